import { ranking } from '../config';
import type { ClassPostings } from './class-postings';
import type { ParsedQuery, QuerySlot, QueryUnit, QueryWord } from './parse-query';
import {
  addAll,
  ascending,
  documentSet,
  gather,
  hasDocument,
  heaviest,
  intersect,
  placeOf,
  unite,
  type WeightedDocuments,
} from './posting-lists';

/** What is known of one word of the query. */
export interface WordState {
  postings: ClassPostings;
  /** The same with the words akin to it, which alone have a weight; null where there are none. */
  kin: ClassPostings | null;
  isStopWord: boolean;
  /** The collection has the word only as it was guessed: loosely romanised, translated, corrected or completed. */
  isGuess: boolean;
}

export type WordStates = ReadonlyMap<QueryWord, WordState>;

export interface Candidates {
  /** Slots that count: all but stop words, or all when there is nothing else. */
  counting: readonly QuerySlot[];
  /** Documents that have them all, ascending. */
  full: Uint32Array;
  /** Of each of `full`: 1 when it has one of them as a guess only, or far from the closest form of the collection. */
  far: Uint8Array;
  /** Documents that have some; worked out when they are asked for, for most searches need none. */
  partial(): PartialCandidates;
}

export interface PartialCandidates {
  /** Those whose words weigh most, ascending. */
  documents: Uint32Array;
  /** How many of the counting slots each has. */
  covered: Uint8Array;
}

/**
 * The documents that answer a query, whole or in part. Quoted words are required, excluded words forbidden, whatever
 * else is let go. Stop words count only in a query of nothing else. A query of exclusions alone is answered by every other
 * document.
 */
export function findCandidates(query: ParsedQuery, states: WordStates, documentCount: number): Candidates {
  const content = query.slots.filter((slot) => !isStopSlot(slot, states));
  const counting = content.length > 0 ? content : query.slots;
  const lists = counting.map((slot) => slotPostings(slot, states, documentCount));
  const excluded = query.excluded
    .filter(({ phrase }) => !phrase)
    .map((unit) => unitPostings(unit, states).documents);
  const required = lists.filter((_, at) => counting.slice(at, at + 1).some(isRequired));
  const isBarred = (document: number) =>
    excluded.some((documents) => hasDocument(documents, document)) ||
    required.some(({ documents }) => !hasDocument(documents, document));
  const all = counting.length === 0 ? everyDocument(documentCount) : intersect(lists).documents;
  const full = excluded.length === 0 ? all : all.filter((document) => !isBarred(document));
  const nearest = counting.map((slot, at) => {
    const closest = (lists[at]?.weights ?? new Float32Array()).reduce(
      (most, each) => Math.max(most, each),
      0,
    );
    return isGuessed(slot, states) ? Number.POSITIVE_INFINITY : ranking.nearShare * closest;
  });
  return {
    counting,
    full,
    far: farOf(full, lists, nearest),
    partial: () => partialOf(lists, isBarred, documentCount),
  };
}

/** Which of the documents have one of the lists' words in a form of less than its least near weight. */
function farOf(
  documents: Uint32Array,
  lists: readonly WeightedDocuments[],
  nearest: readonly number[],
): Uint8Array {
  const far = new Uint8Array(documents.length);
  lists.forEach((list, ordinal) => {
    const near = nearest[ordinal] ?? 0;
    let place = 0;
    for (let at = 0; at < documents.length; at++) {
      place = placeOf(list.documents, documents[at] ?? 0, place);
      if ((list.weights[place] ?? 0) < near) far[at] = 1;
    }
  });
  return far;
}

/** Documents of some lists, not of all, about `ranking.partialCandidates` of the greatest mass; equals stay together. */
function partialOf(
  lists: readonly WeightedDocuments[],
  isBarred: (document: number) => boolean,
  documentCount: number,
): PartialCandidates {
  const covered = new Uint8Array(documentCount);
  const mass = new Float32Array(documentCount);
  const set = documentSet(documentCount);
  for (const { documents, weights } of lists) {
    const idf = Math.log(1 + (documentCount - documents.length + 0.5) / (documents.length + 0.5));
    addAll(set, documents);
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      covered[document] = (covered[document] ?? 0) + 1;
      mass[document] = (mass[document] ?? 0) + idf * (weights[at] ?? 0);
    }
  }
  const some = ascending(set).filter(
    (document) => (covered[document] ?? 0) < lists.length && !isBarred(document),
  );
  const documents = heaviest(some, mass, ranking.partialCandidates);
  return { documents, covered: gather(covered, documents, new Uint8Array(documents.length)) };
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
  return words.every((word) => hasDocument(states.get(word)?.postings.documents ?? nothing, document));
}

/** Documents that have every word of any unit, with the weight of the farthest word of the closest unit. */
function slotPostings({ units }: QuerySlot, states: WordStates, documentCount: number): WeightedDocuments {
  return unite(
    units.map((unit) => unitPostings(unit, states)),
    documentCount,
  );
}

function unitPostings({ words }: QueryUnit, states: WordStates): WeightedDocuments {
  return intersect(words.map((word) => states.get(word)?.postings ?? { documents: nothing, weights: none }));
}

function everyDocument(documentCount: number): Uint32Array {
  return Uint32Array.from({ length: documentCount }, (_, document) => document);
}

const nothing = new Uint32Array();
const none = new Float32Array();
