import { ranking } from '../config';
import type { HitToken } from './snippet';

/**
 * How much of the query stands close together somewhere in an article: the worth of the words met within
 * `ranking.closeWords` words of one text, as a share of the worth of all, squared, 0–1: two of three words near one another are of
 * little use, and any article about the matter has them.
 *
 * @param texts hits of each text in reading order
 * @param worths of the query's words
 */
export function closeness(texts: readonly (readonly HitToken[])[], worths: readonly number[]): number {
  const all = worths.reduce((sum, worth) => sum + worth, 0);
  if (all === 0) return 0;
  return (texts.reduce((most, hits) => Math.max(most, closestWorth(hits)), 0) / all) ** 2;
}

/** Slides over the hits; what stands in the window is added up anew only when a hit brings something. */
function closestWorth(hits: readonly HitToken[]): number {
  let most = 0;
  for (let first = 0; first < hits.length; first++) {
    const from = hits[first]?.token.position ?? 0;
    const best = new Map<number, number>();
    for (let at = first; at < hits.length; at++) {
      const hit = hits[at];
      if (hit === undefined || hit.token.position >= from + ranking.closeWords) break;
      best.set(hit.word, Math.max(best.get(hit.word) ?? 0, hit.worth));
    }
    most = Math.max(
      most,
      [...best.values()].reduce((sum, worth) => sum + worth, 0),
    );
  }
  return most;
}
