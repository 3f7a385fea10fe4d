/**
 * A Latin word without the English plural: tariffs, tariff; countries, country. Nothing more: Hindi news holds names and
 * acronyms in Latin letters, and a stemmer of English would maim them.
 *
 * @param folded what `fold` gave
 */
export function latinStem(folded: string): string {
  if (/[^aeiou]ies$/u.test(folded) && folded.length > 4) return `${folded.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(folded) && folded.length > 4) return folded.slice(0, -2);
  if (/[^su]s$/u.test(folded) && folded.length > 3 && !folded.endsWith('is')) return folded.slice(0, -1);
  return folded;
}
