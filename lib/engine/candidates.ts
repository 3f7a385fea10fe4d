import type { ClassPostings } from './class-postings';
import type { ParsedQuery, QuerySlot, QueryUnit, QueryWord } from './parse-query';

/** What is known of one word of the query. */
export interface WordState {
  postings: ClassPostings;
  isStopWord: boolean;
}

export type WordStates = ReadonlyMap<QueryWord, WordState>;

export interface Candidates {
  /** Documents that answer the query, ascending. */
  documents: Uint32Array;
  /** Slots that a candidate must have, of those that count. */
  needed: number;
  /** Slots that count: all but stop words, or all when there is nothing else. */
  counting: readonly QuerySlot[];
}

/**
 * The documents that answer a query: all that have every word that counts; when there is none, those that lack the
 * fewest (only with `graceful`). Phrases are required whole and excluded words forbidden, whatever else is let go.
 * Stop words count only in a query of nothing else. A query of exclusions alone starts from every document.
 */
export function findCandidates(
  query: ParsedQuery,
  states: WordStates,
  documentCount: number,
  graceful: boolean,
): Candidates {
  const content = query.slots.filter((slot) => !isStopSlot(slot, states));
  const counting = content.length > 0 ? content : query.slots;
  const covered = new Uint8Array(documentCount);
  const barred = new Uint8Array(documentCount);
  for (const slot of counting) {
    const documents = slotDocuments(slot, states);
    for (const document of documents) covered[document] = (covered[document] ?? 0) + 1;
    if (isRequired(slot)) barAllBut(documents, barred);
  }
  for (const unit of query.excluded) {
    if (!unit.phrase) for (const document of unitDocuments(unit, states)) barred[document] = 1;
  }
  let needed = counting.length;
  let documents = select(covered, barred, needed);
  if (graceful && documents.length === 0) {
    needed = 0;
    covered.forEach((count, document) => {
      if (barred[document] === 0 && count > needed) needed = count;
    });
    if (needed > 0) documents = select(covered, barred, needed);
  }
  return { documents, needed, counting };
}

function isStopSlot({ units }: QuerySlot, states: WordStates): boolean {
  return units.every(
    ({ words, phrase }) =>
      !phrase && words.every((word) => states.get(word)?.isStopWord === true && !word.exact),
  );
}

function isRequired({ units }: QuerySlot): boolean {
  return units.every(({ words }) => words.every(({ exact }) => exact));
}

/** True when the document has every word of the unit, in whatever order. */
export function hasUnit(document: number, { words }: QueryUnit, states: WordStates): boolean {
  return words.every((word) => (states.get(word)?.postings.weights[document] ?? 0) > 0);
}

/** Documents that have every word of any unit, each once. */
export function slotDocuments({ units }: QuerySlot, states: WordStates): Iterable<number> {
  const [unit, ...more] = units;
  if (unit === undefined) return [];
  if (more.length === 0) return unitDocuments(unit, states);
  return new Set(units.flatMap((each) => [...unitDocuments(each, states)]));
}

function unitDocuments(unit: QueryUnit, states: WordStates): Uint32Array {
  const [first] = unit.words;
  const documents = (first && states.get(first)?.postings.documents) ?? new Uint32Array();
  return unit.words.length < 2 ? documents : documents.filter((document) => hasUnit(document, unit, states));
}

function barAllBut(documents: Iterable<number>, barred: Uint8Array): void {
  const allowed = new Uint8Array(barred.length);
  for (const document of documents) allowed[document] = 1;
  allowed.forEach((value, document) => {
    if (value === 0) barred[document] = 1;
  });
}

function select(covered: Uint8Array, barred: Uint8Array, needed: number): Uint32Array {
  const documents: number[] = [];
  covered.forEach((count, document) => {
    if (count >= needed && barred[document] === 0) documents.push(document);
  });
  return Uint32Array.from(documents);
}
