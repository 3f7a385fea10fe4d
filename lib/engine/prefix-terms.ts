import { searchIndex } from '../config';
import { compareStrings, dictionaryKeys } from '../search-index/format/dictionary-key';
import { shardOf, type TermShard } from '../search-index/format/terms';
import type { Word } from '../search-index/format/word-list';
import { analyzeWord } from '../text/analyze';
import type { TermEntry } from './index-reader';

export interface PrefixSource {
  shardKeys: readonly string[];
  shard(number: number): Promise<TermShard | null>;
  /** Ascending. */
  frequentWords(): Promise<readonly Word[]>;
}

/**
 * At most `limit` terms that start so, most frequent first. A prefix whose keys lie in few shards is answered from
 * these, whole; a shorter one from the head of frequent words, whose best words decide which shards are read.
 */
export async function termsStartingWith(
  start: string,
  limit: number,
  source: PrefixSource,
): Promise<readonly TermEntry[]> {
  if (start === '' || limit <= 0) return [];
  const key = keyOf(start);
  const first = shardOf(source.shardKeys, key);
  const last = shardOf(source.shardKeys, `${key}\u{ffff}`);
  const isNarrow = last - first < searchIndex.prefixShards;
  const numbers = isNarrow
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : shardsOf(wordsStartingWith(await source.frequentWords(), start), source.shardKeys);
  const shards = await Promise.all(numbers.map((number) => source.shard(number)));
  const found = shards.flatMap((shard) =>
    shard === null ? [] : startingWith(shard, start, isNarrow ? key : ''),
  );
  return found.sort((a, b) => weight(b) - weight(a) || compareStrings(a.term, b.term)).slice(0, limit);
}

function keyOf(word: string): string {
  return dictionaryKeys(analyzeWord(word))[0] ?? word;
}

/** Words of an ascending list that start so and are longer, most frequent first. */
export function wordsStartingWith(words: readonly Word[], start: string): Word[] {
  return words
    .filter(({ term }) => term.length > start.length && term.startsWith(start))
    .sort((a, b) => b.documents - a.documents || compareStrings(a.term, b.term));
}

/** The shards of the first words, no more than one prefix may read. */
function shardsOf(words: readonly Word[], shardKeys: readonly string[]): number[] {
  const numbers = new Set<number>();
  for (const { term } of words) {
    if (numbers.size === searchIndex.prefixShards) break;
    numbers.add(shardOf(shardKeys, keyOf(term)));
  }
  return [...numbers];
}

function startingWith(shard: TermShard, start: string, key: string): TermEntry[] {
  return [...shard.keys()]
    .filter((candidate) => candidate.startsWith(key))
    .flatMap((candidate) => shard.lookup(candidate))
    .filter(({ term }) => term.length > start.length && term.startsWith(start));
}

/** The longest list of postings stands for the document frequency: no union is made of terms that are not chosen. */
function weight({ fields }: TermEntry): number {
  return Math.max(0, ...fields.map((postings) => postings?.documents.length ?? 0));
}
