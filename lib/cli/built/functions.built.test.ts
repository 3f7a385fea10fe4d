import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article, Topic } from '../../types';
import { root } from '../bootstrap/run.mjs';
import { functionFiles } from './traced-files';

/** What the tests ask for: a publisher's archive has other sources, topics and words than the five examples. */
const archive: Article[] = readdirSync(path.join(root, 'data/articles'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join(root, 'data/articles', name), 'utf8')));
const topics: Topic[] = JSON.parse(readFileSync(path.join(root, 'data/topics.json'), 'utf8'));
const one = archive.find(({ source, topics: ids }) => source !== null && ids.length > 0) ?? archive[0];
const article = one?.id ?? '';
const topic = topics.find(({ id }) => one?.topics.includes(id)) ?? topics[0];
const source = one?.source ?? null;
const [word = ''] = (one?.title.match(/[\p{Script=Devanagari}]{4,}/gu) ?? []).toSorted(
  (a, b) => b.length - a.length,
);
const search = new URLSearchParams({ q: word, topic: topic?.id ?? '', source: source?.id ?? '' });
const year = archive.find(({ published }) => published !== null)?.published?.slice(0, 4) ?? '';
const ofSource =
  source === null
    ? []
    : [['source/[id]/[[...page]]', `/source/${source.id}?nxtPid=${source.id}`, source.name]];

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
    [
      'search',
      `/search?${search}`,
      ['की खोज', topic?.label.hi, ...(source === null ? [] : [source.name])].join(' · '),
    ],
    ['en/search', `/en/search?${search}`, topic?.label.en ?? ''],
    ['api/search', '/api/search?q=bharat+rus', '"total":'],
    ['api/suggest', `/api/suggest?q=${encodeURIComponent(word.slice(0, 3))}`, word.slice(0, 3)],
    ['feed.xml', `/feed.xml?${search}`, source?.name ?? article],
    ['sitemap.xml', '/sitemap.xml', article],
    ['article/[id]', `/article/${article}?nxtPid=${article}`, 'application/ld+json'],
    ['en/article/[id]', `/en/article/${article}?nxtPid=${article}`, 'application/ld+json'],
    ['article/[id]/card.png', `/article/${article}/card.png?nxtPid=${article}`, 'PNG'],
    ['topic/[id]/[[...page]]', `/topic/${topic?.id}?nxtPid=${topic?.id}`, topic?.label.hi ?? ''],
    ...ofSource,
    ['archive/[[...path]]', '/archive', year],
  ])(
    '/%s answers',
    async (route = '', address = '', holds = '') => {
      const host = await startFunction(route);
      const response = await fetch(host + address, { headers: { 'x-matched-path': `/${route}` } });
      expect(response.status).toBe(200);
      expect(await response.text()).toContain(holds);
    },
    30_000,
  );
});
