import { analysis as analysisNumbers, expansion, ranking } from '../config';
import { type Alternative, alternatives } from '../text/alternatives';
import { analyzeWord } from '../text/analyze';
import { type KinMatcher, kinMatcher } from '../text/kin';
import { relate } from '../text/relate';
import { isInitialLetter } from '../text/spaced-initials';
import { type Tier, tierOrder, type WordAnalysis } from '../types';
import { byWeight, type ClassTerm, classTerm } from './class-term';
import { closeReadings, documentsWith } from './close-readings';
import type { Dictionary } from './dictionary';
import { filedTerms } from './filed-terms';
import type { QueryWord } from './parse-query';
import { part } from './part';

/** All that a query word means, closest first. */
export interface WordClass {
  analysis: WordAnalysis;
  terms: readonly ClassTerm[];
  /** Words akin to it (`areAkin`): where an article lacks the word itself they count a little, and never stand for it. */
  kin: readonly ClassTerm[];
}

/** What the lexicon says of a word. */
export interface OtherNames {
  /** Its names of one word; default none. */
  named?: readonly Alternative[];
  /** It has names, be they of several words; default: it has some of one word. */
  isInLexicon?: boolean;
}

export type WordClasses = ReadonlyMap<QueryWord, WordClass>;

const correctionsPart = part(() => import('./corrections'));
const romanCompletionsPart = part(() => import('./roman-completions'));

const exactTiers: ReadonlySet<Tier> = new Set<Tier>(['exact', 'variant']);
const quotedLatinTiers: ReadonlySet<Tier> = new Set<Tier>([...exactTiers, 'roman']);
const dateTiers: ReadonlySet<Tier> = new Set<Tier>(['exact', 'variant', 'inflection', 'length', 'roman']);
const allTiers: ReadonlySet<Tier> = new Set(tierOrder);

/**
 * Which tiers count: quotes and `exact` keep the spelling, but quoted Latin letters may stand for Devanagari ("mahatma gandhi");
 * sorting by date leaves out the guesses.
 */
export function tiersFor(
  word: QueryWord,
  { exact, byDate }: { exact: boolean; byDate: boolean },
): ReadonlySet<Tier> {
  if (exact) return exactTiers;
  if (word.exact) return /\p{Script=Latin}/u.test(word.word) ? quotedLatinTiers : exactTiers;
  return byDate ? dateTiers : allTiers;
}

/**
 * Finds the dictionary's words that a query word means.
 * 1. Words filed under its phonetic keys, each placed in a tier by `relate`; of romanised readings only the close ones.
 * 2. Spellings joined with a neighbour of the query (प्रधान मंत्री → प्रधानमंत्री), by spelling alone; of romanised ones only the sure,
 *    and the likely where nothing else is found (jai shankar).
 * 3. Its other spellings: acronyms by letter names and the like (`alternatives`), and its other names (`named`).
 * 4. If the collection has it in no Devanagari spelling: words filed beside it that sound like it.
 * 5. If 1 to 3 found nothing and the word may be half typed: words that begin with it, in Latin letters also as it sounds.
 * 6. If all that found nothing, or but an unlikely Latin word: words that it may be a typo of, else those akin to it. A stop word is none, and says too
 *    little to guess at; nor is a word that the lexicon knows.
 * Nothing found gives an empty class. Order: weight, then spelling.
 */
