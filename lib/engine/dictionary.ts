import { dictionaryKeys } from '../search-index/format/dictionary-key';
import { analyzeWord } from '../text/analyze';
import type { IndexReader, TermEntry } from './index-reader';

/** What expanding a query word needs of an index: its words, not its articles. */
export type Dictionary = Pick<IndexReader, 'lookup' | 'isHeavy' | 'prefix' | 'words' | 'frequentWords'>;

/** A dictionary of the words of some texts, without postings: what `mark` matches a query against. */
export function dictionaryOf(words: Iterable<string>): Dictionary {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byKey = new Map<string, TermEntry[]>();
  for (const term of [...counts.keys()].sort()) {
    for (const key of dictionaryKeys(analyzeWord(term))) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [{ term, fields: [] }]);
      else list.push({ term, fields: [] });
    }
  }
  const listed = async () => [...counts].map(([term, documents]) => ({ term, documents }));
  return {
    lookup: async (key) => byKey.get(key) ?? [],
    isHeavy: () => false,
    prefix: async (start, limit) =>
      [...counts.keys()]
        .filter((term) => term !== start && term.startsWith(start))
        .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
        .slice(0, limit)
        .map((term) => ({ term, fields: [] })),
    words: listed,
    frequentWords: listed,
  };
}
