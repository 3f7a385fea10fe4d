import { countAksharas } from './aksharas';
import { adjectivesInA, invariableInA, loansInO, masculineInA } from './noun-classes';
import { rootsOf } from './verb-forms';

/**
 * The words that a form may belong to, likeliest first. Two forms are inflections of one word when they share a lemma:
 * तारों may be of तार or of तारा, yet तार and तारा stay apart. Pure: no corpus is asked, ambiguous endings are held back by
 * lists (verb-roots.ts, noun-classes.ts) and by the length of what they leave.
 */

/** `11वां`, `11वें`, `11वीं`, also without the nasal. */
const ordinalNumber = /^([0-9]+)व(?:ां?|ें?|ीं?)$/u;
const ordinalWord =
  /^(पांच|छठ|सात|आठ|न|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस|पच्चीस|तीस|चालीस|पचास|सौ)व(?:ां?|ें?|ीं?)$/u;

/** Plural endings that are nothing else, longest first, with what the lemma has in their place. */
const plurals: readonly (readonly [ending: string, lemmaEndings: readonly string[]])[] = [
  ['इयों', ['ई']],
  ['इयां', ['ई']],
  ['ईयों', ['ई']],
  ['ईयां', ['ई']],
  ['ियों', ['ी', 'िया', 'ियो']],
  ['ियां', ['ी', 'िया']],
  ['ीयों', ['ीय', 'ी']],
  ['ीयां', ['ी']],
  ['ुओं', ['ू', 'ुआं']],
  ['ुएं', ['ू', 'ुआं']],
  ['ओं', ['']],
  ['एं', ['', 'य']],
];

/**
 * English plurals count as forms too (पैंथर्स, मेथोडिस्ट्स), but not of short words, where -्स is mostly the word's own (नर्स, कोर्स),
 * nor behind क (कॉम्प्लेक्स).
 *
 * @param folded what `fold` gave
 * @example lemmas('लड़कियों'.replace('\u{93C}', '')) // ['लडकी', 'लडकिया']
 */
export function lemmas(folded: string): string[] {
  const number = ordinalNumber.exec(folded)?.[1] ?? ordinalWord.exec(folded)?.[1];
  if (number !== undefined) return [`${number}वां`];
  const roots = rootsOf(folded);
  const nouns = nounLemmas(folded, roots.length > 0);
  return [...new Set([...roots, ...nouns].map(withLongEnd))];
}

/** `isVerb`: the word is a verb's form already, and only a listed noun reads it otherwise. */
function nounLemmas(folded: string, isVerb: boolean): string[] {
  const itself = isVerb && !masculineInA.has(folded) ? [] : [folded];
  if (!mayBeInflected.test(folded)) return itself;
  for (const [ending, lemmaEndings] of plurals) {
    const base = withoutEnding(folded, ending, 1);
    if (base !== null) return lemmaEndings.map((lemmaEnding) => base + lemmaEnding);
  }
  const address = isVerb || loansInO.has(folded) ? [] : addressed(folded);
  if (address.length > 0) return address;
  const english = folded.endsWith('क्स') ? null : withoutEnding(folded, '्स', 3);
  if (english !== null) return [english];
  const oblique = withoutEnding(folded, 'ों', 2);
  if (oblique !== null) return byClass(oblique, [oblique, `${oblique}ा`]);
  const plural = isVerb ? null : withoutEnding(folded, 'ें', 2);
  if (plural !== null) return [plural, ...listedInA(plural)];
  const direct = withoutEnding(folded, 'े', 2);
  if (direct !== null) return isVerb ? listedInA(direct) : byClass(direct, [folded, `${direct}ा`]);
  const glide = withoutEnding(folded, 'ए', 1) ?? withoutEnding(folded, 'ई', 1);
  if (glide !== null && adjectivesInA.has(`${glide}या`)) return [`${glide}या`];
  // महिलाए is महिलाएं without its nasal.
  if (folded.endsWith('ए') && glide !== null && invariableInA.has(glide)) return [glide];
  if (folded.endsWith('ए') && glide !== null && !isVerb) return [folded, `${glide}या`];
  const feminine = withoutEnding(folded, 'ी', 1);
  if (feminine !== null && (adjectivesInA.has(`${feminine}ा`) || feminine.endsWith('वाल')))
    return [`${feminine}ा`];
  return itself;
}

/** All endings that tell of a noun's inflection end so; most words have none, and an index is full of words. */
const mayBeInflected = /[ंोओसेएईी]$/u;

/**
 * The plural that one is addressed in (भाइयो, किसानो), which is also how the other plural looks whose nasal was left out. The word
 * itself comes first: it may be a loan (वीडियो).
 */
function addressed(folded: string): string[] {
  const inI = withoutEnding(folded, 'ियो', 1) ?? withoutEnding(folded, 'ीयो', 1);
  if (inI !== null) return [folded, `${inI}ी`];
  const inVowel = withoutEnding(folded, 'इयो', 1);
  if (inVowel !== null) return [folded, `${inVowel}ई`];
  const behindVowel = withoutEnding(folded, 'ओ', 2);
  if (behindVowel !== null) return [folded, behindVowel];
  const base = withoutEnding(folded, 'ो', 2);
  return base === null ? [] : [folded, ...listedInA(base), base];
}

/** A listed class decides; without one every reading stands, the form itself first. */
function byClass(base: string, open: string[]): string[] {
  if (invariableInA.has(`${base}ा`)) return open.slice(0, 1);
  const listed = listedInA(base);
  return listed.length > 0 ? [...new Set([...listed, ...open])] : open;
}

function listedInA(base: string): string[] {
  const lemma = `${base}ा`;
  return masculineInA.has(lemma) || adjectivesInA.has(lemma) || base.endsWith('वाल') ? [lemma] : [];
}

function withoutEnding(folded: string, ending: string, leastAksharas: number): string | null {
  if (!folded.endsWith(ending)) return null;
  const base = folded.slice(0, -ending.length);
  if (leastAksharas === 1) return base === '' ? null : base;
  return countAksharas(base) >= leastAksharas ? base : null;
}

/** संस्कृतियों does not tell whether its lemma ends in ि or ी: both are written long. */
function withLongEnd(lemma: string): string {
  if (!/[िु]$/u.test(lemma) || countAksharas(lemma) < 2) return lemma;
  return lemma.replace(/ि$/u, 'ी').replace(/ु$/u, 'ू');
}
