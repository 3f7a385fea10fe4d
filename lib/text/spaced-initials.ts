import { isLetterName } from './letter-names';

/** Names of letters that are words as well: two letters with one of them are no initials (गांधी जी के). */
const wordsToo = new Set('के जी आई ए ओ ई एक a e i o u'.split(' '));
const nukta = '\u{93C}';

/** True for a word that may be one of some initials: a Latin letter, or the Devanagari name of one (एफ, डब्ल्यू). */
export function isInitialLetter(word: string): boolean {
  if (word.length > longestName) return false;
  if (word.length === 1 && word >= 'a' && word <= 'z') return true;
  return isLetterName(word.includes(nukta) ? word.replaceAll(nukta, '') : word);
}

/** डब्ल्यू, and a letter more. */
const longestName = 8;

/**
 * True when letters with spaces between them are read as one word: डी पी आई आई टी, B J P, ए पी जे. Three or more are, two when
 * neither is a word of its own.
 */
export function areInitials(letters: readonly string[]): boolean {
  return letters.length > 2 || (letters.length === 2 && !letters.some((letter) => wordsToo.has(letter)));
}
