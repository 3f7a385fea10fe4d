import { suggestions } from '../config';
import { tokenize } from '../text/analyze';
import type { Suggestion } from '../types';
import { emptySearch } from './empty-search';
import type { ExpandCache } from './expand-query';
import type { IndexReader } from './index-reader';
import { searchIndex } from './search';

/**
 * Lines under the search box: the text with its last word completed, most frequent first, then articles it finds.
 * Nothing for a text without a word.
 */
export async function suggestFor(
  reader: IndexReader,
  cache: ExpandCache,
  text: string,
): Promise<Suggestion[]> {
  const last = tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .at(-1);
  if (last === undefined) return [];
  const isUnfinished = last.endUtf16 === text.length;
  const [completions, response] = await Promise.all([
    isUnfinished ? reader.prefix(last.word, suggestions.words) : [],
    searchIndex(reader, cache, { ...emptySearch, text }),
  ]);
  const before = text.slice(0, last.startUtf16);
  return [
    ...completions.map(({ term }): Suggestion => ({ text: `${before}${term}`, kind: 'word', url: null })),
    ...response.hits
      .slice(0, suggestions.articles)
      .map(({ title, url }): Suggestion => ({ text: title, kind: 'article', url })),
  ];
}
