import { ranking } from '../config';
import type { ClassPostings } from './class-postings';
import type { ParsedQuery, QuerySlot, QueryUnit, QueryWord } from './parse-query';

/** What is known of one word of the query. */
export interface WordState {
  postings: ClassPostings;
  isStopWord: boolean;
  /** The collection has the word only as it was guessed: romanised, under another name, corrected or completed. */
  isGuess: boolean;
}

export type WordStates = ReadonlyMap<QueryWord, WordState>;

export interface Candidates {
  /** Slots that count: all but stop words, or all when there is nothing else. */
  counting: readonly QuerySlot[];
  /** How many of them a document has, by document number. */
  covered: Uint8Array;
  /** Documents that have them all, ascending. */
  full: Uint32Array;
  /** 1 for a document that has one of them as a guess only, or far from the closest form of the collection; by document number. */
  far: Uint8Array;
  /** Of the documents that have some, those whose words weigh most, ascending. */
  partial: Uint32Array;
}

/**
 * The documents that answer a query, whole or in part. Quoted words are required, excluded words forbidden, whatever
 * else is let go. Stop words count only in a query of nothing else. A query of exclusions alone is answered by every other
 * document.
 */
export function findCandidates(query: ParsedQuery, states: WordStates, documentCount: number): Candidates {
  const content = query.slots.filter((slot) => !isStopSlot(slot, states));
  const counting = content.length > 0 ? content : query.slots;
  const covered = new Uint8Array(documentCount);
  const mass = new Float32Array(documentCount);
  const barred = new Uint8Array(documentCount);
  const far = new Uint8Array(documentCount);
  for (const slot of counting) {
    const documents = slotDocuments(slot, states);
    const idf = Math.log(1 + (documentCount - documents.length + 0.5) / (documents.length + 0.5));
    const weights = Float32Array.from(documents, (document) => slotWeight(document, slot, states));
    const closest = weights.reduce((most, weight) => Math.max(most, weight), 0);
    const near = isGuessed(slot, states) ? Number.POSITIVE_INFINITY : ranking.nearShare * closest;
    documents.forEach((document, index) => {
      const weight = weights[index] ?? 0;
      covered[document] = (covered[document] ?? 0) + 1;
      mass[document] = (mass[document] ?? 0) + idf * weight;
      if (weight < near) far[document] = 1;
    });
    if (isRequired(slot)) barAllBut(documents, barred);
  }
  for (const unit of query.excluded) {
    if (!unit.phrase) for (const document of unitDocuments(unit, states)) barred[document] = 1;
  }
  const full: number[] = [];
  const partial: number[] = [];
  covered.forEach((count, document) => {
    if (barred[document] === 1) return;
    if (count === counting.length) full.push(document);
    else if (count > 0) partial.push(document);
  });
  return { counting, covered, far, full: Uint32Array.from(full), partial: heaviest(partial, mass) };
}

/** The documents of the greatest mass, about `ranking.partialCandidates` of them; equals stay together. Ascending. */
function heaviest(documents: readonly number[], mass: Float32Array): Uint32Array {
  const all = Uint32Array.from(documents);
  if (all.length <= ranking.partialCandidates) return all;
  const masses = Float32Array.from(all, (document) => mass[document] ?? 0).sort();
  const least = masses[masses.length - ranking.partialCandidates] ?? 0;
  return all.filter((document) => (mass[document] ?? 0) >= least);
}

function slotWeight(document: number, { units }: QuerySlot, states: WordStates): number {
  const weight = (word: QueryWord) => states.get(word)?.postings.weights[document] ?? 0;
  return Math.max(...units.map(({ words }) => Math.min(...words.map(weight))));
}

function isGuessed({ units }: QuerySlot, states: WordStates): boolean {
  return units.every(({ words }) => words.some((word) => states.get(word)?.isGuess === true));
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
function slotDocuments({ units }: QuerySlot, states: WordStates): Uint32Array {
  const [unit, ...more] = units;
  if (unit === undefined) return new Uint32Array();
  if (more.length === 0) return unitDocuments(unit, states);
  return Uint32Array.from(new Set(units.flatMap((each) => [...unitDocuments(each, states)])));
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
