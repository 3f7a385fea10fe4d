import { findWords, type WantedWords, wantedWords } from '../text/find-words';
import type { Token } from '../types';
import { articleTexts } from './article-texts';
import type { WordClasses } from './expand';
import type { StoredArticle } from './index-reader';
import type { ParsedQuery, QueryUnit } from './parse-query';

/** True when a text must be read to answer the query. */
export function hasPhrases({ slots, excluded }: ParsedQuery): boolean {
  return (
    slots.some(({ units }) => units.some(({ phrase }) => phrase)) || excluded.some(({ phrase }) => phrase)
  );
}

/**
 * True when the article's text has the query's phrases, word after word within one paragraph, and none of the
 * excluded ones. `hasUnit` answers for alternatives that are no phrase.
 *
 * @param wanted all forms of the query's words, see `formsOf`
 */
export function keepsPhrases(
  article: StoredArticle,
  { slots, excluded }: ParsedQuery,
  classes: WordClasses,
  wanted: WantedWords,
  hasUnit: (unit: QueryUnit) => boolean,
): boolean {
  const texts = articleTexts(article).map((text) => findWords(text, wanted));
  const has = (unit: QueryUnit) =>
    unit.phrase ? texts.some((tokens) => phraseStarts(tokens, unit, classes).length > 0) : hasUnit(unit);
  const asked = slots.filter(({ units }) => units.some(({ phrase }) => phrase));
  return asked.every(({ units }) => units.some(has)) && !excluded.some((unit) => unit.phrase && has(unit));
}

/** All that the query's words may be in an article. */
export function formsOf(classes: WordClasses): WantedWords {
  return wantedWords(
    new Set([...classes.values()].flatMap(({ terms }) => terms.map(({ entry }) => entry.term))),
  );
}

/** Positions at which the phrase begins. A hyphenated compound stands at its first part's position. */
export function phraseStarts(tokens: readonly Token[], { words }: QueryUnit, classes: WordClasses): number[] {
  const wanted = words.map((word) => new Set(classes.get(word)?.terms.map(({ entry }) => entry.term)));
  const at = new Map<number, string[]>();
  for (const { position, word } of tokens) at.set(position, [...(at.get(position) ?? []), word]);
  return [...at.keys()].filter((start) =>
    wanted.every((forms, offset) => (at.get(start + offset) ?? []).some((word) => forms.has(word))),
  );
}
