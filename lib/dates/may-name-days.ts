/**
 * Whether `findDateSpan` could find days in a text: false for most texts, and much quicker to tell. Dates have digits; spans
 * without any begin with one of these words.
 *
 * @example mayNameDays('पिछले हफ्ते') === true; mayNameDays('इसरो') === false
 */
export function mayNameDays(text: string): boolean {
  return cue.test(text.normalize('NFC').replaceAll(/[\u{200b}-\u{200d}\u{2060}\u{93c}]/gu, ''));
}

const cue =
  /\p{Nd}|(?<![\p{L}\p{M}])(?:आज|इस|गत|चालू|पिछल[ाीे]|बीते|मौजूदा|last|past|this|today|yesterday)(?![\p{L}\p{M}])/iu;
