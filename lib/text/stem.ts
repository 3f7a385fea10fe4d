import { countAksharas } from './aksharas';

/** Endings that only inflection gives, longest first, and what the stem keeps of them. */
const endings: readonly (readonly [ending: string, kept: string])[] = [
  ['ाइयों', 'ाई'],
  ['ाइयां', 'ाई'],
  ['ियों', 'ी'],
  ['ियां', 'ी'],
  ['ुओं', 'ू'],
  ['ओं', ''],
  ['एं', ''],
  ['ों', ''],
  ['ें', ''],
];

/** `11वां`, `11वें`, `11वीं`. */
const ordinal = /^([0-9]+)व(?:ा|े|ी|ां|ें|ीं)$/u;

/**
 * The form that the inflections of one word share.
 *
 * @param folded what `fold` gave
 * @example stem('सरकारों') === 'सरकार'
 */
export function stem(folded: string): string {
  const number = ordinal.exec(folded)?.[1];
  if (number !== undefined) return `${number}वां`;
  for (const [ending, kept] of endings) {
    if (!folded.endsWith(ending)) continue;
    const stemmed = folded.slice(0, -ending.length) + kept;
    if (countAksharas(stemmed) >= 2) return stemmed;
  }
  return folded;
}
