import type { WordClass } from './expand';
import type { FieldPostings } from './index-reader';

/** The articles of a word's whole class, as if its forms were one term. */
export interface ClassPostings {
  /** Per field of the index: document numbers ascending, frequencies of all forms added up; null where there are none. */
  fields: readonly (FieldPostings | null)[];
  /** Documents that have the word in any field, ascending. */
  documents: Uint32Array;
  /** Weight of the closest form each document has, by document number; 0 where it has none. */
  weights: Float32Array;
}

/**
 * Joins the postings of a class into one list with one document frequency. Added up as separate terms instead, a rare
 * inflection (सरकारों) would outweigh the word that was typed (सरकार).
 */
export function classPostings(
  { terms }: WordClass,
  documentCount: number,
  fieldCount: number,
): ClassPostings {
  const weights = new Float32Array(documentCount);
  for (const { entry, weight } of terms) {
    for (const postings of entry.fields) {
      if (postings === null) continue;
      for (const document of postings.documents)
        if ((weights[document] ?? 0) < weight) weights[document] = weight;
    }
  }
  const fields = Array.from({ length: fieldCount }, (_, field) => {
    const lists = terms.map(({ entry }) => entry.fields[field] ?? null).filter((list) => list !== null);
    return lists.length < 2 ? (lists[0] ?? null) : union(lists, documentCount);
  });
  const present = fields.filter((list) => list !== null);
  const documents = present.length === 1 ? (present[0]?.documents ?? new Uint32Array()) : nonZero(weights);
  return { fields, documents, weights };
}

function union(lists: readonly FieldPostings[], documentCount: number): FieldPostings {
  const counts = new Uint16Array(documentCount);
  for (const { documents, frequencies } of lists) {
    documents.forEach((document, index) => {
      counts[document] = Math.min(0xffff, (counts[document] ?? 0) + (frequencies[index] ?? 0));
    });
  }
  const documents = nonZero(counts);
  return { documents, frequencies: Uint16Array.from(documents, (document) => counts[document] ?? 0) };
}

function nonZero(values: Float32Array | Uint16Array): Uint32Array {
  let count = 0;
  for (const value of values) if (value !== 0) count += 1;
  const documents = new Uint32Array(count);
  let next = 0;
  for (let document = 0; document < values.length; document += 1) {
    if (values[document] !== 0) {
      documents[next] = document;
      next += 1;
    }
  }
  return documents;
}
