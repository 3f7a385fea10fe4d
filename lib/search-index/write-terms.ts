import { searchIndex } from '../config';
import { stemWord } from '../text/analyze';
import { cutShards, heavyOf, type Sized, separators, shardSize, termBytes } from './cut-shards';
import { compareStrings } from './format/dictionary-key';
import type { Manifest } from './format/manifest';
import { writeHeavyFiles, writeKeys } from './format/shard-keys';
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

export interface TermsOptions {
  documentCount: number;
  /** See `searchIndex.mostKeyBytes`. */
  mostKeyBytes: number;
  /** Where the dictionary files the term of a row. */
  keyOf(row: number, term: string): string;
  /** Lines of the English table by row: of words that are English in Devanagari. */
  english: ReadonlyMap<number, string>;
  progress(done: number, total: number): void;
}

/** What the manifest says of the dictionary. */
export type DictionaryPart = Pick<Manifest, 'termCount' | 'shardKeys' | 'heavyTerms' | 'hasHead'>;

/**
 * Writes the dictionary with its postings in shards, the list of words for typos, and the head of frequent words
 * where that list is long.
 */
export async function writeTerms(
  writer: IndexWriter,
  postings: SortedPostings,
  { documentCount, mostKeyBytes, keyOf, english, progress }: TermsOptions,
): Promise<DictionaryPart> {
  const shape = { fieldCount: postings.fieldCount, documentCount };
  const sized = fileTerms(postings.terms, keyOf).map((filed) => ({
    group: filed,
    size: termBytes(postings.documentCountOf(filed.row), documentCount),
  }));
  const aimedSize = shardSize(sized);
  const heavy: FiledTerm[] = [];
  const groups = groupByKey(sized).map((terms) => {
    const large = heavyOf(terms, mostKeyBytes);
    heavy.push(...[...large].map(({ group }) => group));
    const rest = terms.filter((term) => !large.has(term));
    return { group: rest.map(({ group }) => group), size: rest.reduce((sum, { size }) => sum + size, 0) };
  });
  const shards = cutShards(
    groups.filter(({ group }) => group.length > 0),
    aimedSize,
    ([first]) => first?.key ?? '',
  ).map((shard) => shard.flat());
  const heavyFiles = fileHeavyTerms(heavy);
  const files = [...shards, ...heavyFiles];
  for (const [number, file] of files.entries()) {
    const terms = file
      .toSorted((a, b) => compareStrings(a.term, b.term))
      .map(({ term, row }) => ({ term, fields: postings.fieldsOf(row), english: english.get(row) }));
    await writer.write('terms', number, encodeTerms(terms, shape));
    progress(number + 1, files.length);
  }
  return {
    termCount: postings.terms.length,
    shardKeys: writeKeys(separators(shards.map((shard) => shard.map(({ key }) => key)))),
    heavyTerms: writeHeavyFiles(
      heavyFiles.map((file) => ({ key: file[0]?.key ?? '', terms: file.map(({ term }) => term) })),
    ),
    hasHead: await writeWords(writer, postings),
  };
}

/** Writes the list of words and, where that is long, the head; says whether there is one. */
async function writeWords(writer: IndexWriter, postings: SortedPostings): Promise<boolean> {
  const words = postings.terms
    .map((term, row) => ({ term, documents: postings.documentCountOf(row) }))
    .sort((a, b) => compareStrings(a.term, b.term));
  const listed = mostFrequent(words, searchIndex.listedWords);
  await writer.write('words', 0, encodeWords(listed));
  const hasHead = listed.length > searchIndex.headWords * 2;
  if (hasHead) await writer.write('head', 0, encodeWords(mostFrequent(listed, searchIndex.headWords)));
  return hasHead;
}

/** All terms by key, then by spelling. */
function fileTerms(terms: readonly string[], keyOf: TermsOptions['keyOf']): FiledTerm[] {
  return terms
    .map((term, row) => ({ row, term, key: keyOf(row, term) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.term < b.term ? -1 : 1));
}

/** A file for all heavy terms of one key and stem: who asks for one form of a word asks for all. */
function fileHeavyTerms(heavy: readonly FiledTerm[]): FiledTerm[][] {
  const files = new Map<string, FiledTerm[]>();
  for (const term of heavy) {
    const name = `${term.key} ${stemWord(term.term)}`;
    files.set(name, [...(files.get(name) ?? []), term]);
  }
  return [...files]
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([, terms]) => terms.toSorted((a, b) => compareStrings(a.term, b.term)));
}

/** Neighbours of one key together. */
function groupByKey(filed: readonly Sized<FiledTerm>[]): Sized<FiledTerm>[][] {
  const groups: Sized<FiledTerm>[][] = [];
  for (const term of filed) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.group.key === term.group.key) last.push(term);
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
