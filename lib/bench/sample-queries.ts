import type { Word } from '../search-index/format/word-list';

/** Queries of one kind, under the name that the table shows. */
export interface QuerySet {
  name: string;
  queries: readonly string[];
}

/** Bands of document frequency, as shares of all documents: from, below. */
const bands: readonly [name: string, from: number, below: number][] = [
  ['rare', 0, 0.0005],
  ['middling', 0.0005, 0.01],
  ['frequent', 0.01, 0.3],
];

/**
 * Single words of the corpus in three bands of frequency, and triples of one word of each. The same words for the same
 * corpus: a fixed generator chooses. Words of one letter and numbers are left out. `count`: queries of each set.
 */
export function sampleQueries(words: readonly Word[], documentCount: number, count: number): QuerySet[] {
  const random = generator(20_251_122);
  const pools = bands.map(([, from, below]) =>
    words.filter(
      ({ term, documents }) =>
        documents >= from * documentCount &&
        documents < Math.max(2, below * documentCount) &&
        /^\p{Script=Devanagari}{3,}$/u.test(term),
    ),
  );
  const pick = (pool: readonly Word[]) => pool[Math.floor(random() * pool.length)]?.term ?? '';
  const sets = bands.map(([name], band) => ({
    name: `one word, ${name}`,
    queries: Array.from({ length: count }, () => pick(pools[band] ?? [])),
  }));
  const triples = Array.from({ length: count }, () => pools.map(pick).join(' '));
  return [
    { name: 'one word, all', queries: sets.flatMap(({ queries }) => queries) },
    ...sets,
    { name: 'three words', queries: triples },
  ].map(({ name, queries }) => ({ name, queries: queries.filter((query) => query.trim() !== '') }));
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The value below which a share of the values lies; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
