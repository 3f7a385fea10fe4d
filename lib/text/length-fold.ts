import { countAksharas } from './aksharas';

/** Long sign → short sign: i, u and ॉ/ा. Elsewhere length tells words apart (कम, काम). */
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

/** Diphthong → its simple vowel: only in words too long to be another word's neighbour (मेला, मैला and शोक, शौक stay two). */
const simpleOf: Record<string, string> = { ऐ: 'ए', 'ै': 'े', औ: 'ओ', 'ौ': 'ो' };
const diphthong = /[ऐैऔौ]/gu;
const longWord = 3;

/**
 * A fold without the length of i and u, without the English ॉ and, from three aksharas on, without the difference of ए and ऐ, ओ
 * and औ (मेक्सिको, मैक्सिको; नोकरी, नौकरी): weaker than a spelling variant, since दिन and दीन, हॉल and हाल are different words.
 * Idempotent.
 *
 * @param fold what `fold` gave
 * @example lengthFold('एल्यूमीनियम') === lengthFold('एल्युमीनियम')
 */
export function lengthFold(fold: string): string {
  const short = fold.replace(long, (sign) => shortOf[sign] ?? sign);
  if (!/[ऐैऔौ]/u.test(short) || countAksharas(short) < longWord) return short;
  return short.replace(diphthong, (sign) => simpleOf[sign] ?? sign);
}

/** True for a long word that has the English ॉ where the other has ो: प्रोटॉन, प्रोटोन. */
export function differInEnglishO(one: string, other: string): boolean {
  if (one.includes('ॉ') === other.includes('ॉ') || one.length !== other.length) return false;
  return one.replaceAll('ॉ', 'ो') === other.replaceAll('ॉ', 'ो') && countAksharas(one) >= longWord;
}
