/** Long sign → short sign. Only i/u and ॉ/ा: elsewhere length tells words apart (कम, काम). */
const shortOf: Record<string, string> = {
  ई: 'इ',
  ऊ: 'उ',
  'ी': 'ि',
  'ू': 'ु',
  ऑ: 'आ',
  'ॉ': 'ा',
  ॠ: 'ऋ',
  'ॄ': 'ृ',
};
const long = /[ईऊीूऑॉॠॄ]/gu;

/**
 * A fold without the length of i and u and without the English ॉ: weaker than a spelling variant, since दिन and दीन,
 * हॉल and हाल are different words. Idempotent.
 *
 * @param fold what `fold` gave
 * @example lengthFold('एल्यूमीनियम') === lengthFold('एल्युमीनियम')
 */
export function lengthFold(fold: string): string {
  return fold.replace(long, (sign) => shortOf[sign] ?? sign);
}
