import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCues } from '../content/assign-topics';
import { ingestFile } from '../content/ingest-file';
import { compareLines } from '../content/line-agreement';
import { topicsSchema } from '../store/article-schema';
import type { Article } from '../types';
import { type MarkedPage, readMarkedPages } from './marked-pages';

/** How the cleaner reads one page, beside a careful person. */
export interface CleanedPage {
  name: string;
  /** Counts of lines. */
  keptByBoth: number;
  removedByBoth: number;
  wronglyKept: string[];
  wronglyRemoved: string[];
  titleRight: boolean;
  /** Facts that differ, `byline: null, not अनुराग`. */
  wrongFacts: string[];
  facts: number;
}

const folder = path.join(import.meta.dirname, 'unseen');
const topics = topicsSchema.parse(
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../fixtures/topics.json'), 'utf8')),
);
const context = {
  cues: readCues(topics),
  topicIds: new Set(topics.map(({ id }) => id)),
  knownId: () => null,
};

/** The files of marked pages, by name without ending. */
export const pageSets = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4))
    .sort();

/** Sums over the pages of a set: part of what was kept or taken out that is so rightly, and part of what should be. */
export function cleaningFigures(set: string, pages: readonly CleanedPage[]) {
  const sum = (count: (page: CleanedPage) => number) => pages.reduce((total, page) => total + count(page), 0);
  const kept = sum((page) => page.keptByBoth);
  const removed = sum((page) => page.removedByBoth);
  const wronglyKept = sum((page) => page.wronglyKept.length);
  const wronglyRemoved = sum((page) => page.wronglyRemoved.length);
  const share = (part: number, other: number) => Number((part / (part + other)).toFixed(3));
  return {
    set,
    pages: pages.length,
    lines: kept + removed + wronglyKept + wronglyRemoved,
    keptPrecision: share(kept, wronglyKept),
    keptRecall: share(kept, wronglyRemoved),
    removedPrecision: share(removed, wronglyRemoved),
    removedRecall: share(removed, wronglyKept),
    titlesRight: sum((page) => Number(page.titleRight)),
    factsWrong: sum((page) => page.wrongFacts.length),
    facts: sum((page) => page.facts),
  };
}

/** The pages of a set. */
export const markedPages = (set: string): MarkedPage[] =>
  readMarkedPages(readFileSync(path.join(folder, `${set}.txt`), 'utf8'));

/** Reads one set of pages as `khoj ingest` would and compares. Nothing of these pages is in any rule. */
export const benchCleaning = (set: string): CleanedPage[] => markedPages(set).map(readPage);

function readPage(page: MarkedPage): CleanedPage {
  const { article } = ingestFile(
    { file: `${page.name}.txt`, bytes: new TextEncoder().encode(page.text), meta: null },
    context,
  );
  const read = article ?? { title: '', summary: null, body: [] };
  const wrongFacts = Object.entries(page.facts).flatMap(([key, wanted]) => {
    const got = article === null ? null : factOf(article, key, wanted);
    return got === wanted ? [] : [`${key}: ${got}, not ${wanted}`];
  });
  return {
    name: page.name,
    ...compareLines(page.text, page, read),
    titleRight: read.title === page.title,
    wrongFacts,
    facts: Object.keys(page.facts).length,
  };
}

/** Of the topics the wanted one, if the article has it: a careful person may give others besides. */
function factOf(article: Article, key: string, wanted: string | null): string | null {
  if (key === 'topic') return article.topics.find((id) => id === wanted) ?? article.topics[0] ?? null;
  if (key === 'date') return article.published?.slice(0, 10) ?? null;
  if (key === 'source') return article.source?.name ?? null;
  const said: Record<string, string | null> = {
    byline: article.byline,
    agency: article.agency,
    place: article.place,
  };
  return said[key] ?? null;
}
