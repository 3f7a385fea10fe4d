import type { SearchQuery } from '../types';
import type { WordClasses } from './expand';
import { type ExpandCache, expandQuery } from './expand-query';
import { type Filters, filtersOf, isFiltered } from './filter';
import type { IndexReader } from './index-reader';
import { lexiconFor, withLongerNames } from './lexicon-alternatives';
import { type MatchedQuery, matchQuery, type Strictness } from './match-query';
import { type ParsedQuery, parseQuery } from './parse-query';
import { pick, type Scored } from './scored';
import { unknownWord } from './unknown-word';

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
  const typed = parseQuery(query.text);
  const lexicon = await lexiconFor(reader, typed);
  const scope = { exact: query.exact, byDate: query.sort !== 'relevance' };
  const expand = (read: ParsedQuery) => expandQuery(reader, cache, read, scope, lexicon);
  const asTyped = withLongerNames(lexicon, typed);
  const expanding = expand(asTyped);
  // Scoring needs them: they are decoded while the words are on their way.
  reader.lengths();
  const classesTyped = await expanding;
  const split = query.exact ? null : await splitWords(reader, asTyped, classesTyped);
  const parsed = split ?? asTyped;
  const classes = split === null ? classesTyped : await expand(split);
  if (query.text.trim() === '') {
    return { parsed, classes, matched: null, found: everyDocument(reader) };
  }
  const matched = await matchQuery(reader, parsed, classes, strictnessOf(query));
  return { parsed, classes, matched, found: matched.scored };
}

/** The query with unknown words read as two, for which the list of words is read as for typos; null where nothing is to be split. */
async function splitWords(
  reader: IndexReader,
  query: ParsedQuery,
  classes: WordClasses,
): Promise<ParsedQuery | null> {
  if (!query.slots.some((slot) => unknownWord(slot, classes) !== null)) return null;
  const [part, words] = await Promise.all([import('./split-words').catch(() => null), reader.words()]);
  return part?.withSplitWords(query, classes, words) ?? null;
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
