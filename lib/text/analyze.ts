import type { WordAnalysis } from '../types';
import { fold } from './fold';
import { firstLatinKey, latinKeys } from './latin-keys';
import { latinStem } from './latin-stem';
import { lengthFold } from './length-fold';
import { phoneticKey } from './phonetic-key';
import { stem } from './stem';
import { isStopWord } from './stop-words';

export { tokenize } from './tokenize';

/** Version of the analysis; stored in the index, and an index of another version is refused. Raise on any change. */
export const analysisVersion = 12;

/**
 * What analysis makes of one word of `tokenize`: the same at build and query, whatever the corpus.
 * fold → length fold; fold → stem → key.
 *
 * @example analyzeWord('हिन्दी').fold === analyzeWord('हिंदी').fold
 */
export function analyzeWord(word: string): WordAnalysis {
  const script = scriptOf(word);
  const folded = fold(word);
  const stemmed = stemOf(script, folded);
  return {
    word,
    fold: folded,
    lengthFold: lengthFold(folded),
    stem: stemmed,
    keys: keysOf(script, word, folded, stemmed),
    script,
    isStopWord: isStopWord(folded),
  };
}

/** The first key alone, under which the dictionary files a word: cheaper than the whole analysis. */
export function firstKey(word: string): string {
  const script = scriptOf(word);
  const folded = fold(word);
  const latin = script === 'latin' && firstLatinKey(folded);
  return latin || (keysOf(script, word, folded, stemOf(script, folded))[0] ?? word);
}

/** The stem alone, much cheaper than the whole analysis. */
export function stemWord(word: string): string {
  return stemOf(scriptOf(word), fold(word));
}

function scriptOf(word: string): WordAnalysis['script'] {
  if (/\p{Script=Devanagari}/u.test(word)) return 'devanagari';
  if (/\p{Script=Latin}/u.test(word)) return 'latin';
  return /^[\p{N}.]+$/u.test(word) ? 'number' : 'other';
}

function stemOf(script: WordAnalysis['script'], folded: string): string {
  if (script === 'devanagari') return stem(folded);
  return script === 'latin' ? latinStem(folded) : folded;
}

/** A word without a phonetic key is filed under its fold, a sign alone under itself. */
function keysOf(
  script: WordAnalysis['script'],
  word: string,
  folded: string,
  stemmed: string,
): readonly string[] {
  const keys = script === 'devanagari' ? [phoneticKey(stemmed)] : script === 'latin' ? latinKeys(folded) : [];
  return keys.some((key) => key !== '') ? keys : [folded || word];
}
