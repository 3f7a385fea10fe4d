import type { Token, WordAnalysis } from '../types';

/** Version of the analysis; stored in the index, and an index of another version is refused. Raise on any change. */
export const analysisVersion = 1;

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[\u{200C}\u{200D}]+[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order, with UTF-16 offsets into it. Empty text gives none. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(wordPattern)].map((match, position) => ({
    startUtf16: match.index,
    endUtf16: match.index + match[0].length,
    position,
    word: match[0]
      .normalize('NFC')
      .replaceAll(/[\u{200C}\u{200D}]/gu, '')
      .toLowerCase(),
    kind: 'word',
  }));
}

/** What analysis makes of one word of `tokenize`. */
export function analyzeWord(word: string): WordAnalysis {
  const script = /\p{Script=Devanagari}/u.test(word)
    ? 'devanagari'
    : /^\p{N}+$/u.test(word)
      ? 'number'
      : /\p{Script=Latin}/u.test(word)
        ? 'latin'
        : 'other';
  return { word, fold: word, lengthFold: word, stem: word, keys: [word], script, isStopWord: false };
}
