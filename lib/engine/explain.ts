import type { QueryNote, SearchQuery, Tier, WordAnalysis } from '../types';
import type { ExpandCache } from './expand-query';
import { strictnessOf } from './find-documents';
import type { IndexReader } from './index-reader';
import { matchQuery, scoresByWord } from './match-query';
import { readQuery } from './read-query';
import { searchIndex } from './search';

export interface ExplainedWord {
  word: string;
  analysis: WordAnalysis | null;
  /** Articles that have the word in any form. */
  documents: number;
  /** What the word was taken to mean, closest first. */
  means: { term: string; tier: Tier; weight: number }[];
  /** Words akin to it, which count a little where an article lacks the word. */
  kin: string[];
}

export interface ExplainedHit {
  id: string;
  title: string;
  score: number;
  /** Share of each query word in the score. */
  words: { word: string; score: number }[];
}

/** How a query was read and why its first results stand where they stand. */
export interface Explanation {
  text: string;
  notes: QueryNote[];
  words: ExplainedWord[];
  excluded: string[];
  total: number;
  hits: ExplainedHit[];
}

/** Explains a search: its words and their classes, and for the page asked for each word's share of the score. */
export async function explainQuery(
  reader: IndexReader,
  cache: ExpandCache,
  query: SearchQuery,
): Promise<Explanation> {
  const { parsed, classes } = await readQuery(reader, cache, query.text, {
    exact: query.exact,
    byDate: query.sort !== 'relevance',
  });
  const matched = await matchQuery(reader, parsed, classes, strictnessOf(query));
  const { query: read, total, hits } = await searchIndex(reader, cache, query);
  const shares = await scoresByWord(reader, parsed, matched);
  const documents = await Promise.all(hits.map(({ id }) => reader.documentOf(id)));
  return {
    text: query.text,
    notes: read.notes,
    words: [...classes].map(([word, { analysis, terms, kin }]) => ({
      word: word.typed,
      analysis,
      documents: matched.states.get(word)?.postings.documents.length ?? 0,
      means: terms.map(({ entry, tier, weight }) => ({ term: entry.term, tier, weight })),
      kin: kin.map(({ entry }) => entry.term),
    })),
    excluded: parsed.excluded.map((unit) => unit.words.map(({ typed }) => typed).join(' ')),
    total,
    hits: hits.map(({ id, title, score }, index) => ({
      id,
      title,
      score,
      words: shares.map(({ word, scores }) => ({ word, score: scores.get(documents[index] ?? -1) ?? 0 })),
    })),
  };
}
