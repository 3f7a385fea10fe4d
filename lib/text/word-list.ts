import { fold } from './fold';

/** The words of a list in a table, folded. In the search worker they lie packed: see `packedLists` in lib/cli. */
export function wordList(words: string): string[] {
  return words.trim().split(/\s+/u).map(fold);
}
