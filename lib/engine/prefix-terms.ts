import { indexReader } from '../config';
import { compareStrings } from '../search-index/format/dictionary-key';
import { shardOf } from '../search-index/format/terms';
import type { Word } from '../search-index/format/word-list';
import { firstKey } from '../text/analyze';
import type { TermEntry } from './index-reader';
import type { TermShard } from './term-shard';

export interface PrefixSource {
  shardKeys: readonly string[];
  /** With the shard of each. */
  heavyTerms: readonly { term: string; number: number }[];
  shard(number: number): Promise<TermShard | null>;
  /** Ascending. */
  frequentWords(): Promise<readonly Word[]>;
}

/**
 * At most `limit` terms that start so, most frequent first. They lie where the key of the prefix says, if its keys
 * are in few shards; but an unfinished word may have another key than its completions (a stem not yet stripped, a
 * vowel still to come), so that the best of the frequent words decide which further shards are read.
 */
export async function termsStartingWith(
  start: string,
  limit: number,
  source: PrefixSource,
): Promise<readonly TermEntry[]> {
  if (start === '' || limit <= 0) return [];
  const near = shardsNear(start, source.shardKeys);
  const nearby = near.map((number) => source.shard(number));
  const frequent = await shardsOfFrequent(start, source);
  const further = frequent.filter((number) => !near.includes(number)).map((number) => source.shard(number));
  const shards = await Promise.all([...nearby, ...further]);
  return shards
    .flatMap((shard) => shard?.startingWith(start) ?? [])
    .sort((a, b) => weight(b) - weight(a) || compareStrings(a.term, b.term))
    .slice(0, limit);
}

/** The shards of all keys that begin as the prefix's does; none where these are many. */
function shardsNear(start: string, shardKeys: readonly string[]): number[] {
  const key = firstKey(start);
  const first = shardOf(shardKeys, key);
  const count = shardOf(shardKeys, `${key}\u{ffff}`) - first + 1;
  return count > indexReader.prefixShards ? [] : Array.from({ length: count }, (_, at) => first + at);
}

/** The shards of the most frequent words that start so. */
async function shardsOfFrequent(
  start: string,
  { shardKeys, heavyTerms, frequentWords }: PrefixSource,
): Promise<number[]> {
  const heavy = new Map(heavyTerms.map(({ term, number }) => [term, number]));
  const numbers = new Set<number>();
  for (const { term } of wordsStartingWith(await frequentWords(), start)) {
    if (numbers.size === indexReader.prefixShards) break;
    numbers.add(heavy.get(term) ?? shardOf(shardKeys, firstKey(term)));
  }
  return [...numbers];
}

/** Words that start so and are longer, most frequent first. */
export function wordsStartingWith(words: readonly Word[], start: string): Word[] {
  return words
    .filter(({ term }) => term.length > start.length && term.startsWith(start))
    .sort((a, b) => b.documents - a.documents || compareStrings(a.term, b.term));
}

/** The longest list of postings stands for the document frequency: no union is made of terms that are not chosen. */
function weight({ fields }: TermEntry): number {
  return Math.max(0, ...fields.map((postings) => postings?.documents.length ?? 0));
}
