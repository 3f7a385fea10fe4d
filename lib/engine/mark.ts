import { tokenize } from '../text/analyze';
import type { Part, SearchQuery } from '../types';
import { dictionaryOf } from './dictionary';
import type { ExpandCache, ReadQuery } from './expand-query';
import { createHighlighter, hitTokens, markedHits } from './highlight';
import type { IndexReader } from './index-reader';
import { readQuery } from './read-query';
import { markParts } from './snippet';

/**
 * Marks the words of a query in texts, each as the text spells it: what the search that led here marks. What a word means the
 * index is asked, for only the index knows whether a word that the texts lack is a typo. Without one (null), or where a file of it
 * cannot be had, the texts' own words must do. One list of parts a text, which joined are the text; without a query nothing is
 * marked.
 *
 * @example markTexts({ text: 'हिन्दी', exact: false }, ['हिंदी में'], null) // [[{ text: 'हिंदी', hit: true }, …]]
 */
export async function markTexts(
  { text, exact }: Pick<SearchQuery, 'text' | 'exact'>,
  texts: readonly string[],
  index: { reader: IndexReader; cache: ExpandCache } | null,
): Promise<Part[][]> {
  if (texts.length === 0) return [];
  const tokenized = texts.map((each) => ({ text: each, tokens: tokenize(each) }));
  const words = tokenized.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const read = (await readByIndex(text, exact, index)) ?? (await readByOwnWords(text, exact, words));
  const highlighter = createHighlighter(read.parsed, read.classes);
  return tokenized.map((each) =>
    markParts(each.text, markedHits(hitTokens(each.tokens, highlighter), highlighter)),
  );
}

async function readByIndex(
  text: string,
  exact: boolean,
  index: { reader: IndexReader; cache: ExpandCache } | null,
): Promise<ReadQuery | null> {
  if (index === null) return null;
  const read = await readQuery(index.reader, index.cache, text, { exact, byDate: false });
  return index.reader.missing().length === 0 ? read : null;
}

function readByOwnWords(text: string, exact: boolean, words: readonly string[]): Promise<ReadQuery> {
  const dictionary = { ...dictionaryOf(words), lexicon: async () => [], documentCount: 0 };
  return readQuery(dictionary, new Map(), text, { exact, byDate: false });
}
