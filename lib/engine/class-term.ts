import { ranking } from '../config';
import type { Tier } from '../types';
import type { TermEntry } from './index-reader';

/** A word of the dictionary that a query word means, and how far it may be trusted. */
export interface ClassTerm {
  entry: TermEntry;
  tier: Tier;
  /** Factor of the score, 0–1: the tier's weight, lowered by how far the spelling is. */
  weight: number;
}

/** The heaviest first, then by spelling. */
export function byWeight(a: ClassTerm, b: ClassTerm): number {
  return b.weight - a.weight || (a.entry.term < b.entry.term ? -1 : 1);
}

/** Half a tier's weight is for being in it, half for being close. */
export function classTerm(entry: TermEntry, tier: Tier, closeness: number): ClassTerm {
  return { entry, tier, weight: ranking.tierWeights[tier] * (0.5 + 0.5 * closeness) };
}
