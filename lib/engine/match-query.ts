import { ranking, results } from '../config';
import type { Tier } from '../types';
import {
  type Candidates,
  findCandidates,
  hasUnit,
  type PartialCandidates,
  type WordState,
  type WordStates,
} from './candidates';
import { classPostings, kinPostings } from './class-postings';
import type { WordClass, WordClasses } from './expand';
import { HydratedMiniSearch, type HydratedTerm } from './hydrated-minisearch';
import type { IndexReader } from './index-reader';
import type { ParsedQuery, QueryWord } from './parse-query';
import { formsOf, hasPhrases, keepsPhrases } from './phrase';
import { bestOf, concat, pick, type Scored } from './scored';

export interface MatchedQuery {
  scored: Scored;
  candidates: Candidates;
  states: WordStates;
  /** Phrases were verified in the best candidates only. */
  isLowerBound: boolean;
}

/** How far a search may let words go. */
export type Strictness =
  /** Every word must be there. */
  | 'all-words'
  /** If no document has them all, those that have the most. */
  | 'most-words'
  /** Documents with all words first, and while they fill no page the best of the others. */
  | 'best';

/** Readings of a word that may be wrong: having all words then says less than how well they fit. */
const guesses: ReadonlySet<Tier> = new Set<Tier>(['roman', 'typo', 'prefix']);

/**
 * Finds and scores the documents of a query.
 * 1. Each word's class becomes one posting list (`classPostings`).
 * 2. Documents with all words are the candidates, with others beside them as `strictness` allows (`findCandidates`).
 * 3. MiniSearch scores them over those lists, document frequencies untouched by the choice of candidates.
 * 4. Documents with all words, each near to what was typed, come first; the others lose by the share of words they lack.
 * 5. Phrases are verified in the text of the best `ranking.phraseCandidates`.
 */
export async function matchQuery(
  reader: IndexReader,
  query: ParsedQuery,
  classes: WordClasses,
  strictness: Strictness,
): Promise<MatchedQuery> {
  const states = new Map(
    [...classes].map(([word, wordClass]) => [
      word,
      {
        postings: classPostings(wordClass.terms, reader.documentCount, reader.fields.length),
        kin: kinPostings(wordClass, reader.documentCount, reader.fields.length),
        isStopWord: wordClass.analysis.isStopWord,
        isGuess: isGuess(wordClass),
      },
    ]),
  );
  const candidates = findCandidates(query, states, reader.documentCount);
  const scored = await scoreCandidates(reader, query, states, candidates, strictness);
  if (!hasPhrases(query)) return { scored, candidates, states, isLowerBound: false };
  const best = pick(scored, bestOf(scored, ranking.phraseCandidates));
  const articles = await reader.articles([...best.documents]);
  const wanted = formsOf(classes);
  const verified = Uint32Array.from(articles.keys()).filter((at) => {
    const article = articles[at];
    if (article === null || article === undefined) return false;
    return keepsPhrases(article, query, classes, wanted, (unit) =>
      hasUnit(best.documents[at] ?? 0, unit, states),
    );
  });
  const isLowerBound = scored.documents.length > best.documents.length;
  return { scored: pick(best, verified), candidates, states, isLowerBound };
}

/** Latin letters that spell the word as most people would (bharat), or no other word nearly as well (mayawati), are as good as the word. */
function isGuess({ terms: [best, next] }: WordClass): boolean {
  if (best === undefined || !guesses.has(best.tier)) return false;
  if (best.tier !== 'roman') return true;
  const hasRival = (next?.weight ?? 0) >= ranking.nearShare * best.weight;
  return hasRival && best.weight < ranking.sureShare * ranking.closestTierWeights.roman;
}

