import { lemmas } from './lemmas';

/**
 * The form that the inflections of one word share: its likeliest lemma. Where a form may come from two words, `relate`
 * looks at both; the stem is the one that files it.
 *
 * @param folded what `fold` gave
 * @example stem('सरकारों') === 'सरकार'
 */
export function stem(folded: string): string {
  return lemmas(folded)[0] ?? folded;
}
