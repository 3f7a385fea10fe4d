import { expansion } from '../config';
import type { ClassTerm } from './class-term';
import { documentsWith } from './close-readings';
import type { WordClasses } from './expand';
import type { QuerySlot, QueryWord } from './parse-query';

/** A guess at what a word may have been meant for. */
export const isTypoAlone = ({ tier }: ClassTerm): boolean => tier === 'typo';

/** The same, or a word that articles have in Latin letters alone. */
export const isGuessOrLatin = ({ tier }: ClassTerm): boolean => tier === 'typo' || tier === 'roman';

/** The same, or a word that few of so many articles have. */
const isGuessOrRare =
  (documentCount: number) =>
  (term: ClassTerm): boolean =>
    isGuessOrLatin(term) || documentsWith(term.entry) * expansion.rareAmong <= documentCount;

/**
 * The one Devanagari word of a slot that nothing was found for but guesses; null when it is none. `isGuess`: which terms are;
 * default: typos, and words in Latin letters.
 */
export function unknownWord(
  { units }: QuerySlot,
  classes: WordClasses,
  isGuess: (term: ClassTerm) => boolean = isGuessOrLatin,
): QueryWord | null {
  const [unit] = units;
  const word = units.length === 1 && unit?.words.length === 1 ? unit.words[0] : undefined;
  const wordClass = word === undefined ? undefined : classes.get(word);
  if (word === undefined || wordClass === undefined || word.exact) return null;
  const { analysis, terms } = wordClass;
  if (analysis.script !== 'devanagari' || analysis.isStopWord) return null;
  return terms.every(isGuess) ? word : null;
}

/** The same of a word that so few of the articles have that it may be meant otherwise: it is English for a word that many have, or has छ (छेत्र). */
export function rareWord(slot: QuerySlot, classes: WordClasses, documentCount: number): QueryWord | null {
  const word = unknownWord(slot, classes, isGuessOrRare(documentCount));
  if (word === null) return null;
  return word.word.includes('छ') || englishOf(word, classes) !== undefined ? word : null;
}

/** The line of the English table that the index has of a word, as it is spelled or else of its closest form. */
export function englishOf(word: QueryWord, classes: WordClasses): string | undefined {
  return classes.get(word)?.terms[0]?.entry.english;
}
