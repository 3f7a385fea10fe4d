import { dictionaryKeys } from '../search-index/format/dictionary-key';
import type { WordAnalysis } from '../types';
import type { Dictionary } from './dictionary';
import type { TermEntry } from './index-reader';

/** What is filed under any key of a word, each once; of very frequent terms those that are wanted (see `lookup`). */
export async function filedTerms(
  { lookup }: Pick<Dictionary, 'lookup'>,
  analysis: WordAnalysis,
  isWanted: (term: string) => boolean,
): Promise<TermEntry[]> {
  const lists = await Promise.all(dictionaryKeys(analysis).map((key) => lookup(key, isWanted)));
  return [...new Set(lists.flat())];
}
