import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../types';
import { indexArticles } from '../commands/index-articles';
import { checkArticles } from './check-articles';
import { checkIndex } from './check-index';
import type { Finding } from './finding';

let root: string;
const raw = 'भारत और रूस ने समझौता किया।';
const article: Article = {
  id: 'bharat-rus-1a2b3c',
  title: 'भारत और रूस का समझौता',
  titleBasis: 'stated',
  summary: null,
  body: [{ kind: 'paragraph', text: raw }],
  published: '2025-08-07',
  updated: null,
  dateBasis: 'stated',
  source: null,
  url: null,
  byline: null,
  place: null,
  agency: null,
  topics: ['kutniti'],
  topicBasis: 'derived',
  provenance: {
    file: 'seed/a.txt',
    sha256: createHash('sha256').update(raw).digest('hex'),
    cleanerVersion: 1,
    removed: [],
  },
};

const write = (file: string, content: string) => {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
};
const writeArticle = (one: Article) => write(`data/articles/${article.id}.json`, JSON.stringify(one));
const index = path.join('public', 'search-index');
const buildIndex = () =>
  indexArticles.run({
    argv: ['--articles', path.join(root, 'data/articles'), '--out', path.join(root, index)],
    print: () => {},
    note: () => {},
  });

async function problems(): Promise<string[]> {
  const { findings, articles } = await checkArticles(root);
  const all: Finding[] = [...findings, ...(await checkIndex(path.join(root, index), articles))];
  const bad = all.filter(({ state }) => state === 'problem');
  for (const { fix } of bad) expect(fix).toBeTruthy();
  return bad.map(({ what }) => what);
}

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'khoj-doctor-'));
  write('data/raw/seed/a.txt', raw);
  write(
    'data/topics.json',
    JSON.stringify([{ id: 'kutniti', label: { hi: 'कूटनीति', en: 'Diplomacy' }, cues: [] }]),
  );
  writeArticle(article);
  await buildIndex();
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    expect(await problems()).toEqual([]);
  });

  it.each<[string, Partial<Article>, RegExp]>([
    ['no ISO date', { published: '7 अगस्त 2025' }, /wrong form at "published"/u],
    ['a date to come', { published: '2999-01-01' }, /lies in the future/u],
    ['an update before publication', { updated: '2025-08-01' }, /lies before published/u],
    ['a date without a basis', { dateBasis: 'unknown' }, /dateBasis is "unknown"/u],
    ['a topic that is not there', { topics: ['cricket'] }, /"cricket", which data\/topics\.json lacks/u],
    ['the id of another file', { id: 'another' }, /its id is "another"/u],
    ['an address that is no web page', { url: 'javascript:alert(1)' }, /wrong form at "url"/u],
  ])('names an article with %s', async (_, change, expected) => {
    writeArticle({ ...article, ...change });
    expect((await problems())[0]).toMatch(expected);
  });

  it('sees that a raw file has changed since', async () => {
    write('data/raw/seed/a.txt', `${raw} और।`);
    expect(await problems()).toEqual([expect.stringMatching(/has changed since/u)]);
  });

  it('sees that the index lags behind the articles', async () => {
    writeArticle({ ...article, title: 'भारत और रूस का नया समझौता' });
    expect(await problems()).toEqual([
      expect.stringMatching(/1 articles are not in the index as they are now/u),
    ]);
  });

  it('sees an index that still holds a removed article', async () => {
    write('data/articles/second.json', JSON.stringify({ ...article, id: 'second' }));
    await buildIndex();
    rmSync(path.join(root, 'data/articles/second.json'));
    expect(await problems()).toEqual([expect.stringMatching(/no longer in data\/articles/u)]);
  });

  it('sees a file of the index that is missing, cut short or not of it', async () => {
    const generation = readdirSync(path.join(root, index)).find((name) => !name.endsWith('.json')) ?? '';
    const file = path.join(root, index, generation, 'bundle.bin');
    const bytes = readFileSync(file);
    writeFileSync(
      file,
      bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)),
    );
    expect(await problems()).toEqual([expect.stringMatching(/words 0 is damaged/u)]);
    writeFileSync(file, '<!doctype html>');
    expect((await problems())[0]).toMatch(/is not in the bundle/u);
    rmSync(file);
    expect((await problems())[0]).toMatch(/no such file/u);
  });

  it('sees an index of another version and none at all', async () => {
    const file = path.join(root, index, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, analysisVersion: 999 }));
    expect((await problems())[0]).toMatch(/another version/u);
    rmSync(file);
    expect((await problems())[0]).toMatch(/there is no index/u);
  });
});
