import type { Tier } from '../types';
import type { WordClasses } from './expand';
import type { QuerySlot, QueryWord } from './parse-query';

/** The one Devanagari word of a slot that nothing was found for but guesses, by default typos; null when it is none. */
export function unknownWord(
  { units }: QuerySlot,
  classes: WordClasses,
  isGuess: (tier: Tier) => boolean = (tier) => tier === 'typo',
): QueryWord | null {
  const [unit] = units;
  const word = units.length === 1 && unit?.words.length === 1 ? unit.words[0] : undefined;
  const wordClass = word === undefined ? undefined : classes.get(word);
  if (word === undefined || wordClass === undefined || word.exact) return null;
  const { analysis, terms } = wordClass;
  if (analysis.script !== 'devanagari' || analysis.isStopWord) return null;
  return terms.every(({ tier }) => isGuess(tier)) ? word : null;
}
