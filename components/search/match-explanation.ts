import type { Tier, WordMatch } from '@/lib/types';

/** Closest first. */
const tiers: readonly Tier[] = [
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

/**
 * The weakest way in which a result met the query, and the words that met it so; null when every word stands there
 * exactly as typed.
 */
export function weakestMatch(why: readonly WordMatch[]): { tier: Tier; matches: WordMatch[] } | null {
  const weakest = Math.max(0, ...why.map(({ tier }) => tiers.indexOf(tier)));
  const tier = tiers[weakest];
  if (tier === undefined || tier === 'exact') return null;
  return { tier, matches: why.filter((match) => match.tier === tier) };
}