async function scoreCandidates(
  reader: IndexReader,
  query: ParsedQuery,
  states: WordStates,
  { full, far, partial, counting }: Candidates,
  strictness: Strictness,
): Promise<Scored> {
  // Signs alone ask for nothing.
  if (query.slots.length + query.excluded.length === 0) return nothing;
  // A query of exclusions alone has nothing to score.
  if (query.slots.length === 0)
    return { documents: full, scores: new Float64Array(full.length), isFirst: new Uint8Array(full.length) };
  const terms = wordsOf(query).flatMap((word) => hydratedTerms(states.get(word)));
  const whole: Scored = {
    documents: full,
    scores: await scoreTerms(reader, terms, full),
    isFirst: far.map((value) => 1 - value),
  };
  const room = strictness === 'best' ? results.pageSize - full.length : 0;
  if (room <= 0 && (strictness !== 'most-words' || full.length > 0)) return whole;
  const some = strictness === 'best' ? partial() : mostCovered(partial());
  const scores = await scoreTerms(reader, terms, some.documents);
  const lacking: Scored = {
    documents: some.documents,
    scores: scores.map(
      (score, at) => score * ((some.covered[at] ?? 0) / counting.length) ** ranking.coverageExponent,
    ),
    isFirst: new Uint8Array(scores.length),
  };
  if (strictness !== 'best') return lacking;
  const greatest = (all: Float64Array) => all.reduce((most, score) => Math.max(most, score), 0);
  const least = ranking.partialShare * Math.max(greatest(whole.scores), greatest(lacking.scores));
  const shown = bestOf(lacking, room).filter((at) => (lacking.scores[at] ?? 0) >= least);
  return concat(whole, pick(lacking, shown));
}

const nothing: Scored = {
  documents: new Uint32Array(),
  scores: new Float64Array(),
  isFirst: new Uint8Array(),
};

function mostCovered({ documents, covered }: PartialCandidates): PartialCandidates {
  const most = covered.reduce((best, count) => Math.max(best, count), 0);
  return {
    documents: documents.filter((_, at) => covered[at] === most),
    covered: covered.filter((count) => count === most),
  };
}

/** The share of each query word in the documents' scores, in the query's order, before anything is lost for words that lack. */
export async function scoresByWord(
  reader: IndexReader,
  query: ParsedQuery,
  { states, scored }: MatchedQuery,
): Promise<{ word: string; scores: ReadonlyMap<number, number> }[]> {
  const documents = scored.documents.slice().sort();
  return Promise.all(
    wordsOf(query).map(async (word) => {
      const scores = await scoreTerms(reader, hydratedTerms(states.get(word)), documents);
      return {
        word: word.typed,
        scores: new Map([...documents].map((document, at) => [document, scores[at] ?? 0])),
      };
    }),
  );
}

/** Words of the query that a document lacks, as typed. Stop words are not asked for, of alternatives one is enough. */
export function missingWords(document: number, { candidates, states }: MatchedQuery): string[] {
  const lacking = candidates.counting.filter(
    ({ units }) => !units.some((unit) => hasUnit(document, unit, states)),
  );
  return [...new Set(lacking.flatMap(({ units }) => units[0]?.words.map(({ typed }) => typed) ?? []))];
}

/** The query's words in order, excluded ones left out. */
export function wordsOf({ slots }: ParsedQuery): QueryWord[] {
  return slots.flatMap(({ units }) => units.flatMap(({ words }) => words));
}

/** A word's class, and apart from it, with a document frequency of their own, the words akin to it. */
function hydratedTerms(state: WordState | undefined): HydratedTerm[] {
  if (state === undefined) return [];
  const factor = state.isStopWord ? ranking.stopWordWeight : 1;
  const all = state.kin === null ? [state.postings] : [state.postings, state.kin];
  return all.map((postings) => ({ ...postings, factor }));
}

async function scoreTerms(
  reader: IndexReader,
  terms: readonly HydratedTerm[],
  documents: Uint32Array,
): Promise<Float64Array> {
  if (documents.length === 0) return new Float64Array();
  const miniSearch = new HydratedMiniSearch(reader.documentCount, reader.fields, await reader.lengths());
  return miniSearch.scoreTerms(terms, documents, { bm25: ranking.bm25, boost: ranking.fieldBoosts });
}
