import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../bootstrap/run.mjs';
import { functionFiles } from './traced-files';

const [article = ''] = readdirSync(path.join(root, 'data/articles'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/u, ''));
const search = new URLSearchParams({ q: 'bharat rus', topic: 'raksha', source: 'sanmarg' });

const box = mkdtempSync(path.join(tmpdir(), 'khoj-functions-'));
const running: ChildProcess[] = [];
afterAll(() => {
  for (const one of running) one.kill();
  rmSync(box, { recursive: true, force: true });
});

/** Starts the function of a route in a folder with its files alone. Returns its address. */
async function startFunction(route: string): Promise<string> {
  const folder = path.join(box, route.replaceAll(/[^a-z]/gu, '-'));
  for (const file of functionFiles(route)) {
    const from = path.join(root, file);
    // Next.js names files of parts that this site has not.
    if (existsSync(from)) cpSync(from, path.join(folder, file), { recursive: true });
  }
  const script = path.join(import.meta.dirname, 'serve-function.mjs');
  const started = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(started);
  const [port] = await once(started.stdout, 'data');
  return `http://127.0.0.1:${String(port).trim()}`;
}

describe('a function of Vercel’s, with the files alone that it takes along', () => {
  it.each([
    ['search', `/search?${search}`, 'की खोज · रक्षा · सन्मार्ग'],
    ['en/search', `/en/search?${search}`, 'Defence'],
    ['api/search', `/api/search?${search}`, '"total":'],
    ['api/suggest', '/api/suggest?q=bhar', 'भारत'],
    ['feed.xml', `/feed.xml?${search}`, 'सन्मार्ग'],
    ['sitemap.xml', '/sitemap.xml', article],
    ['article/[id]', `/article/${article}?nxtPid=${article}`, 'application/ld+json'],
    ['en/article/[id]', `/en/article/${article}?nxtPid=${article}`, 'application/ld+json'],
    ['article/[id]/card.png', `/article/${article}/card.png?nxtPid=${article}`, 'PNG'],
    ['topic/[id]/[[...page]]', '/topic/raksha?nxtPid=raksha', 'रक्षा'],
    ['source/[id]/[[...page]]', '/source/sanmarg?nxtPid=sanmarg', 'सन्मार्ग'],
    ['archive/[[...path]]', '/archive', '2025'],
  ])(
    '/%s answers',
    async (route, address, holds) => {
      const host = await startFunction(route);
      const response = await fetch(host + address, { headers: { 'x-matched-path': `/${route}` } });
      expect(response.status).toBe(200);
      expect(await response.text()).toContain(holds);
    },
    30_000,
  );
});