export async function expandWord(
  dictionary: Dictionary,
  word: QueryWord,
  tiers: ReadonlySet<Tier>,
  { named = [], isInLexicon = named.length > 0 }: OtherNames = {},
): Promise<WordClass> {
  const analysis = analyzeWord(word.word);
  if (word.named !== null) {
    const terms = tiers.has(word.named)
      ? await relatedToOther(dictionary, { word: word.word, tier: word.named })
      : [];
    return { analysis, terms: relativeToClosest(terms), kin: [] };
  }
  const others = [...alternatives(word.word), ...named].filter(({ tier }) => tiers.has(tier));
  const [own, joined, other] = await Promise.all([
    related(dictionary, analysis, kinMatcher(analysis)),
    Promise.all(word.joined.map((each) => related(dictionary, analyzeWord(each)))),
    Promise.all(others.map((each) => relatedToOther(dictionary, each))),
  ]);
  const found = new Map<string, ClassTerm>();
  const keep = (candidates: readonly ClassTerm[]) => {
    for (const candidate of candidates) if (tiers.has(candidate.tier)) keepBest(found, candidate);
  };
  const isAcronym = isInLexicon && isShortAcronym(word.word);
  keep(
    closeReadings(
      own.filter(({ tier }) => tier !== 'typo' && !(isAcronym && tier === 'roman')),
      analysis.fold.length,
    ),
  );
  const keepJoined = (share: number) =>
    keep(closeReadings(joined.flat().filter(isSpelledBy(share)), analysis.fold.length));
  keepJoined(expansion.joinedRoman);
  keep(other.flat());
  const mayBeTypo = tiers.has('typo') && !analysis.isStopWord && !isInLexicon;
  const mayBeSlip = mayBeTypo && isUnspelled(analysis, found);
  if (found.size === 0 && word.unfinished && !isAcronym && tiers.has('prefix'))
    keep(await completions(dictionary, analysis));
  if (found.size === 0) keepJoined(likelyShare);
  if (mayBeSlip) keep((await (await correctionsPart())?.slipsOf(dictionary, analysis)) ?? []);
  if (mayBeTypo && (found.size === 0 || isUnlikely(analysis, found))) {
    const corrected = await correctionsOf(dictionary, analysis);
    if (corrected.length > 0) found.clear();
    keep(corrected);
  }
  const kin = own.filter(({ tier, entry }) => tier === 'typo' && tiers.has(tier) && !found.has(entry.term));
  if (found.size === 0) keep(kin.map(({ entry }) => classTerm(entry, 'typo', 1)));
  return { analysis, terms: relativeToClosest([...found.values()].sort(byWeight)), kin };
}

/**
 * Words of the dictionary by spelling alone; with `isAkin` also those, in the tier `typo`, but only such as lie beside the others:
 * nothing is read for kin.
 */
async function related(
  dictionary: Dictionary,
  analysis: WordAnalysis,
  isAkin: KinMatcher = () => false,
): Promise<ClassTerm[]> {
  const isRelated = (term: string) => relate(analysis, analyzeWord(term)) !== null;
  const candidates: ClassTerm[] = [];
  for (const entry of await filedTerms(dictionary, analysis, isRelated)) {
    const candidate = analyzeWord(entry.term);
    const relation = relate(analysis, candidate);
    if (relation !== null) candidates.push(classTerm(entry, relation.tier, relation.closeness));
    else if (isAkin(candidate)) candidates.push({ entry, tier: 'typo', weight: ranking.kinWeight });
  }
  return candidates;
}

/** Two Latin letters that have other names (UP, उत्तर प्रदेश) are no word by their sound (उप). */
const isShortAcronym = (word: string) => /^[a-z]{2}$/u.test(word);

/** What a romanised reading that is as good as a translation has of its tier's weight. */
const likelyShare = 0.5 + 0.5 * analysisNumbers.romanAsGoodAsTranslation;

/** True but for a romanised reading that has less than the share of its tier's weight. */
function isSpelledBy(share: number): (term: ClassTerm) => boolean {
  return ({ tier, weight }) => tier !== 'roman' || weight >= ranking.tierWeights.roman * share;
}

/**
 * What another spelling finds has that spelling's tier, or its own if that is weaker. Another name in Latin letters (corona for कोविड,
 * AI) is no typing of Hindi: it is read as a Devanagari word only where it surely spells it, not as कारण or आई.
 */
async function relatedToOther(dictionary: Dictionary, { word, tier }: Alternative): Promise<ClassTerm[]> {
  const analysis = analyzeWord(word);
  const isName = tier === 'alias' || tier === 'translation';
  const spelled = (await related(dictionary, analysis)).filter(
    isSpelledBy(isName ? expansion.namedRoman : 0),
  );
  const all = closeReadings(spelled, analysis.fold.length);
  // The name of a letter may be a word besides (जी, जीता), which is not meant.
  const isSpelledOut = isInitialLetter(word) || (tier === 'alias' && isShortAcronym(word));
  const candidates = isSpelledOut ? all.filter((each) => exactTiers.has(each.tier)) : all;
  const weaker = (own: Tier) => (tierOrder.indexOf(own) > tierOrder.indexOf(tier) ? own : tier);
  return candidates.map((each) => {
    const own = weaker(each.tier);
    return { ...each, tier: own, weight: Math.min(each.weight, ranking.tierWeights[own]) };
  });
}

