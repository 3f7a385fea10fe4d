import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgets } from '../../config';
import { freePort } from '../bootstrap/port.mjs';

/** What a browser must load for the first view, from the pages that the built site really serves. */
const root = path.resolve(import.meta.dirname, '../../..');
const [article] = readdirSync(path.join(root, 'data/articles')).map((name) => name.replace(/\.json$/u, ''));
const pages = ['/', '/search', `/search?q=${encodeURIComponent('भारत')}`, `/article/${article}`];
const everyPage = [...pages, ...pages.map((page) => `/en${page === '/' ? '' : page}`)];

let server: ChildProcess;
let address: string;

beforeAll(async () => {
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = spawn(process.execPath, ['lib/cli/next.mjs', 'start', '-p', String(port)], {
    cwd: root,
    stdio: 'ignore',
  });
  while (!(await fetch(address).catch(() => null))) await new Promise((resolve) => setTimeout(resolve, 50));
}, 30_000);
afterAll(() => {
  server.kill('SIGTERM');
});

/** Paths below `/_next/static` of the elements that `pattern` finds, `nomodule` scripts left out: no browser of today runs them. */
async function assets(page: string, pattern: RegExp): Promise<string[]> {
  const html = await (await fetch(address + page)).text();
  const tags = [...html.matchAll(pattern)].map(([tag]) => tag).filter((tag) => !/\snomodule/iu.test(tag));
  const addresses = tags.map((tag) => /(?:src|href)="([^"]+)"/u.exec(tag)?.[1] ?? '');
  return [
    ...new Set(
      addresses.map((one) => one.replace(/\?.*$/u, '')).filter((one) => one.startsWith('/_next/static/')),
    ),
  ];
}

const fileOf = (asset: string) => path.join(root, '.next', asset.slice('/_next/'.length));
const gzipped = (files: readonly string[]) =>
  files.reduce((total, file) => total + gzipSync(readFileSync(fileOf(file))).length, 0);

describe.each(everyPage)('%s', (page) => {
  it('loads no more script than the budget', async () => {
    const scripts = await assets(page, /<script\s[^>]*src="[^"]+"[^>]*>/gu);
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipped(scripts)).toBeLessThanOrEqual(budgets.scriptBytes);
  });

  it('loads no more style and font than the budget', async () => {
    const styles = await assets(page, /<link\s[^>]*rel="stylesheet"[^>]*>/gu);
    expect(styles.length).toBeGreaterThan(0);
    expect(gzipped(styles)).toBeLessThanOrEqual(budgets.styleBytes);
    // Every font the styles name, though a browser leaves out those whose letters the page does not have.
    const fonts = styles.flatMap((style) =>
      [...readFileSync(fileOf(style), 'utf8').matchAll(/url\(["']?([^"')?]+\.woff2)/gu)].map((match) =>
        path.resolve(path.dirname(fileOf(style)), match[1] ?? ''),
      ),
    );
    const sizes = [...new Set(fonts)].map((font) => statSync(font).size);
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(budgets.fontBytes);
  });
});
