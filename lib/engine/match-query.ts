import { ranking } from '../config';
import { type Candidates, findCandidates, hasUnit, type WordState, type WordStates } from './candidates';
import { classPostings } from './class-postings';
import type { WordClasses } from './expand';
import { HydratedMiniSearch, type HydratedTerm, type ScoredDocument } from './hydrated-minisearch';
import type { IndexReader } from './index-reader';
import type { ParsedQuery, QueryWord } from './parse-query';
import { hasPhrases, keepsPhrases } from './phrase';

export interface MatchedQuery {
  /** Best first; ties by document number. */
  scored: readonly ScoredDocument[];
  candidates: Candidates;
  states: WordStates;
  /** Phrases were verified in the best candidates only. */
  isLowerBound: boolean;
}

/**
 * Finds and scores the documents of a query.
 * 1. Each word's class becomes one posting list (`classPostings`).
 * 2. Documents with all words are the candidates (`findCandidates`).
 * 3. MiniSearch scores them over those lists, document frequencies untouched by the choice of candidates.
 * 4. Phrases are verified in the text of the best `ranking.phraseCandidates`.
 */
export async function matchQuery(
  reader: IndexReader,
  query: ParsedQuery,
  classes: WordClasses,
  graceful: boolean,
): Promise<MatchedQuery> {
  const states = new Map(
    [...classes].map(([word, wordClass]) => [
      word,
      {
        postings: classPostings(wordClass, reader.documentCount, reader.fields.length),
        isStopWord: wordClass.analysis.isStopWord,
      },
    ]),
  );
  const candidates = findCandidates(query, states, reader.documentCount, graceful);
  const scored = await scoreCandidates(reader, query, states, candidates.documents);
  if (!hasPhrases(query)) return { scored, candidates, states, isLowerBound: false };
  const best = scored.slice(0, ranking.phraseCandidates);
  const articles = await reader.articles(best.map(({ document }) => document));
  const verified = best.filter(({ document }, index) => {
    const article = articles[index];
    return article && keepsPhrases(article, query, classes, (unit) => hasUnit(document, unit, states));
  });
  return { scored: verified, candidates, states, isLowerBound: scored.length > best.length };
}

async function scoreCandidates(
  reader: IndexReader,
  query: ParsedQuery,
  states: WordStates,
  candidates: Uint32Array,
): Promise<ScoredDocument[]> {
  if (candidates.length === 0) return [];
  const isCandidate = candidateMask(reader, candidates);
  const terms = wordsOf(query).map((word, ordinal): [string, HydratedTerm] => [
    String(ordinal),
    hydratedTerm(states.get(word), isCandidate),
  ]);
  return scoreTerms(reader, new Map(terms));
}

/** The share of each query word in the documents' scores, in the query's order; the shares of a document add up to its score. */
export async function scoresByWord(
  reader: IndexReader,
  query: ParsedQuery,
  { states, candidates }: MatchedQuery,
): Promise<{ word: string; scores: ReadonlyMap<number, number> }[]> {
  const isCandidate = candidateMask(reader, candidates.documents);
  return Promise.all(
    wordsOf(query).map(async (word) => {
      const term = hydratedTerm(states.get(word), isCandidate);
      const scored = await scoreTerms(reader, new Map([['0', term]]));
      return { word: word.typed, scores: new Map(scored.map(({ document, score }) => [document, score])) };
    }),
  );
}

/** The query's words in order, excluded ones left out. */
export function wordsOf({ slots }: ParsedQuery): QueryWord[] {
  return slots.flatMap(({ units }) => units.flatMap(({ words }) => words));
}

function candidateMask({ documentCount }: IndexReader, candidates: Uint32Array): Uint8Array {
  const mask = new Uint8Array(documentCount);
  for (const document of candidates) mask[document] = 1;
  return mask;
}

function hydratedTerm(state: WordState | undefined, isCandidate: Uint8Array): HydratedTerm {
  if (state === undefined) return { fields: [], weightOf: () => 0 };
  const { postings, isStopWord } = state;
  const factor = isStopWord ? ranking.stopWordWeight : 1;
  return {
    fields: postings.fields,
    weightOf: (document) => (isCandidate[document] === 1 ? factor * (postings.weights[document] ?? 0) : 0),
  };
}

async function scoreTerms(
  reader: IndexReader,
  terms: ReadonlyMap<string, HydratedTerm>,
): Promise<ScoredDocument[]> {
  const miniSearch = new HydratedMiniSearch(reader.documentCount, reader.fields, await reader.lengths());
  return miniSearch.scoreTerms(terms, { bm25: ranking.bm25, boost: ranking.fieldBoosts });
}
