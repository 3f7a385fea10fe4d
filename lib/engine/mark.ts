import { tokenize } from '../text/analyze';
import type { Part, SearchQuery } from '../types';
import { dictionaryOf } from './dictionary';
import type { ReadQuery } from './expand-query';
import { createHighlighter, hitTokens, markedHits } from './highlight';
import { readQuery } from './read-query';
import { markParts } from './snippet';

/**
 * Marks the words of a query in texts, each as the text spells it: what the search that led here marks. What a word means the
 * index is asked, for only the index knows whether a word that the texts lack is a typo: `read` is the query as it was read there.
 * Without (null) the texts' own words must do. One list of parts a text, which joined are the text; without a query nothing is
 * marked.
 *
 * @example markTexts({ text: 'हिन्दी', exact: false }, ['हिंदी में'], null) // [[{ text: 'हिंदी', hit: true }, …]]
 */
export async function markTexts(
  query: Pick<SearchQuery, 'text' | 'exact'>,
  texts: readonly string[],
  read: ReadQuery | null,
): Promise<Part[][]> {
  const tokenized = texts.map((each) => ({ text: each, tokens: tokenize(each) }));
  const words = tokenized.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const { parsed, classes } = read ?? (await readByOwnWords(query, words));
  const highlighter = createHighlighter(parsed, classes);
  return tokenized.map((each) =>
    markParts(each.text, markedHits(hitTokens(each.tokens, highlighter), highlighter)),
  );
}

function readByOwnWords(
  { text, exact }: Pick<SearchQuery, 'text' | 'exact'>,
  words: readonly string[],
): Promise<ReadQuery> {
  const dictionary = { ...dictionaryOf(words), lexicon: async () => [], documentCount: 0 };
  return readQuery(dictionary, new Map(), text, { exact, byDate: false });
}
