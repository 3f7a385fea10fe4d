import { analysis as numbers } from '../config';
import type { WordAnalysis } from '../types';
import { countAksharas } from './aksharas';
import { Spelling } from './spelling';
import { typoMatcher } from './typo-distance';

export type KinMatcher = (candidate: WordAnalysis) => boolean;

/**
 * Tells which words are akin to a Devanagari word: filed under the same key and a typo or two away, or anyhow where the key is
 * long. They are derived from it (साझेदार, साझेदारी; भारत, भारतीय) or spell the same name otherwise (न्यूकैसल, न्यूकासल), but
 * some are strangers: kin may order what is found, it is no way to find. A word that is too short to tell has none, nor has a
 * stop word.
 *
 * @example kinMatcher(analyzeWord('साझेदार'))(analyzeWord('साझेदारी')) === true
 */
export function kinMatcher(word: WordAnalysis): KinMatcher {
  const { keyLetters, longKeyLetters, aksharas, typos } = numbers.kin;
  const [key = ''] = word.keys;
  if (word.script !== 'devanagari' || word.isStopWord || key.length < keyLetters) return () => false;
  if (countAksharas(word.fold) < aksharas) return () => false;
  const distanceTo = key.length < longKeyLetters ? typoMatcher(word.fold) : () => 0;
  return ({ script, isStopWord, keys, fold }) =>
    script === 'devanagari' && !isStopWord && keys[0] === key && distanceTo(new Spelling(fold)) <= typos;
}
