import { type Tier, tierOrder, type WordMatch } from '@/lib/types';

/**
 * The weakest way in which a result met the query, and the words that met it so; null when every word stands there
 * exactly as typed.
 */
export function weakestMatch(why: readonly WordMatch[]): { tier: Tier; matches: WordMatch[] } | null {
  const weakest = Math.max(0, ...why.map(({ tier }) => tierOrder.indexOf(tier)));
  const tier = tierOrder[weakest];
  if (tier === undefined || tier === 'exact') return null;
  return { tier, matches: why.filter((match) => match.tier === tier) };
}
