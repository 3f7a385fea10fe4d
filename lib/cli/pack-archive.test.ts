import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArchiveListing, readPacks } from '../store/archive';
import { listArticles, readArticle } from '../store/articles';
import type { Article } from '../types';
import { packArchive } from './pack-archive';

let root: string;
const ids = ['a', 'a-b', 'a-b-c', 'b', 'c-9', 'd'];
const article = (id: string, day: number): Article => ({
  id,
  title: `लेख ${id}`,
  titleBasis: 'stated',
  summary: null,
  body: [{ kind: 'paragraph', text: 'पाठ' }],
  published: `2025-08-0${day + 1}`,
  updated: null,
  dateBasis: 'stated',
  source: null,
  url: null,
  byline: null,
  place: null,
  agency: null,
  topics: [],
  topicBasis: 'none',
  provenance: {
    file: `${id}.txt`,
    sha256: 'a'.repeat(64),
    cleanerVersion: 1,
    removed: [{ rule: 'x', text: 'y' }],
  },
});

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'khoj-pack-'));
  mkdirSync(path.join(root, 'data/articles'), { recursive: true });
  ids.forEach((id, day) => {
    writeFileSync(path.join(root, `data/articles/${id}.json`), JSON.stringify(article(id, day)));
  });
  vi.spyOn(process, 'cwd').mockReturnValue(root);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe('a large archive', () => {
  it('is listed and read from its packs alone, every article', async () => {
    const before = await listArticles();
    expect(await packArchive(root, { bundledBytes: 100, packArticles: 2 })).toBe(3);
    rmSync(path.join(root, 'data/articles'), { recursive: true });
    expect(await readArchiveListing()).toEqual(before);
    for (const id of ids) expect((await readArticle(id))?.title).toBe(`लेख ${id}`);
    for (const id of ['0', 'a-a', 'c', 'z', '../a']) expect(await readArticle(id)).toBeNull();
  });

  it('has packs that are the same for the same articles, named by their content', async () => {
    await packArchive(root, { bundledBytes: 100 });
    const first = await readPacks();
    const kept = path.join(root, 'kept');
    cpSync(path.join(root, 'public/article-packs'), kept, { recursive: true });
    await packArchive(root, { bundledBytes: 100 });
    expect(await readPacks()).toEqual(first);
    const pack = `${first?.generation}/0.json.gz`;
    expect(readFileSync(path.join(root, 'public/article-packs', pack))).toEqual(
      readFileSync(path.join(kept, pack)),
    );
    writeFileSync(path.join(root, 'data/articles/d.json'), JSON.stringify(article('d', 1)));
    await packArchive(root, { bundledBytes: 100 });
    expect((await readPacks())?.generation).not.toBe(first?.generation);
  });
});

describe('a small archive', () => {
  it('has a listing but no packs, and loses those of a larger past', async () => {
    const before = await listArticles();
    await packArchive(root, { bundledBytes: 100 });
    expect(await packArchive(root)).toBe(0);
    expect(await readPacks()).toBeNull();
    expect(await readArchiveListing()).toEqual(before);
    expect(existsSync(path.join(root, 'public/article-packs'))).toBe(false);
    expect((await readArticle('a-b'))?.id).toBe('a-b');
  });
});
