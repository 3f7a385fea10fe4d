/**
 * The phonetic key of a Devanagari word: where the dictionary files it. Coarse on purpose, so that a word, its inflections,
 * its variants and its casual romanisations share one; `relate` tells them apart afterwards. It is the consonants of the stem,
 * aspirated and retroflex ones with their plain sisters; ह and य inside a word are too often left out to count. Without
 * more, short words would crowd: a key of one or two consonants also says of what colour the first vowel is.
 */

const consonantLetters: readonly (readonly [letter: string, signs: string])[] = [
  ['k', 'कख'],
  ['g', 'गघ'],
  ['c', 'चछ'],
  ['j', 'जझ'],
  ['t', 'टठतथ'],
  ['d', 'डढदध'],
  ['n', 'ङञणनं'],
  ['p', 'प'],
  ['f', 'फ'],
  ['b', 'बभ'],
  ['m', 'म'],
  ['r', 'रऋृ'],
  ['l', 'लळ'],
  ['v', 'व'],
  ['s', 'शषस'],
];
const letterOf = new Map<string, string>([
  ...consonantLetters.flatMap(([letter, signs]) =>
    Array.from(signs, (sign): [string, string] => [sign, letter]),
  ),
  // A word may mix scripts and digits: 3डी, 11वां.
  ...Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (sign): [string, string] => [sign, sign]),
]);

const vowelLetters = /^[अ-औ]/u;
const frontVowel = /[इईएऐऋिीेैृ]/u;
const backVowel = /[उऊओऔुूोौ]/u;
/** A vowel sign, or a consonant that no sign or virama follows: it has the inherent a. */
const firstVowel = /[अ-औा-ौ]|[क-हळ](?![ा-्])/u;

/** Keys up to this many letters carry the colour of the first vowel. */
export const shortKey = 2;

/**
 * @param stemmed what `stem` gave
 * @example phoneticKey('भारत') === 'brt'
 */
export function phoneticKey(stemmed: string): string {
  const spelled = stemmed.replace(/ं$/u, '');
  let key = vowelLetters.test(spelled) && !spelled.startsWith('ऋ') ? 'a' : '';
  for (let at = 0; at < spelled.length; at++) key = extendKey(key, letterAt(spelled, at));
  return key.length > shortKey || key === '' ? key : key + colourOf(spelled);
}

/** A key with one more letter; a letter said twice counts once. */
export function extendKey(key: string, letter: string): string {
  return key.endsWith(letter) ? key : key + letter;
}

function letterAt(spelled: string, at: number): string {
  const sign = spelled.charAt(at);
  if (sign === 'ं' && /[पफबभम]/u.test(spelled.charAt(at + 1))) return 'm';
  if (at === 0 && sign === 'ह') return 'h';
  if (at === 0 && sign === 'य') return 'y';
  return letterOf.get(sign) ?? '';
}

/** a, i or u: the colour of the first vowel. */
function colourOf(spelled: string): string {
  const vowel = firstVowel.exec(spelled)?.[0] ?? '';
  if (frontVowel.test(vowel)) return 'i';
  return backVowel.test(vowel) ? 'u' : 'a';
}
