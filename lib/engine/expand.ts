import { expansion, ranking } from '../config';
import { dictionaryKeys } from '../search-index/format/dictionary-key';
import { analyzeWord } from '../text/analyze';
import { relate } from '../text/relate';
import type { Tier, WordAnalysis } from '../types';
import type { Dictionary } from './dictionary';
import type { TermEntry } from './index-reader';
import type { QueryWord } from './parse-query';

/** A word of the dictionary that a query word means, and how far it may be trusted. */
export interface ClassTerm {
  entry: TermEntry;
  tier: Tier;
  /** Factor of the score, 0–1: the tier's weight, lowered by how far the spelling is. */
  weight: number;
}

/** All that a query word means, closest first. */
export interface WordClass {
  analysis: WordAnalysis;
  terms: readonly ClassTerm[];
}

export type WordClasses = ReadonlyMap<QueryWord, WordClass>;

export const tierOrder: readonly Tier[] = [
  'exact',
  'variant',
  'inflection',
  'length',
  'roman',
  'alias',
  'translation',
  'typo',
  'prefix',
];

const exactTiers: ReadonlySet<Tier> = new Set<Tier>(['exact', 'variant']);
const dateTiers: ReadonlySet<Tier> = new Set<Tier>(['exact', 'variant', 'inflection', 'length', 'roman']);
const allTiers: ReadonlySet<Tier> = new Set(tierOrder);

/** Which tiers count: quotes and `exact` keep the spelling; sorting by date leaves out the guesses. */
export function tiersFor(
  word: QueryWord,
  { exact, byDate }: { exact: boolean; byDate: boolean },
): ReadonlySet<Tier> {
  if (exact || word.exact) return exactTiers;
  return byDate ? dateTiers : allTiers;
}

/**
 * Finds the dictionary's words that a query word means.
 * 1. Words filed under its phonetic keys, each placed in a tier by `relate`; of romanised readings only the close ones.
 * 2. Spellings joined with a neighbour of the query (प्रधान मंत्री → प्रधानमंत्री), by spelling alone.
 * 3. If that found nothing and the word may be half typed: words that begin with it.
 * Nothing found gives an empty class. Order: weight, then spelling.
 */
export async function expandWord(
  dictionary: Dictionary,
  word: QueryWord,
  tiers: ReadonlySet<Tier>,
): Promise<WordClass> {
  const analysis = analyzeWord(word.word);
  const found = new Map<string, ClassTerm>();
  // Asked for together: one round of requests.
  const [own, ...joined] = await Promise.all([
    related(dictionary, analysis),
    ...word.joined.map((spelling) => related(dictionary, analyzeWord(spelling))),
  ]);
  for (const candidate of own) keepBest(found, candidate);
  keepCloseReadings(found);
  for (const candidate of joined.flat()) if (candidate.tier !== 'roman') keepBest(found, candidate);
  for (const [term, { tier }] of found) if (!tiers.has(tier)) found.delete(term);
  if (found.size === 0 && word.unfinished && tiers.has('prefix')) {
    for (const entry of await dictionary.prefix(word.word, expansion.prefixTerms))
      keepBest(found, { entry, tier: 'prefix', weight: ranking.tierWeights.prefix });
  }
  const terms = [...found.values()].sort(
    (a, b) => b.weight - a.weight || (a.entry.term < b.entry.term ? -1 : 1),
  );
  return { analysis, terms: relativeToClosest(terms) };
}

/** Where the collection lacks the word as typed, the closest tier it has stands in for it. */
function relativeToClosest(terms: readonly ClassTerm[]): ClassTerm[] {
  const closest = terms[0]?.tier;
  if (closest === undefined) return [];
  const factor = ranking.closestTierWeights[closest] / ranking.tierWeights[closest];
  return terms.map((term) => ({ ...term, weight: term.weight * factor }));
}

async function related(dictionary: Dictionary, analysis: WordAnalysis): Promise<ClassTerm[]> {
  const isRelated = (term: string) => relate(analysis, analyzeWord(term)) !== null;
  const lists = await Promise.all(dictionaryKeys(analysis).map((key) => dictionary.lookup(key, isRelated)));
  const candidates: ClassTerm[] = [];
  for (const entry of new Set(lists.flat())) {
    const relation = relate(analysis, analyzeWord(entry.term));
    if (relation === null) continue;
    const { tier, closeness } = relation;
    candidates.push({ entry, tier, weight: ranking.tierWeights[tier] * (0.5 + 0.5 * closeness) });
  }
  return candidates;
}

function keepBest(found: Map<string, ClassTerm>, candidate: ClassTerm): void {
  const before = found.get(candidate.entry.term);
  if (before === undefined || before.weight < candidate.weight) found.set(candidate.entry.term, candidate);
}

/** A romanised word has many readings; those far behind the best one are other words. */
function keepCloseReadings(found: Map<string, ClassTerm>): void {
  const readings = [...found.values()]
    .filter(({ tier }) => tier === 'roman')
    .sort((a, b) => b.weight - a.weight || (a.entry.term < b.entry.term ? -1 : 1));
  const best = readings[0]?.weight ?? 0;
  readings.forEach(({ entry, weight }, rank) => {
    if (weight < best * expansion.romanMargin || rank >= expansion.romanTerms) found.delete(entry.term);
  });
}
