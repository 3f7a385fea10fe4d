import type { Tier } from '../types';
import { aksharas } from './aksharas';
import { fold } from './fold';
import { readAcronym, spellAcronym } from './letter-names';

/** Another spelling of a word, filed under other keys than the word's own. */
export interface Alternative {
  word: string;
  tier: Tier;
}

/** Behind a name that does not end in ा, as names in -ाजी do (शिवाजी), or behind kin: गांधीजी, पिताजी. */
const honorific = /^(.*[क-हिीुू़]|पिता|माता|दादा|चाचा|मामा|बाबा)जी$/u;
const latinHonorific = /^([a-z]{3,}[eiou])ji$/u;

/** Short words may always be acronyms; longer ones only when nobody could say them. */
const acronymLetters = 4;
const digraphs = /(?<=[bcdgjkpstz])h/gu;
const unspeakable = /[^aeiouy]{3}|^[^aeiouys][^aeiouyrlvw]|^[^aeiouy]*$|[0-9]/u;
const latinOrdinal = /^([0-9]+)(?:st|nd|rd|th)$/u;

/**
 * Spellings of a word that its phonetic keys do not reach; the engine looks each up as if it had been typed and gives what it
 * finds the tier named here, or a weaker one of its own.
 *
 * - an acronym by letter names, both ways: dpiit → डीपीआईआईटी, डब्लूएचओ → who and डब्ल्यूएचओ, g20 → जी20
 * - an English ordinal: 11th → 11वां
 * - a name with जी stuck to it: गांधीजी → गांधी
 *
 * @param word a word as `tokenize` spells it
 * @example alternatives('sco') // [{ word: 'एससीओ', tier: 'alias' }]
 */
export function alternatives(word: string): Alternative[] {
  const found: Alternative[] = [];
  const add = (spelled: string | null, tier: Tier) => {
    if (spelled !== null && spelled !== word) found.push({ word: spelled, tier });
  };
  const ordinal = latinOrdinal.exec(word)?.[1];
  if (ordinal !== undefined) add(`${ordinal}वां`, 'translation');
  else if (isAcronymLike(word)) add(spellAcronym(word), 'alias');
  const named = (honorific.exec(word) ?? latinHonorific.exec(word))?.[1];
  if (named !== undefined && aksharas(named).length > 1) add(named, 'inflection');
  const latin = /\p{Script=Devanagari}/u.test(word) ? readAcronym(fold(word)) : null;
  if (latin !== null) {
    add(latin, 'alias');
    add(spellAcronym(latin), 'alias');
  }
  return found;
}

function isAcronymLike(word: string): boolean {
  return word.length <= acronymLetters || unspeakable.test(word.replace(digraphs, ''));
}
