import { content } from '../config';
import { isParagraphHash, type LineHash, lineHash } from './line-key-hash';
import { splitLines } from './lines';

/** Lines that most pages of one source have; what no source shares is the empty set. */
export type SharedLines = ReadonlySet<LineHash>;

export const nothingShared: SharedLines = new Set();

/** The hashes of a page's lines, each once, in ascending order. */
export const hashesOf = (text: string): LineHash[] =>
  [...new Set(splitLines(text).flatMap((line) => lineHash(line) ?? []))].sort((a, b) => a - b);

/** A page for counting: its source, what orders it among the others whatever they are called, and its lines. */
export interface CountedPage {
  source: string;
  /** sha256 of the file. */
  sha256: string;
  hashes: readonly LineHash[];
}

/**
 * For each source, the lines that stand in half of its pages and in three at least.
 *
 * 1. Of each source the pages with the lowest sha256 are counted, up to a number that is enough to know: the order of files says nothing,
 *    and a page more changes little.
 * 2. A page that has more than half of its paragraphs in common with another is the same article and is not counted: what a press
 *    release says is no furniture, however often it is printed.
 */
export function findSharedLines(pages: Iterable<CountedPage>): ReadonlyMap<string, SharedLines> {
  const bySource = new Map<string, CountedPage[]>();
  for (const page of pages) {
    const sample = bySource.get(page.source) ?? [];
    bySource.set(page.source, sample);
    sample.push(page);
    if (sample.length >= content.sharedSample * 2) shrink(sample);
  }
  const found = new Map<string, SharedLines>();
  for (const [source, sample] of bySource) {
    shrink(sample);
    const shared = sharedBy(sample);
    if (shared.size > 0) found.set(source, shared);
  }
  return found;
}

function shrink(sample: CountedPage[]): void {
  sample.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  sample.splice(content.sharedSample);
}

function sharedBy(sample: readonly CountedPage[]): SharedLines {
  const distinct: CountedPage[] = [];
  for (const page of sample) if (!distinct.some((other) => isSameArticle(page, other))) distinct.push(page);
  const counts = new Map<LineHash, number>();
  for (const { hashes } of distinct) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const least = Math.max(content.sharedPages, distinct.length * content.sharedPart);
  return new Set([...counts].flatMap(([hash, count]) => (count >= least ? [hash] : [])));
}

function isSameArticle(one: CountedPage, other: CountedPage): boolean {
  const [few, many] = [one, other]
    .map(({ hashes }) => hashes.filter(isParagraphHash))
    .sort((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few.length === 0) return false;
  const there = new Set(many);
  return few.filter((hash) => there.has(hash)).length * 2 > few.length;
}
