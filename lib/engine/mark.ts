import { tokenize } from '../text/analyze';
import type { Part, SearchQuery } from '../types';
import { dictionaryOf } from './dictionary';
import { createHighlighter, hitTokens, markedHits } from './highlight';
import type { IndexReader } from './index-reader';
import { readQuery } from './read-query';
import { markParts } from './snippet';

/**
 * Marks the words of a query in texts, each as the text spells it. The texts' own words are the dictionary; of the index
 * only the lexicon is read, null: nothing. One list of parts a text, which joined are the text; without a query nothing is marked.
 *
 * @example markTexts({ text: 'हिन्दी', exact: false }, ['हिंदी में'], null) // [[{ text: 'हिंदी', hit: true }, …]]
 */
export async function markTexts(
  { text, exact }: Pick<SearchQuery, 'text' | 'exact'>,
  texts: readonly string[],
  index: Pick<IndexReader, 'lexicon'> | null,
): Promise<Part[][]> {
  const tokenized = texts.map((each) => ({ text: each, tokens: tokenize(each) }));
  const dictionary = dictionaryOf(tokenized.flatMap(({ tokens }) => tokens.map(({ word }) => word)));
  const lexicon: IndexReader['lexicon'] = async (withEnglish) => index?.lexicon(withEnglish) ?? [];
  const { parsed, classes } = await readQuery({ ...dictionary, lexicon }, new Map(), text, {
    exact,
    byDate: false,
  });
  const highlighter = createHighlighter(parsed, classes);
  return tokenized.map((each) =>
    markParts(each.text, markedHits(hitTokens(each.tokens, highlighter), highlighter)),
  );
}
