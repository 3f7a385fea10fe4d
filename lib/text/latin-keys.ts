/** Letter groups read as one sound, longest first; several readings give several keys. */
const readings: readonly (readonly [group: string, readings: readonly string[]])[] = [
  ['tion', ['sn']],
  ['sion', ['sn']],
  ['chh', ['c']],
  ['ksh', ['ks']],
  ['dny', ['g']],
  ['tch', ['c']],
  ['kh', ['k']],
  ['gh', ['g']],
  ['gy', ['g']],
  ['ch', ['c', 'k']],
  ['jh', ['j']],
  ['th', ['t']],
  ['dh', ['d']],
  ['ph', ['f']],
  ['bh', ['b']],
  ['sh', ['s']],
  ['ck', ['k']],
  ['ce', ['s', 'k']],
  ['ci', ['s', 'k']],
  ['cy', ['s', 'k']],
  ['q', ['k']],
  ['x', ['ks']],
  ['z', ['j']],
  ['w', ['v']],
  ['m', ['n']],
  ['c', ['k', 'c']],
  ['h', ['']],
  ['y', ['']],
];
const vowels = /[aeiou]/u;
const mostKeys = 8;

/** Latin endings of Hindi verbs and plurals, which the stem of the Devanagari word has not. */
const endings = /(?:iyon|iyan|iyaan|on|oon|en|ein)$/u;

/**
 * The phonetic keys that a Latin word may have, likeliest first, at most eight.
 *
 * @param folded what `fold` gave
 * @example latinKeys('bharat')[0] === 'brt'
 */
export function latinKeys(folded: string): string[] {
  const keys = new Set(keysOf(folded));
  const bare = folded.replace(endings, '');
  if (bare.length >= 2 && bare !== folded) for (const key of keysOf(bare)) keys.add(key);
  return [...keys].filter((key) => key !== '').slice(0, mostKeys);
}

function keysOf(word: string): string[] {
  let keys = [vowels.test(word.charAt(0)) ? 'a' : ''];
  for (let at = 0; at < word.length; ) {
    const rest = word.slice(at);
    const [group, sounds] = readings.find(([start]) => rest.startsWith(start)) ?? [rest.charAt(0), undefined];
    const letter = rest.charAt(0);
    const plain = vowels.test(letter) ? '' : letter;
    const initial = at === 0 && (letter === 'h' || letter === 'y') ? [letter] : undefined;
    keys = keys
      .flatMap((key) => (initial ?? sounds ?? [plain]).map((sound) => append(key, sound)))
      .slice(0, mostKeys);
    at += group.length;
  }
  return keys;
}

function append(key: string, sound: string): string {
  return key.endsWith(sound.charAt(0)) ? key + sound.slice(1) : key + sound;
}
