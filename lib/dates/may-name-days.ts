/**
 * Whether `findDateSpan` could find days in a text: false for most texts, and much quicker to tell. Dates have digits; spans
 * without any begin with one of these words.
 *
 * @example mayNameDays('पिछले हफ्ते') === true; mayNameDays('इसरो') === false
 */
export function mayNameDays(text: string): boolean {
  const plain = text.normalize('NFC').toLowerCase();
  return cue.test(plain.replaceAll(/[\u200b-\u200d\u2060\u093c]/g, ''));
}

// Without classes of Unicode letters, which take long to compile: this is asked of every query before anything is read.
const cue =
  /[0-9०-९]|(?<![ऀ-ॿa-z])(?:आज|इस|गत|चालू|पिछल[ाीे]|बीते|मौजूदा|last|past|this|today|yesterday)(?![ऀ-ॿa-z])/;
