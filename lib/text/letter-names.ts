/**
 * How Hindi writes the names of the Latin letters, the usual spelling first; the others are met as well. Our own table,
 * after newspapers' use. In folded spelling (see fold.ts), so that variants need no rows of their own.
 */
const names: Record<string, readonly string[]> = {
  a: ['ए'],
  b: ['बी'],
  c: ['सी'],
  d: ['डी'],
  e: ['ई'],
  f: ['एफ'],
  g: ['जी'],
  h: ['एच'],
  i: ['आई'],
  j: ['जे'],
  k: ['के'],
  l: ['एल'],
  m: ['एम'],
  n: ['एन'],
  o: ['ओ'],
  p: ['पी'],
  q: ['क्यू'],
  r: ['आर'],
  s: ['एस'],
  t: ['टी'],
  u: ['यू'],
  v: ['वी'],
  w: ['डब्ल्यू', 'डब्लू', 'डबल्यू'],
  x: ['एक्स'],
  y: ['वाई'],
  z: ['जेड', 'जी'],
};

const letterOfName = new Map<string, string>();
for (const [letter, spellings] of Object.entries(names)) {
  for (const name of spellings) if (!letterOfName.has(name)) letterOfName.set(name, letter);
}

/** True for the Devanagari name of a Latin letter (एफ, डब्ल्यू), in folded spelling. */
export function isLetterName(fold: string): boolean {
  return letterOfName.has(fold);
}

/**
 * A Latin acronym in Devanagari, letter by letter; digits stay. Null for anything but 2–8 Latin letters and digits
 * with at least one letter.
 *
 * @example spellAcronym('dpiit') === 'डीपीआईआईटी'
 */
export function spellAcronym(latin: string): string | null {
  if (!/^(?=.*[a-z])[a-z0-9]{2,8}$/u.test(latin)) return null;
  return Array.from(latin, (letter) => names[letter]?.[0] ?? letter).join('');
}

/**
 * The Latin acronym that a Devanagari word spells by letter names; null when it is none. One reading exists for every
 * word: names are taken from the left, the longest that leaves a readable rest.
 *
 * @param fold the word as folded; डब्ल्यूएचओ and 3डी and जी20 are read
 * @example readAcronym('डब्ल्यूएचओ') === 'who'
 */
export function readAcronym(fold: string): string | null {
  if (fold.length > 40) return null;
  const letters = readFrom(fold, 0, new Set());
  if (letters === null || letters.length < 2 || !/[a-z]/u.test(letters)) return null;
  return letters;
}

const longestName = Math.max(...[...letterOfName.keys()].map((name) => name.length));

/** Letters of `fold` from `at` on; `dead` remembers offsets that lead nowhere, which keeps it linear. */
function readFrom(fold: string, at: number, dead: Set<number>): string | null {
  if (at === fold.length) return '';
  if (dead.has(at)) return null;
  const digit = fold.charAt(at);
  if (/[0-9]/u.test(digit)) {
    const rest = readFrom(fold, at + 1, dead);
    if (rest !== null) return digit + rest;
  }
  for (let size = Math.min(longestName, fold.length - at); size > 0; size--) {
    const letter = letterOfName.get(fold.slice(at, at + size));
    const rest = letter === undefined ? null : readFrom(fold, at + size, dead);
    if (letter !== undefined && rest !== null) return letter + rest;
  }
  dead.add(at);
  return null;
}
