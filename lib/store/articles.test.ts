import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../types';
import { listArticles, readArticle } from './articles';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khoj-store-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const article = (id: string, published: string | null): Article => ({
  id,
  title: `शीर्षक ${id}`,
  titleBasis: 'stated',
  summary: null,
  body: [{ kind: 'paragraph', text: 'एक वाक्य।' }],
  published,
  updated: null,
  dateBasis: published === null ? 'unknown' : 'stated',
  source: null,
  url: null,
  byline: null,
  place: null,
  agency: null,
  topics: ['raksha'],
  topicBasis: 'derived',
  provenance: { file: `seed/${id}.txt`, sha256: 'a'.repeat(64), cleanerVersion: 1, removed: [] },
});

async function store(...articles: Article[]) {
  await mkdir(path.join(folder, 'data/articles'), { recursive: true });
  for (const one of articles) {
    await writeFile(path.join(folder, `data/articles/${one.id}.json`), JSON.stringify(one));
  }
}

describe('the articles of the site', () => {
  it('are listed newest first by their own day, undated ones last', async () => {
    await store(
      article('undated', null),
      article('old', '2023-12-27'),
      article('morning', '2025-08-07T08:13:00+05:30'),
      article('evening', '2025-08-07T20:00:00+05:30'),
      // 19:00 UTC of the 6th, yet the article itself says the 7th.
      article('night', '2025-08-07T00:30:00+05:30'),
      article('new', '2025-12-04'),
    );
    const ids = (await listArticles()).map(({ id }) => id);
    expect(ids).toEqual(['new', 'evening', 'morning', 'night', 'old', 'undated']);
  });

  it('say what to do when there are none', async () => {
    await expect(listArticles()).rejects.toMatchObject({ code: 'articles-missing' });
  });

  it('are read by id, and only by id', async () => {
    await store(article('a-1', '2025-08-07'));
    await writeFile(path.join(folder, 'data/site.json'), '{}');
    expect((await readArticle('a-1'))?.title).toBe('शीर्षक a-1');
    for (const id of [
      '',
      'none',
      '../site',
      '..%2Fsite',
      'a-1.json',
      'A-1',
      '/etc/passwd',
      'a-1\0',
      'क'.repeat(9999),
    ]) {
      expect(await readArticle(id)).toBeNull();
    }
  });

  it('name the file and the member that is damaged', async () => {
    await store({ ...article('b-2', '7 अगस्त 2025') });
    await expect(readArticle('b-2')).rejects.toThrow(/b-2\.json has a wrong form at "published"/u);
    await writeFile(path.join(folder, 'data/articles/b-2.json'), '{"id": ');
    await expect(listArticles()).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
