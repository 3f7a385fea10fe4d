import type { WordAnalysis } from '../../types';

/**
 * The keys under which a word is looked up, best first; a term is filed under the first. They are its phonetic keys,
 * or its fold where it has none (digits, symbols). Never empty.
 */
export function dictionaryKeys({ keys, fold }: Pick<WordAnalysis, 'keys' | 'fold'>): readonly string[] {
  return keys.length > 0 ? keys : [fold];
}

/** The order of keys and terms in every file: by UTF-16 code unit, the same on every machine. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
