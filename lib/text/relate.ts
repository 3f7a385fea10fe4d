import { analysis } from '../config';
import type { Tier, WordAnalysis } from '../types';
import { latinEndings } from './latin-readings';
import { lemmas } from './lemmas';
import { differInEnglishO, lengthFold } from './length-fold';
import { romanisationCost } from './romanisation-cost';
import { isEnglishStopWord } from './stop-words';

/** How a word of the dictionary meets a query word. */
export interface Relation {
  tier: Tier;
  /** 0–1 within the tier, 1 closest: ranks candidates and weighs them. */
  closeness: number;
}

/**
 * How a word of the dictionary meets a query word by spelling alone; null when it does not. Typos are apart
 * (`typoDistance`), so are aliases and translations (`expansionsOf`).
 *
 * - `exact`: spelled the same; `variant`: the same fold (हिन्दी, हिंदी)
 * - `length`: differs in the length of i/u or in ॉ/ा alone, a long word also in ए/ऐ, ओ/औ or ॉ/ो, or does so besides inflection
 * - `inflection`: both are forms of one word (lemmas.ts)
 * - `roman`: one is Latin and a likely romanisation or English spelling of the other or of its lemma; closeness is
 *   e^(−cost ÷ letters), so candidates of one query word are in the order of their likelihood
 *
 * Two Devanagari words that only look or sound alike (दल, दिल; शोक, शौक) never meet.
 */
export function relate(query: WordAnalysis, candidate: WordAnalysis): Relation | null {
  if (query.word === candidate.word) return { tier: 'exact', closeness: 1 };
  if (query.fold === candidate.fold) return { tier: 'variant', closeness: 1 };
  if (query.script === 'latin' && candidate.script === 'devanagari') return relateRoman(query, candidate);
  if (query.script === 'devanagari' && candidate.script === 'latin')
    return isSpokenWord(candidate) ? relateRoman(candidate, query) : null;
  if (query.script !== candidate.script) return null;
  if (query.script !== 'devanagari') {
    return query.stem === candidate.stem ? { tier: 'inflection', closeness: 1 } : null;
  }
  return relateForms(query, candidate);
}

/** Words whose endings alone differ in length (नदीयों, नदियों) are forms of one; elsewhere the length may tell two words apart. */
function relateForms(query: WordAnalysis, candidate: WordAnalysis): Relation | null {
  const ours = lemmas(query.fold);
  const theirs = lemmas(candidate.fold);
  const shared = ours.find((lemma) => theirs.includes(lemma));
  const isOneButForLength =
    query.lengthFold === candidate.lengthFold || differInEnglishO(query.fold, candidate.fold);
  if (shared !== undefined && !(isOneButForLength && lengthFold(shared) === query.lengthFold))
    return { tier: 'inflection', closeness: ours[0] === theirs[0] ? 1 : 0.8 };
  if (isOneButForLength) return { tier: 'length', closeness: 1 };
  const oursShort = ours.map(lengthFold);
  return theirs.some((lemma) => oursShort.includes(lengthFold(lemma)))
    ? { tier: 'length', closeness: 0.8 }
    : null;
}

function relateRoman(latin: WordAnalysis, devanagari: WordAnalysis): Relation | null {
  const letters = latin.fold;
  if (letters.length > analysis.romanLetters || isEnglishStopWord(letters)) return null;
  const { romanCostPerLetter, romanSureCostPerLetter, romanInflectionCost } = analysis;
  const mostOfSure = letters.length * romanSureCostPerLetter;
  const most = devanagari.isStopWord ? mostOfSure : letters.length * romanCostPerLetter;
  const mostOfForm = Math.min(mostOfSure, most - romanInflectionCost);
  const ofForm = formCost(letters, devanagari, mostOfForm);
  const cost = Math.min(
    romanisationCost(letters, devanagari.word, most),
    ofForm > mostOfForm ? Number.POSITIVE_INFINITY : ofForm + romanInflectionCost,
  );
  return cost > most ? null : { tier: 'roman', closeness: Math.exp(-cost / letters.length) };
}

/** Letters in a Hindi text are mostly English: the, an and nm are no नाम and no अन्य. */
function isSpokenWord({ fold, isStopWord }: WordAnalysis): boolean {
  return fold.length > 2 && !isStopWord && /[aeiouy]/u.test(fold);
}

/** The cost when either word, or both, are read without their inflection. */
function formCost(letters: string, { word, fold }: WordAnalysis, most: number): number {
  const bare = latinEndings.flatMap(({ ending }) => {
    const index = ending.exec(letters)?.index;
    return index === undefined ? [] : [letters.slice(0, index)];
  });
  const bases = lemmas(fold).filter((lemma) => lemma !== fold);
  const pairs = [
    ...bases.map((base) => [letters, base] as const),
    ...bare.flatMap((stripped) => [word, ...bases].map((base) => [stripped, base] as const)),
  ];
  return Math.min(
    ...pairs.map(([spelled, base]) => romanisationCost(spelled, base, most)),
    Number.POSITIVE_INFINITY,
  );
}
