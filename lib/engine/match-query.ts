import { ranking, results } from '../config';
import type { Tier } from '../types';
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

/** How far a search may let words go. */
export type Strictness =
  /** Every word must be there. */
  | 'all-words'
  /** If no document has them all, those that have the most. */
  | 'most-words'
  /** Documents with all words first, and while they fill no page the best of the others. */
  | 'best';

/** Readings of a word that may be wrong: having all words then says less than how well they fit. */
const guesses: ReadonlySet<Tier> = new Set<Tier>(['roman', 'alias', 'translation', 'typo', 'prefix']);

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
        postings: classPostings(wordClass, reader.documentCount, reader.fields.length),
        isStopWord: wordClass.analysis.isStopWord,
        isGuess: guesses.has(wordClass.terms[0]?.tier ?? 'exact'),
      },
    ]),
  );
  const candidates = findCandidates(query, states, reader.documentCount);
  const scored = await scoreCandidates(reader, query, states, candidates, strictness);
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
  candidates: Candidates,
  strictness: Strictness,
): Promise<ScoredDocument[]> {
  const { full, partial, covered, counting, far } = candidates;
  const room = strictness === 'best' ? results.pageSize - full.length : 0;
  const extra =
    strictness === 'most-words' && full.length === 0 ? mostCovered(candidates) : room > 0 ? partial : [];
  if (full.length + extra.length === 0) return [];
  // A query of exclusions alone has nothing to score.
  if (query.slots.length === 0) return [...full].map((document) => ({ document, score: 0 }));
  const isCandidate = candidateMask(reader, [...full, ...extra]);
  const terms = wordsOf(query).map((word, ordinal): [string, HydratedTerm] => [
    String(ordinal),
    hydratedTerm(states.get(word), isCandidate),
  ]);
  const scored = await scoreTerms(reader, new Map(terms));
  const hasAll = ({ document }: ScoredDocument) => covered[document] === counting.length;
  const isFirst = (each: ScoredDocument) => hasAll(each) && far[each.document] === 0;
  const whole = scored.filter(isFirst);
  const rest = scored
    .filter((each) => !isFirst(each))
    .map(({ document, score }) => ({
      document,
      score: score * ((covered[document] ?? 0) / counting.length) ** ranking.coverageExponent,
    }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
  if (strictness !== 'best') return [...whole, ...rest];
  const least = ranking.partialShare * Math.max(whole[0]?.score ?? 0, rest[0]?.score ?? 0);
  const shown = rest.filter((each) => !hasAll(each) && each.score >= least).slice(0, Math.max(0, room));
  const kept = new Set(shown);
  return [...whole, ...rest.filter((each) => hasAll(each) || kept.has(each))];
}

function mostCovered({ partial, covered }: Candidates): Uint32Array {
  const most = partial.reduce((best, document) => Math.max(best, covered[document] ?? 0), 0);
  return partial.filter((document) => covered[document] === most);
}

/** The share of each query word in the documents' scores, in the query's order, before anything is lost for words that lack. */
export async function scoresByWord(
  reader: IndexReader,
  query: ParsedQuery,
  { states, scored }: MatchedQuery,
): Promise<{ word: string; scores: ReadonlyMap<number, number> }[]> {
  const isCandidate = candidateMask(
    reader,
    scored.map(({ document }) => document),
  );
  return Promise.all(
    wordsOf(query).map(async (word) => {
      const term = hydratedTerm(states.get(word), isCandidate);
      const scored = await scoreTerms(reader, new Map([['0', term]]));
      return { word: word.typed, scores: new Map(scored.map(({ document, score }) => [document, score])) };
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

function candidateMask({ documentCount }: IndexReader, candidates: Iterable<number>): Uint8Array {
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