/** The code that tells typos is loaded for a word that may be one, beside the list of words; where it cannot be had, none is found. */
async function correctionsOf(dictionary: Dictionary, analysis: WordAnalysis): Promise<ClassTerm[]> {
  const [loaded, words] = await Promise.all([correctionsPart(), dictionary.words()]);
  return loaded?.corrections(dictionary, words, analysis, related) ?? [];
}

/** True for a Devanagari word that the collection has in no spelling of it: but perhaps in Latin letters, or under another name. */
function isUnspelled({ script, fold }: WordAnalysis, found: ReadonlyMap<string, ClassTerm>): boolean {
  if (script !== 'devanagari' || fold.length < 3) return false;
  return [...found.values()].every(({ tier }) => tier === 'roman');
}

/** Words that begin so; of Latin letters, by code that is loaded for them, also those in Devanagari that begin as they sound. */
async function completions(
  dictionary: Dictionary,
  { word, fold, script }: WordAnalysis,
): Promise<ClassTerm[]> {
  const isRoman = script === 'latin' && fold.length <= analysisNumbers.romanLetters;
  const [entries, loaded] = await Promise.all([
    dictionary.prefix(word, expansion.prefixTerms),
    isRoman ? romanCompletionsPart() : null,
  ]);
  const roman = (await loaded?.romanCompletions(dictionary, fold)) ?? [];
  return [...entries.map((entry) => classTerm(entry, 'prefix', 1)), ...roman];
}

/** True for a Devanagari word that the collection has in Latin letters alone, and spelled far from it (हिदी, HDI): it is rather a typo. */
function isUnlikely({ script }: WordAnalysis, found: ReadonlyMap<string, ClassTerm>): boolean {
  const least = ranking.tierWeights.roman * likelyShare;
  return (
    script === 'devanagari' &&
    [...found.values()].every(({ tier, weight }) => tier === 'roman' && weight < least)
  );
}

/**
 * Where the collection lacks the word as typed, the closest tier it has stands in for it; where it lacks its variants too, so does
 * every other tier: अमेरिकि is not less likely अमेरिकी for अमेरिकियों being there. Nor is `kumar` less likely कुमार for the name that
 * stands in Latin letters once: a reading that is so much more frequent stands beside the word as typed.
 */
function relativeToClosest(terms: readonly ClassTerm[]): ClassTerm[] {
  const closest = terms[0]?.tier;
  if (closest === undefined) return [];
  const { tierWeights, closestTierWeights } = ranking;
  const factorOf = (tier: Tier) => closestTierWeights[tier] / tierWeights[tier];
  const isSpelled = exactTiers.has(closest);
  // What English in Devanagari means is no reading of it: where articles have the very word, they come first.
  const isLatin = /^[a-z]/u.test(terms[0]?.entry.term ?? '');
  const isReading = ({ tier }: ClassTerm) => tier === 'roman' || (isLatin && tier === 'translation');
  const isOutnumbered = isSpelled && terms.some((term) => isReading(term) && outnumbers(term, terms));
  return terms
    .map((term) => ({
      ...term,
      weight: term.weight * factorOf(isSpelled && !(isOutnumbered && isReading(term)) ? closest : term.tier),
    }))
    .sort(byWeight);
}

/** Far more frequent than the word in the spelling that was typed. */
function outnumbers({ entry }: ClassTerm, terms: readonly ClassTerm[]): boolean {
  const spelled = terms.filter(({ tier }) => exactTiers.has(tier));
  const documents = spelled.reduce((sum, term) => sum + documentsWith(term.entry), 0);
  return documentsWith(entry) >= documents * expansion.frequentReading;
}

function keepBest(found: Map<string, ClassTerm>, candidate: ClassTerm): void {
  const before = found.get(candidate.entry.term);
  if (before === undefined || before.weight < candidate.weight) found.set(candidate.entry.term, candidate);
}
