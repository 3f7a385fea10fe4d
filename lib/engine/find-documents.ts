import type { SearchQuery } from '../types';
import type { WordClasses } from './expand';
import type { ExpandCache } from './expand-query';
import { type Filters, filtersOf, isFiltered } from './filter';
import type { IndexReader } from './index-reader';
import { type MatchedQuery, matchQuery, type Strictness } from './match-query';
import type { ParsedQuery } from './parse-query';
import { readQuery } from './read-query';
import { pick, type Scored } from './scored';

/** What a search's words find, before any filter. */
export interface FoundDocuments {
  parsed: ParsedQuery;
  classes: WordClasses;
  /** Null for an empty text, which asks for every article. */
  matched: MatchedQuery | null;
  /** Every article, without scores, when nothing was asked for. */
  found: Scored;
}

/** Reads a query, expands its words and matches them; filters, order and page are left to the caller. */
export async function findDocuments(
  reader: IndexReader,
  cache: ExpandCache,
  query: SearchQuery,
): Promise<FoundDocuments> {
  const reading = readQuery(reader, cache, query.text, {
    exact: query.exact,
    byDate: query.sort !== 'relevance',
  });
  // Scoring needs them: they are decoded while the words are on their way.
  reader.lengths();
  const { parsed, classes } = await reading;
  if (query.text.trim() === '') {
    return { parsed, classes, matched: null, found: everyDocument(reader) };
  }
  const matched = await matchQuery(reader, parsed, classes, strictnessOf(query));
  return { parsed, classes, matched, found: matched.scored };
}

/** How many results a search has, without reading any article's text for them. */
export async function countResults(
  reader: IndexReader,
  cache: ExpandCache,
  query: SearchQuery,
): Promise<number> {
  const { found } = await findDocuments(reader, cache, query);
  const total = found.documents.length;
  if (total === 0 || !isFiltered(query)) return total;
  return keepPassing(found, filtersOf(query, await reader.facets())).documents.length;
}

/** Those that pass every filter. */
export function keepPassing(found: Scored, filters: Filters): Scored {
  const passes = (document: number) =>
    filters.topic(document) && filters.source(document) && filters.date(document);
  return pick(
    found,
    Uint32Array.from(found.documents.keys()).filter((at) => passes(found.documents[at] ?? 0)),
  );
}

/** Sorted by date, a document that has but some of the words would come first for its date alone. */
export function strictnessOf({ exact, sort }: Pick<SearchQuery, 'exact' | 'sort'>): Strictness {
  if (exact) return 'all-words';
  return sort === 'relevance' ? 'best' : 'most-words';
}

function everyDocument({ documentCount }: IndexReader): Scored {
  const documents = Uint32Array.from({ length: documentCount }, (_, document) => document);
  return { documents, scores: new Float64Array(documentCount), isFirst: new Uint8Array(documentCount) };
}
