import type { Tier } from '../types';
import type { WordClasses } from './expand';
import type { QuerySlot, QueryWord } from './parse-query';

/** A guess at what a word may have been meant for. */
export const isTypoAlone = (tier: Tier): boolean => tier === 'typo';

/** The same, or a word that articles have in Latin letters alone. */
const isGuessOrLatin = (tier: Tier): boolean => tier === 'typo' || tier === 'roman';

/**
 * The one Devanagari word of a slot that nothing was found for but guesses; null when it is none. `isGuess`: which tiers are;
 * default: typos, and words in Latin letters.
 */
export function unknownWord(
  { units }: QuerySlot,
  classes: WordClasses,
  isGuess: (tier: Tier) => boolean = isGuessOrLatin,
): QueryWord | null {
  const [unit] = units;
  const word = units.length === 1 && unit?.words.length === 1 ? unit.words[0] : undefined;
  const wordClass = word === undefined ? undefined : classes.get(word);
  if (word === undefined || wordClass === undefined || word.exact) return null;
  const { analysis, terms } = wordClass;
  if (analysis.script !== 'devanagari' || analysis.isStopWord) return null;
  return terms.every(({ tier }) => isGuess(tier)) ? word : null;
}
