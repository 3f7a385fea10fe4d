import { generator } from './sample-queries';

export interface Interval {
  mean: number;
  low: number;
  high: number;
}

/** Resamplings: enough for the third digit. */
const rounds = 10_000;

/**
 * The mean of paired differences with its 95 % percentile interval (paired bootstrap, Efron and Tibshirani 1993): queries are
 * drawn with replacement. The same for the same differences. Zeros for none.
 *
 * @param differences our measure less the other engine's, a number a query
 */
export function pairedBootstrap(differences: readonly number[], seed = 20_251_122): Interval {
  const count = differences.length;
  if (count === 0) return { mean: 0, low: 0, high: 0 };
  const random = generator(seed);
  const means = Array.from({ length: rounds }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < count; drawn++) sum += differences[Math.floor(random() * count)] ?? 0;
    return sum / count;
  }).sort((a, b) => a - b);
  const at = (share: number) => means[Math.min(rounds - 1, Math.floor(share * rounds))] ?? 0;
  return { mean: differences.reduce((sum, each) => sum + each, 0) / count, low: at(0.025), high: at(0.975) };
}
