/** The letters of Hindi, each with the sign of ASCII that stands for it: one byte in a script instead of three. */
const letters = 'ँंःअआइईउऊऋएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह़ािीुूृेैॉोौ्';
const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&'()*+,-./:;<";
const mostShared = 9;

/**
 * Words of Devanagari in as few bytes as a script can have them: ascending, each as a digit for the letters it shares with the
 * word before it, and the rest. The order in which they were given is lost, and so are words given twice.
 *
 * @example packWords(['करा', 'कर']) // '0Pj3…': the second begins as the first
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < mostShared && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return shared + Array.from(word.slice(shared), signOf).join('');
    })
    .join('');
}

/** The words that `packWords` was given, ascending. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return Array.from(packed.matchAll(/(\d)(\D*)/gu), ([, shared, rest = '']) => {
    before =
      before.slice(0, Number(shared)) + Array.from(rest, (sign) => letters[signs.indexOf(sign)]).join('');
    return before;
  });
}

function signOf(letter: string): string {
  const sign = signs[letters.indexOf(letter)];
  if (sign === undefined) throw new Error(`${letter} is no letter that can be packed`);
  return sign;
}
