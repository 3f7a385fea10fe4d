import { searchIndex } from '../config';
import { analyzeWord } from '../text/analyze';
import { cutShards, separators, shardSize, termBytes } from './cut-shards';
import { compareStrings, dictionaryKeys } from './format/dictionary-key';
import type { Manifest } from './format/manifest';
import { encodeTerms } from './format/terms';
import { encodeWords, type Word } from './format/word-list';
import type { SortedPostings } from './postings-table';
import type { IndexWriter } from './write-index';

/** A term's row with the key it is filed under. */
interface FiledTerm {
  row: number;
  term: string;
  key: string;
}

/** What the manifest says of the dictionary. */
export type DictionaryPart = Pick<Manifest, 'termCount' | 'shardKeys' | 'hasHead'>;

/**
 * Writes the dictionary with its postings in shards, the list of words for typos, and the head of frequent words
 * where that list is long. Each term is analysed once.
 */
export async function writeTerms(
  writer: IndexWriter,
  postings: SortedPostings,
  documentCount: number,
  progress: (done: number, total: number) => void,
): Promise<DictionaryPart> {
  const shape = { fieldCount: postings.fieldCount, documentCount };
  const groups = groupByKey(fileTerms(postings.terms)).map((group) => ({
    group,
    size: group.reduce((sum, { row }) => sum + termBytes(postings.fieldsOf(row), documentCount), 0),
  }));
  const shards = cutShards(groups, shardSize(groups)).map((shard) => shard.flat());
  for (const [number, shard] of shards.entries()) {
    const terms = shard
      .toSorted((a, b) => compareStrings(a.term, b.term))
      .map(({ term, row }) => ({ term, fields: postings.fieldsOf(row) }));
    await writer.write('terms', number, encodeTerms(terms, shape));
    progress(number + 1, shards.length);
  }
  const words = postings.terms
    .map((term, row) => ({ term, documents: postings.documentCountOf(row) }))
    .sort((a, b) => compareStrings(a.term, b.term));
  const listed = mostFrequent(words, searchIndex.listedWords);
  await writer.write('words', 0, encodeWords(listed));
  const hasHead = listed.length > searchIndex.headWords * 2;
  if (hasHead) await writer.write('head', 0, encodeWords(mostFrequent(listed, searchIndex.headWords)));
  const keys = shards.map((shard) => shard.map(({ key }) => key));
  return { termCount: words.length, shardKeys: separators(keys), hasHead };
}

/** All terms by key, then by spelling. */
function fileTerms(terms: readonly string[]): FiledTerm[] {
  return terms
    .map((term, row) => ({ row, term, key: dictionaryKeys(analyzeWord(term))[0] ?? term }))
    .sort((a, b) => compareStrings(a.key, b.key) || compareStrings(a.term, b.term));
}

/** Neighbours of one key together. */
function groupByKey(filed: readonly FiledTerm[]): FiledTerm[][] {
  const groups: FiledTerm[][] = [];
  for (const term of filed) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.key === term.key) last.push(term);
    else groups.push([term]);
  }
  return groups;
}

/** The words of at least so many documents that no more than `limit` are left; in their order. */
function mostFrequent(words: readonly Word[], limit: number): readonly Word[] {
  if (words.length <= limit) return words;
  const counts = Uint32Array.from(words, ({ documents }) => documents).sort();
  const enough = (counts[words.length - limit - 1] ?? 0) + 1;
  return words.filter(({ documents }) => documents >= enough);
}
