import { dictionaryKeys } from '../search-index/format/dictionary-key';
import { firstKey } from '../text/analyze';
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

/** The dictionary's entry of just this term. */
export async function entryOf(
  { lookup }: Pick<Dictionary, 'lookup'>,
  term: string,
): Promise<TermEntry | undefined> {
  const isIt = (other: string) => other === term;
  return (await lookup(firstKey(term), isIt)).find((entry) => isIt(entry.term));
}
