import { ranking } from '../config';
import { findWords, type WantedWords, wantedWords } from '../text/find-words';
import type { Tier, Token, WordMatch } from '../types';
import type { WordClasses } from './expand';
import type { ParsedQuery, QueryUnit } from './parse-query';
import { phraseStarts } from './phrase';
import type { HitToken } from './snippet';

interface Meaning {
  /** Ordinal of the query word. */
  word: number;
  tier: Tier;
  weight: number;
}

/** One stretch of an article and those of its words that the query may have asked for. */
export interface TextTokens {
  text: string;
  tokens: readonly Token[];
}

/** What each term of the query's classes answers. */
export interface Highlighter {
  query: ParsedQuery;
  classes: WordClasses;
  words: readonly string[];
  meanings: ReadonlyMap<string, readonly Meaning[]>;
  wanted: WantedWords;
  /** Ordinals of the query's stop words outside quotes; empty where it has no other words. */
  stopWords: ReadonlySet<number>;
  /** Worth of a query word in a passage: rare words more. */
  worths: readonly number[];
  /** Whether words of it count only side by side. */
  hasPhrases: boolean;
}

/** Prepares the marking of a query's words. `worthOf` weighs a word by how rare it is; 1 without it. */
export function createHighlighter(
  query: ParsedQuery,
  classes: WordClasses,
  worthOf: (word: number) => number = () => 1,
): Highlighter {
  const words = query.slots.flatMap(({ units }) => units.flatMap((unit) => unit.words));
  const meanings = new Map<string, Meaning[]>();
  const worths = words.map((queryWord, word) => {
    const wordClass = classes.get(queryWord);
    for (const { entry, tier, weight } of wordClass?.terms ?? [])
      meanings.set(entry.term, [...(meanings.get(entry.term) ?? []), { word, tier, weight }]);
    return worthOf(word) * (wordClass?.analysis.isStopWord ? ranking.stopWordWeight : 1);
  });
  const stops = [...words.keys()].filter((word) => {
    const queryWord = words[word];
    return (
      queryWord !== undefined && !queryWord.exact && classes.get(queryWord)?.analysis.isStopWord === true
    );
  });
  const stopWords = new Set(stops.length === words.length ? [] : stops);
  const typed = words.map((word) => word.typed);
  const hasPhrases = query.slots.some(({ units }) => units.some((unit) => unit.phrase || isLongerName(unit)));
  return {
    query,
    classes,
    words: typed,
    meanings,
    wanted: wantedWords(meanings),
    stopWords,
    worths,
    hasPhrases,
  };
}

/** A text with the words of the query's classes, phrases or not. Empty text has none. */
export function textTokens(text: string, { wanted }: Highlighter): TextTokens {
  return { text, tokens: findWords(text, wanted) };
}

/**
 * The words of a text that the query asked for, in order, out of its `textTokens`. Words of a phrase, or of a longer name that stands for a word
 * (SCO, शंघाई सहयोग संगठन), count only where the phrase or name stands.
 */
export function hitTokens(tokens: readonly Token[], highlighter: Highlighter): HitToken[] {
  const hits = tokens.flatMap((token) =>
    (highlighter.meanings.get(token.word) ?? []).map(({ word, weight }) => ({
      token,
      word,
      worth: weight * (highlighter.worths[word] ?? 0),
    })),
  );
  if (!highlighter.hasPhrases || hits.length === 0) return hits;
  const inPhrase = phraseRanges(tokens, highlighter);
  return hits.filter(({ token, word }) => {
    const ranges = inPhrase.get(word);
    return ranges === undefined || ranges.has(token.position);
  });
}

/** The hits of one text that are marked: of stop words those beside another word of the query. की in every line says nothing. */
export function markedHits(hits: readonly HitToken[], { stopWords }: Highlighter): readonly HitToken[] {
  if (stopWords.size === 0) return hits;
  const telling = new Set(hits.filter(({ word }) => !stopWords.has(word)).map(({ token }) => token.position));
  return hits.filter(
    ({ word, token: { position } }) =>
      !stopWords.has(word) || telling.has(position - 1) || telling.has(position + 1),
  );
}

/** For each word of a phrase or longer name, the positions at which it stands there. */
function phraseRanges(tokens: readonly Token[], { query, classes }: Highlighter): Map<number, Set<number>> {
  const ranges = new Map<number, Set<number>>();
  let ordinal = 0;
  for (const unit of query.slots.flatMap(({ units }) => units)) {
    if (unit.phrase || isLongerName(unit)) {
      const starts = phraseStarts(tokens, unit, classes);
      unit.words.forEach((_, offset) => {
        ranges.set(ordinal + offset, new Set(starts.map((start) => start + offset)));
      });
    }
    ordinal += unit.words.length;
  }
  return ranges;
}

/** For each query word the closest thing an article has, in the article's own spelling. Words it lacks are left out. */
export function explainHit(texts: readonly TextTokens[], highlighter: Highlighter): WordMatch[] {
  const best = new Map<number, { matched: string; tier: Tier; weight: number }>();
  for (const { text, tokens } of texts) {
    for (const token of tokens) {
      for (const { word, tier, weight } of highlighter.meanings.get(token.word) ?? []) {
        if ((best.get(word)?.weight ?? 0) >= weight) continue;
        best.set(word, { matched: text.slice(token.startUtf16, token.endUtf16), tier, weight });
      }
    }
  }
  const matches = new Map<string, WordMatch>();
  const add = ({ word, matched, tier }: WordMatch) => {
    // Two words of a query may have met the same word of the article.
    matches.set(`${word} ${matched}`, { word, matched, tier });
  };
  let ordinal = 0;
  for (const { units } of highlighter.query.slots) {
    let isNamed = false;
    for (const unit of units) {
      const found = unit.words.flatMap(({ typed }, offset) => {
        const meaning = best.get(ordinal + offset);
        return meaning === undefined ? [] : [{ ...meaning, word: typed }];
      });
      ordinal += unit.words.length;
      if (!isLongerName(unit)) {
        found.forEach(add);
        isNamed ||= found.length > 0;
      } else if (!isNamed && found.length === unit.words.length) {
        // One name for the word is enough, and the whole name answers it.
        const [{ word, tier } = { word: '', tier: 'alias' as const }] = found;
        add({ word, matched: found.map(({ matched }) => matched).join(' '), tier });
        isNamed = true;
      }
    }
  }
  return [...matches.values()];
}

/** Words put beside a word of the query as its longer name. */
function isLongerName({ words }: QueryUnit): boolean {
  return words.length > 1 && words.every(({ named }) => named !== null);
}
