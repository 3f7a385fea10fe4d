/** Documents with a weight each. Numbers ascending, equal lengths. */
export interface WeightedDocuments {
  documents: Uint32Array;
  weights: Float32Array;
}

/**
 * Where a document stands in an ascending list, or would: the first place at or behind `from` that is not before it.
 * Steps grow from `from`, so that walking through a list with another one costs little, however unequal they are.
 */
export function placeOf(documents: Uint32Array, document: number, from = 0): number {
  let step = 1;
  let low = from;
  let high = from;
  while (high < documents.length && (documents[high] ?? 0) < document) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, documents.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when the ascending list has the document. */
export function hasDocument(documents: Uint32Array, document: number): boolean {
  return documents[placeOf(documents, document)] === document;
}

/** The documents that are in all lists, each with its least weight. */
export function intersect(lists: readonly WeightedDocuments[]): WeightedDocuments {
  const [shortest, ...others] = [...lists].sort((a, b) => a.documents.length - b.documents.length);
  if (shortest === undefined) return { documents: new Uint32Array(), weights: new Float32Array() };
  if (others.length === 0) return shortest;
  const documents = new Uint32Array(shortest.documents.length);
  const weights = new Float32Array(documents.length);
  const places = others.map(() => 0);
  let length = 0;
  shortest.documents.forEach((document, at) => {
    let least = shortest.weights[at] ?? 0;
    for (const [ordinal, other] of others.entries()) {
      const place = placeOf(other.documents, document, places[ordinal]);
      places[ordinal] = place;
      if (other.documents[place] !== document) return;
      least = Math.min(least, other.weights[place] ?? 0);
    }
    documents[length] = document;
    weights[length++] = least;
  });
  return { documents: documents.slice(0, length), weights: weights.slice(0, length) };
}

/** The documents that are in any list, each with its greatest weight. */
export function unite(lists: readonly WeightedDocuments[], documentCount: number): WeightedDocuments {
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0) return only;
  const greatest = new Float32Array(documentCount);
  const set = documentSet(documentCount);
  for (const { documents, weights } of lists) {
    addAll(set, documents);
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      const weight = weights[at] ?? 0;
      if ((greatest[document] ?? 0) < weight) greatest[document] = weight;
    }
  }
  const documents = ascending(set);
  return { documents, weights: gather(greatest, documents, new Float32Array(documents.length)) };
}

/** Fills `into` with the values of the documents, out of values by document number. */
export function gather<Values extends Uint8Array | Uint16Array | Float32Array>(
  values: Values,
  documents: Uint32Array,
  into: Values,
): Values {
  for (let at = 0; at < documents.length; at++) into[at] = values[documents[at] ?? 0] ?? 0;
  return into;
}

/** The documents of the greatest mass, about `count` of them; equals stay together. `mass`: by document number. */
export function heaviest(documents: Uint32Array, mass: Float32Array, count: number): Uint32Array {
  if (documents.length <= count) return documents;
  const masses = gather(mass, documents, new Float32Array(documents.length)).sort();
  const least = masses[masses.length - count] ?? 0;
  return documents.filter((document) => (mass[document] ?? 0) >= least);
}

/** An empty set of documents, a bit each: adding costs nothing, and they come out in order without a sort. */
export function documentSet(documentCount: number): Int32Array {
  return new Int32Array((documentCount + 31) >>> 5);
}

export function addAll(set: Int32Array, documents: Uint32Array): void {
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    const word = document >>> 5;
    set[word] = (set[word] ?? 0) | (1 << (document & 31));
  }
}

/** The members of a set of documents. */
export function ascending(set: Int32Array): Uint32Array {
  let count = 0;
  for (let word = 0; word < set.length; word++) count += bitCount(set[word] ?? 0);
  const documents = new Uint32Array(count);
  let next = 0;
  for (let word = 0; word < set.length; word++) {
    for (let bits = set[word] ?? 0; bits !== 0; bits &= bits - 1) {
      documents[next++] = word * 32 + 31 - Math.clz32(bits & -bits);
    }
  }
  return documents;
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
