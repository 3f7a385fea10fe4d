import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deploymentOrigin, readPublicFile } from './public-files';

let root: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'khoj-public-'));
  mkdirSync(path.join(root, 'public/search-index'), { recursive: true });
  writeFileSync(path.join(root, 'public/search-index/words.bin'), 'disk');
  server = createServer((request, response) => {
    if (request.url === '/search-index/texts-0.bin') response.end('served');
    else response.writeHead(404).end('<html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

const read = async (name: string, from: string | null) =>
  new TextDecoder().decode(await readPublicFile(name, { root, origin: from }));

describe('a file below public', () => {
  it('comes from disk, else from where the deployment serves it', async () => {
    expect(await read('search-index/words.bin', origin)).toBe('disk');
    expect(await read('search-index/texts-0.bin', origin)).toBe('served');
  });

  it('is missing when neither has it; a page in its place is not taken for it', async () => {
    await expect(read('search-index/texts-1.bin', origin)).rejects.toThrow('answered 404');
    await expect(read('search-index/texts-0.bin', null)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('the address of a deployment', () => {
  it.each([
    [{}, null],
    [
      { VERCEL_ENV: 'preview', VERCEL_URL: 'x-1.vercel.app', VERCEL_PROJECT_PRODUCTION_URL: 'x.in' },
      'https://x-1.vercel.app',
    ],
    [
      { VERCEL_ENV: 'production', VERCEL_URL: 'x-1.vercel.app', VERCEL_PROJECT_PRODUCTION_URL: 'x.in' },
      'https://x.in',
    ],
  ])('of %o is %s', (environment, expected) => {
    expect(deploymentOrigin(environment)).toBe(expected);
  });
});
