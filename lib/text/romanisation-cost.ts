import { romanisationTable } from './romanisation-table';
import { soundsOf } from './written-sounds';

/** A group the table lacks: costly, and the more so the longer. In nats. */
const unknownGroup = 8;
const unknownLetter = 3;
const longestGroup = 4;

/** Read with the first romanised word: most queries have none. */
function readTable(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    romanisationTable
      .trim()
      .split('\n')
      .map((line): [string, Map<string, number>] => {
        const [sound = '', ...groups] = line.split(' ');
        return [sound, new Map(groups.map(costOfGroup))];
      }),
  );
}

let costsOf: ReturnType<typeof readTable> | undefined;

/** `kh23` → kh, 2.3 nats; `-10` → no letter, 1 nat. */
function costOfGroup(entry: string): [string, number] {
  const letters = entry.replace(/-?[0-9]+$/u, '');
  return [letters, Number(entry.slice(letters.length).replace('-', '')) / 10];
}

/**
 * How unlikely it is that somebody writes a Devanagari word in these Latin letters: the cost of the best alignment of its
 * sounds with groups of letters, in nats; 0 is certain, a casual spelling costs about 0.3 a letter, an English one up to 2.
 * Infinite when `most` is passed. Time and memory are bounded by the product of the two lengths.
 *
 * @param latin lower-case letters
 * @param word a canonical Devanagari word, nukta and all
 * @example romanisationCost('bharat', 'भारत', 20) < romanisationCost('bharat', 'भरत', 20) + 1
 */
export function romanisationCost(latin: string, word: string, most: number): number {
  let reached = new Float64Array(latin.length + 1).fill(Number.POSITIVE_INFINITY);
  reached[0] = 0;
  costsOf ??= readTable();
  for (const sound of soundsOf(word)) {
    const costs = costsOf.get(sound);
    const next = new Float64Array(latin.length + 1).fill(Number.POSITIVE_INFINITY);
    let least = Number.POSITIVE_INFINITY;
    for (let from = 0; from <= latin.length; from++) {
      const cost = reached[from] ?? Number.POSITIVE_INFINITY;
      if (cost > most) continue;
      for (let to = from; to <= Math.min(latin.length, from + longestGroup); to++) {
        const step =
          costs?.get(latin.slice(from, to)) ?? unknownGroup + Math.max(0, to - from - 1) * unknownLetter;
        if (cost + step < (next[to] ?? 0)) next[to] = cost + step;
        if (cost + step < least) least = cost + step;
      }
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    reached = next;
  }
  const cost = reached[latin.length] ?? Number.POSITIVE_INFINITY;
  return cost > most ? Number.POSITIVE_INFINITY : cost;
}
