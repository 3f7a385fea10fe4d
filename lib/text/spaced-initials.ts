import { isLetterName } from './letter-names';

/** Names of letters that are words as well: two letters with one of them are no initials (गांधी जी के). */
const wordsToo = new Set('के जी आई ए ओ ई एक a e i o u'.split(' '));
const nukta = '\u{93C}';

/** True for a word that may be one of some initials: a Latin letter, or the Devanagari name of one (एफ, डब्ल्यू). */
export function isInitialLetter(word: string): boolean {
  const { length } = word;
  const first = word.charCodeAt(0);
  if (length === 1 && first >= latinA && first <= latinZ) return true;
  // Every word of a text is asked: those that are no name at a glance are not looked up.
  if (length > longestName || (length > 2 && !longNameStarts.includes(word.charAt(0)))) return false;
  return isLetterName(word.includes(nukta) ? word.replaceAll(nukta, '') : word);
}

const latinA = 0x61;
const latinZ = 0x7a;
/** डब्ल्यू, and a nukta more. */
const longestName = 8;
/** What names of three and more signs begin with: एक्स, क्यू, जेड, डब्ल्यू, वाई. */
const longNameStarts = 'एकजडव';

/**
 * True when letters with spaces between them are read as one word: डी पी आई आई टी, B J P, ए पी जे. Three or more are, two when
 * neither is a word of its own.
 */
export function areInitials(letters: readonly string[]): boolean {
  return letters.length > 2 || (letters.length === 2 && !letters.some((letter) => wordsToo.has(letter)));
}
