/** What stands behind a number for so many of it: a group for each power of ten. Our own list. */
const factors = /^(?:(हज़?ार)|(लाख|lakhs?)|(मिलियन|million)|(करोड़?|crores?)|(अरब|बिलियन|billion))$/u;
const powers = [1e3, 1e5, 1e6, 1e7, 1e9];

/** Numbers that texts print in words before them: two to ten in order, and one and two and a half. */
const counts = new Map<string, number>([
  ...'दो तीन चार पांच छह सात आठ नौ दस'.split(' ').map((name, at): [string, number] => [name, at + 2]),
  ['पाँच', 5],
  ['डेढ़', 1.5],
  ['ढाई', 2.5],
]);

/** What stands before a number for halves and quarters. */
const added = new Map<string, number>([
  ['साढ़े', 0.5],
  ['सवा', 0.25],
  ['पौने', -0.25],
]);

/** True for a word that may stand behind a number for so many of it (लाख). */
export function isFactor(word: string): boolean {
  // Every word of a text is asked: nearly all are none at a glance.
  const { length } = word;
  return (
    length > 2 &&
    length < 8 &&
    factorEnds.includes(word.charAt(length - 1)) &&
    factorStarts.includes(word.charAt(0)) &&
    factors.test(word)
  );
}

const factorStarts = 'हलकअमबlcmb';
const factorEnds = 'खर\u093cडबनhsen';

/**
 * The amount that a number and the word behind it are, in digits as `tokenize` spells 5,00,000; null where they are none that a text
 * would print so.
 *
 * @param words as `tokenize` spells them, the number last but one: what stands before it may add a half
 * @example amountOf(['साढ़े', 'तीन', 'लाख']) === '350000'
 */
export function amountOf(words: readonly string[]): string | null {
  const [before = '', count = '', unit = ''] =
    words.slice(-3).length === 3 ? words.slice(-3) : ['', ...words];
  const factor = powers[(factors.exec(unit)?.indexOf(unit, 1) ?? 0) - 1];
  const number = /^[0-9]+(?:\.[0-9]+)?$/u.test(count) ? Number(count) : counts.get(count);
  if (factor === undefined || number === undefined) return null;
  const value = Math.round((number + (added.get(before) ?? 0)) * factor * 100) / 100;
  return value >= 1000 && value % 100 === 0 && Number.isSafeInteger(value) ? String(value) : null;
}

/** True for a number that `amountOf` may give. */
export const mayBeAmount = (word: string): boolean => /^[0-9]{2,}00$/u.test(word);
