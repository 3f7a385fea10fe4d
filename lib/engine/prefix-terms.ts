import { searchIndex } from '../config';
import { compareStrings } from '../search-index/format/dictionary-key';
import { shardOf } from '../search-index/format/terms';
import type { Word } from '../search-index/format/word-list';
import type { TermEntry } from './index-reader';
import { keyOf, type TermShard } from './term-shard';

export interface PrefixSource {
  shardKeys: readonly string[];
  /** With the shard of each. */
  heavyTerms: readonly { term: string; number: number }[];
  shard(number: number): Promise<TermShard | null>;
  /** Ascending. */
  frequentWords(): Promise<readonly Word[]>;
}

/**
 * At most `limit` terms that start so, most frequent first. A prefix whose keys lie in few shards is answered from
 * these, whole; a shorter one from the frequent words, whose best decide which shards are read.
 */
export async function termsStartingWith(
  start: string,
  limit: number,
  source: PrefixSource,
): Promise<readonly TermEntry[]> {
  if (start === '' || limit <= 0) return [];
  const heavy = source.heavyTerms.filter(({ term }) => term.length > start.length && term.startsWith(start));
  const numbers = new Set(await shardsToRead(start, source));
  for (const { number } of heavy.slice(0, searchIndex.prefixShards)) numbers.add(number);
  const shards = await Promise.all([...numbers].map((number) => source.shard(number)));
  return shards
    .flatMap((shard) => shard?.startingWith(start) ?? [])
    .sort((a, b) => weight(b) - weight(a) || compareStrings(a.term, b.term))
    .slice(0, limit);
}

async function shardsToRead(start: string, { shardKeys, frequentWords }: PrefixSource): Promise<number[]> {
  const key = keyOf(start);
  const first = shardOf(shardKeys, key);
  const count = shardOf(shardKeys, `${key}\u{ffff}`) - first + 1;
  if (count <= searchIndex.prefixShards) return Array.from({ length: count }, (_, at) => first + at);
  const numbers = new Set<number>();
  for (const { term } of wordsStartingWith(await frequentWords(), start)) {
    if (numbers.size === searchIndex.prefixShards) break;
    numbers.add(shardOf(shardKeys, keyOf(term)));
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
