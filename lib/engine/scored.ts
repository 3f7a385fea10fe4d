/** Documents with their scores: equal lengths, in no order. */
export interface Scored {
  documents: Uint32Array;
  scores: Float64Array;
  /** 1 for a document that comes before all those with 0, whatever the scores. */
  isFirst: Uint8Array;
}

/** The places of the `count` best of a list, best first: those that come first, then by score, then by document number. */
export function bestOf(scored: Scored, count: number): Uint32Array {
  return leastOf(scored.documents.length, count, (a, b) => compareScored(scored, a, b));
}

/** Negative when what stands at place `a` is better than what stands at `b`. */
export function compareScored({ documents, scores, isFirst }: Scored, a: number, b: number): number {
  return (
    (isFirst[b] ?? 0) - (isFirst[a] ?? 0) ||
    (scores[b] ?? 0) - (scores[a] ?? 0) ||
    (documents[a] ?? 0) - (documents[b] ?? 0)
  );
}

/**
 * The `count` least of the numbers below `length`, in order. One page of thousands of results is wanted: to sort them
 * all would take longer than to score them.
 */
export function leastOf(
  length: number,
  count: number,
  compare: (a: number, b: number) => number,
): Uint32Array {
  const least = new Uint32Array(Math.min(Math.max(0, count), length));
  if (least.length === 0) return least;
  let size = 0;
  for (let each = 0; each < length; each++) {
    if (size === least.length && compare(each, least[size - 1] ?? 0) >= 0) continue;
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(least[middle] ?? 0, each) < 0) low = middle + 1;
      else high = middle;
    }
    if (size < least.length) size++;
    least.copyWithin(low + 1, low, size - 1);
    least[low] = each;
  }
  return least;
}

/** What stands at some places of a list. */
export function pick({ documents, scores, isFirst }: Scored, places: Uint32Array): Scored {
  return {
    documents: places.map((at) => documents[at] ?? 0),
    scores: Float64Array.from(places, (at) => scores[at] ?? 0),
    isFirst: Uint8Array.from(places, (at) => isFirst[at] ?? 0),
  };
}

/** Two lists as one. */
export function concat(a: Scored, b: Scored): Scored {
  if (b.documents.length === 0) return a;
  return {
    documents: Uint32Array.from([...a.documents, ...b.documents]),
    scores: Float64Array.from([...a.scores, ...b.scores]),
    isFirst: Uint8Array.from([...a.isFirst, ...b.isFirst]),
  };
}
