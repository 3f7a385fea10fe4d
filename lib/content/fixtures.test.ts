import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { topicsSchema } from '../store/article-schema';
import type { Article } from '../types';
import { readCues } from './assign-topics';
import { ingestFile } from './ingest-file';
import { compareLines } from './line-agreement';

/**
 * Golden pages. `fixtures/<case>/` holds `raw.txt` (or `raw.path`, a page of `data/raw`), perhaps `raw.txt.meta.json`, and
 * `expected.json`: the article, written by hand. To add a case, write its page, run
 * `KHOJ_FIXTURES=new npx vitest run lib/content/fixtures`, and correct the expected article until a careful person agrees.
 * `KHOJ_FIXTURES=all` writes all of them anew; read the diff.
 */
interface Expected extends Omit<Article, 'id' | 'url' | 'topics' | 'topicBasis' | 'provenance' | 'source'> {
  /** Absent: not looked at. */
  source?: Article['source'];
  /** A careful person gives all of `must` and nothing beyond `may`. */
  topics: { must: string[]; may: string[] };
}

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(import.meta.dirname, 'fixtures');
const topics = topicsSchema.parse(
  JSON.parse(readFileSync(path.join(root, 'lib/fixtures/topics.json'), 'utf8')),
);
const context = {
  cues: readCues(topics),
  topicIds: new Set(topics.map(({ id }) => id)),
  knownId: () => null,
};
const optional = (file: string) => (existsSync(file) ? readFileSync(file) : null);
const cases = readdirSync(folder).sort();

function rawFile(name: string): string {
  const pointer = optional(path.join(folder, name, 'raw.path'));
  return pointer === null ? path.join(folder, name, 'raw.txt') : path.join(root, pointer.toString().trim());
}

function clean(name: string): { page: string; article: Article } {
  const file = rawFile(name);
  const bytes = readFileSync(file);
  const { article, problem } = ingestFile(
    { file: `${name}.txt`, bytes, meta: optional(`${file}.meta.json`) },
    context,
  );
  if (article === null) throw new Error(`${name}: ${problem.message}`);
  return { page: bytes.toString(), article };
}

function expectedOf(name: string, { article }: { article: Article }): Expected {
  const file = path.join(folder, name, 'expected.json');
  const known = optional(file);
  const mode = process.env.KHOJ_FIXTURES;
  if (known === null ? mode === undefined : mode !== 'all') {
    if (known === null) throw new Error(`${name} has no expected.json: see the top of this file`);
    return JSON.parse(known.toString());
  }
  const { id, url, topicBasis, provenance, ...said } = article;
  const before: Expected | null = known === null ? null : JSON.parse(known.toString());
  const written: Expected = { ...said, topics: before?.topics ?? { must: article.topics, may: [] } };
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
  return written;
}

const read = cases.map((name) => {
  const cleaned = clean(name);
  return { name, ...cleaned, expected: expectedOf(name, cleaned) };
});

describe.each(read)('$name', ({ article, expected }) => {
  it('becomes the article that a careful person makes of it', () => {
    const { topics: _, ...wanted } = expected;
    expect(article).toMatchObject(wanted);
  });

  it('gets the topics that a careful person gives', () => {
    const allowed = [...expected.topics.must, ...expected.topics.may];
    expect(article.topics).toEqual(expect.arrayContaining(expected.topics.must));
    expect(allowed).toEqual(expect.arrayContaining(article.topics));
  });

  it('loses no line: what is not in the article is in its provenance', () => {
    const { title, summary, body, provenance } = article;
    const kept = [
      title,
      summary ?? '',
      ...body.map(({ text }) => text),
      ...provenance.removed.map(({ text }) => text),
    ];
    const words = (text: string) => new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
    const there = words(kept.join('\n'));
    const page = readFileSync(rawFile(cases.find((name) => `${name}.txt` === provenance.file) ?? ''), 'utf8');
    expect([...words(page.normalize('NFC'))].filter((word) => !there.has(word))).toEqual([]);
  });
});

it('keeps and removes lines as careful people do, over all cases', () => {
  const rows = read.map(({ name, page, expected, article }) => ({
    name,
    ...compareLines(page, expected, article),
  }));
  const sum = (count: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + count(row), 0);
  const kept = sum((row) => row.keptByBoth);
  const removed = sum((row) => row.removedByBoth);
  const wronglyKept = sum((row) => row.wronglyKept.length);
  const wronglyRemoved = sum((row) => row.wronglyRemoved.length);
  const table = {
    cases: rows.length,
    lines: kept + removed + wronglyKept + wronglyRemoved,
    keptPrecision: kept / (kept + wronglyKept),
    keptRecall: kept / (kept + wronglyRemoved),
    removedPrecision: removed / (removed + wronglyRemoved),
    removedRecall: removed / (removed + wronglyKept),
  };
  if (process.env.KHOJ_FIXTURES === 'report') console.table({ ...table });
  expect(table.keptPrecision).toBeGreaterThanOrEqual(0.98);
  expect(table.keptRecall).toBeGreaterThanOrEqual(0.995);
  expect(table.removedPrecision).toBeGreaterThanOrEqual(0.995);
  expect(table.removedRecall).toBeGreaterThanOrEqual(0.97);
});
