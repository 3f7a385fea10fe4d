import type { ClassTerm } from './class-term';
import type { WordClass } from './expand';
import type { FieldPostings } from './index-reader';
import { addAll, ascending, documentSet, gather, type WeightedDocuments } from './posting-lists';

/**
 * The articles of a word's whole class, as if its forms were one term: the documents that have it in any field, each
 * with the weight of the closest form it has.
 */
export interface ClassPostings extends WeightedDocuments {
  /** Per field of the index: document numbers ascending, frequencies of all forms added up; null where there are none. */
  fields: readonly (FieldPostings | null)[];
}

/**
 * Joins the postings of a class into one list with one document frequency. Added up as separate terms instead, a rare
 * inflection (सरकारों) would outweigh the word that was typed (सरकार).
 */
export function classPostings(
  terms: readonly ClassTerm[],
  documentCount: number,
  fieldCount: number,
): ClassPostings {
  const fields = Array.from({ length: fieldCount }, (_, field) =>
    union(
      terms.map(({ entry }) => entry.fields[field] ?? null).filter((list) => list !== null),
      documentCount,
    ),
  );
  const documents = documentsOf(fields, documentCount);
  const [only, ...others] = terms;
  if (others.length === 0)
    return { fields, documents, weights: new Float32Array(documents.length).fill(only?.weight ?? 0) };
  const closest = new Float32Array(documentCount);
  for (const { entry, weight } of terms) {
    for (const postings of entry.fields) {
      if (postings !== null) raise(closest, postings.documents, weight);
    }
  }
  return { fields, documents, weights: gather(closest, documents, new Float32Array(documents.length)) };
}

/**
 * The articles of a word's class and of the words akin to it, as one list again, so that a rare kin does not count for more
 * than the word. Only what the class lacks has a weight. Null without kin.
 */
export function kinPostings(
  { terms, kin }: WordClass,
  documentCount: number,
  fieldCount: number,
): ClassPostings | null {
  if (kin.length === 0 || terms.length === 0) return null;
  const own = terms.map((term) => ({ ...term, weight: ownWeight }));
  const all = classPostings([...own, ...kin], documentCount, fieldCount);
  return { ...all, weights: all.weights.map((weight) => (weight === ownWeight ? 0 : weight)) };
}

/** Above any weight of kin: the closest form decides. */
const ownWeight = 2;

function raise(values: Float32Array, documents: Uint32Array, least: number): void {
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    if ((values[document] ?? 0) < least) values[document] = least;
  }
}

function documentsOf(fields: readonly (FieldPostings | null)[], documentCount: number): Uint32Array {
  const present = fields.filter((postings) => postings !== null);
  const [only, ...others] = present;
  if (others.length === 0) return only?.documents ?? new Uint32Array();
  const set = documentSet(documentCount);
  for (const { documents } of present) addAll(set, documents);
  return ascending(set);
}

function union(lists: readonly FieldPostings[], documentCount: number): FieldPostings | null {
  const [only, ...others] = lists;
  if (others.length === 0) return only ?? null;
  const counts = new Uint16Array(documentCount);
  const set = documentSet(documentCount);
  for (const { documents, frequencies } of lists) {
    addAll(set, documents);
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      counts[document] = Math.min(0xffff, (counts[document] ?? 0) + (frequencies[at] ?? 0));
    }
  }
  const documents = ascending(set);
  return { documents, frequencies: gather(counts, documents, new Uint16Array(documents.length)) };
}
