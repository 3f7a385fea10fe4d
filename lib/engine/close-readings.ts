import { expansion, ranking } from '../config';
import { byWeight, type ClassTerm } from './class-term';
import type { TermEntry } from './index-reader';

/**
 * What a romanised word is read as, of the dictionary's words that its letters may spell, likeliest first.
 * 1. Those far behind the best spelled one are other words: `dil` is no दल, however frequent.
 * 2. The others count by their spelling, or by spelling and use (Bayes), whichever is more: `sarkar` is सरकार, not the सर्कार of one
 *    article that it spells better; both are found.
 * What met in another tier is returned as it came.
 *
 * @param letters length of the romanised word, over which spelling and frequency count
 */
export function closeReadings(candidates: readonly ClassTerm[], letters: number): ClassTerm[] {
  const { romanMargin, romanPrior, romanSpelling, romanSteepness, romanTerms } = expansion;
  const readings = candidates.filter(({ tier }) => tier === 'roman');
  const bestSpelled = Math.max(...readings.map(({ weight }) => weight));
  const likely = readings
    .map((each) => ({ ...each, bySpelling: (each.weight / bestSpelled) ** romanSteepness }))
    .filter(({ bySpelling }) => bySpelling >= romanMargin)
    .map((each) => ({
      ...each,
      meant: closenessOf(each) * documentsWith(each.entry) ** (romanPrior / letters),
    }));
  const mostMeant = Math.max(...likely.map(({ meant }) => meant));
  const kept = likely
    .map(({ entry, tier, bySpelling, meant }) => {
      const byUse = (0.5 + (0.5 * meant) / mostMeant) ** romanSteepness;
      return { entry, tier, weight: bestSpelled * Math.max(byUse, bySpelling * romanSpelling) };
    })
    .sort(byWeight)
    .slice(0, romanTerms);
  return [...candidates.filter(({ tier }) => tier !== 'roman'), ...kept];
}

/** What `classTerm` was given. */
const closenessOf = ({ weight }: ClassTerm) => (2 * weight) / ranking.tierWeights.roman - 1;

/** The longest list of postings stands for the document frequency: no union is made for it. */
export function documentsWith({ fields }: TermEntry): number {
  return Math.max(1, ...fields.map((postings) => postings?.documents.length ?? 0));
}
