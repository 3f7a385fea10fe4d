import { toAsciiDigits } from '../dates/tokens';

/**
 * A text in the form that rules compare: lower case, without nukta and joiners, ँ as ं, ASCII digits. Only for comparing,
 * never stored. `यह भी पढ़ें` and `यह भी पढें` are one.
 */
export function plain(text: string): string {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u093c\u200c\u200d]/gu, '')
    .replaceAll('ँ', 'ं');
  return toAsciiDigits(letters);
}

/** Words of a text in plain form: runs of letters, marks and digits. */
export function plainWords(text: string): string[] {
  return plain(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A vocabulary: the words of a text, once each. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(plainWords(text));

/** The text has a letter or digit of Devanagari. */
export const isDevanagari = (text: string): boolean => /\p{Script=Devanagari}/u.test(text);

/** Two lines with the same words are the same line, whatever their punctuation: the key of repeated lines. */
export const lineKey = (text: string): string => plainWords(text).join(' ');

/** A regular expression over texts in plain form, its source spelled naturally (lower case, with or without nukta). */
export function plainPattern(source: string): RegExp {
  return new RegExp(source.normalize('NFC').replaceAll('\u093c', '').replaceAll('ँ', 'ं'), 'u');
}

/**
 * The text without the signs at its ends: one walk from each, where a pattern that ends with `$` would try every run of signs inside
 * the text anew. `trimSigns('— भाषा।', '—', '।')` → `भाषा`; spaces go too.
 */
export function trimSigns(text: string, atStart: string, atEnd: string = atStart): string {
  let [from, to] = [0, text.length];
  while (from < to && ` ${atStart}`.includes(text.charAt(from))) from += 1;
  while (to > from && ` ${atEnd}`.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
