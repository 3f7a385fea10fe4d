import type { Block, DateBasis, Source } from '../types';

/** Where a term stands in one field: document numbers ascending, with how often. Equal lengths. */
export interface FieldPostings {
  documents: Uint32Array;
  frequencies: Uint16Array;
}

/** One term of the dictionary. `fields` follows the index's field order; null where no article has the term. */
export interface TermEntry {
  term: string;
  fields: readonly (FieldPostings | null)[];
}

/** Field lengths as MiniSearch counts them (distinct terms of the field), by document number. */
export interface LengthColumns {
  lengths: readonly Uint16Array[];
  averages: readonly number[];
}

/** What filters, counts and date order need, by document number. */
export interface FacetColumns {
  topicIds: readonly string[];
  /** One bit per row of `topicIds`; topics beyond 32 take a further array. */
  topicBits: readonly Uint32Array[];
  sources: readonly Source[];
  /** Row of `sources` + 1; 0: no source. */
  source: Uint16Array;
  /** Days since 1970-01-01 of the article's own calendar day; -32768: undated. */
  day: Int16Array;
}

/** What is shown of an article, and what snippets are cut from. */
export interface StoredArticle {
  id: string;
  title: string;
  summary: string;
  body: readonly Block[];
  source: Source | null;
  url: string | null;
  published: string | null;
  dateBasis: DateBasis;
  topics: readonly string[];
}

/**
 * The index as the engine sees it, whatever the bytes and wherever they lie. Documents go by number, 0 to
 * `documentCount - 1`. A promise is rejected only with `AppError` `index-corrupt` or `index-version`; a file that
 * cannot be had after a retry is named in `missing` and its part left out.
 */
export interface IndexReader {
  documentCount: number;
  fields: readonly string[];
  /** Every term filed under a phonetic key, in the order of the dictionary. Empty when there is none. */
  lookup(key: string): Promise<readonly TermEntry[]>;
  /** At most `limit` terms whose spelling starts so, most frequent first, the prefix itself left out. */
  prefix(start: string, limit: number): Promise<readonly TermEntry[]>;
  /** Every term with its document frequency, for typos: read only when a word is unknown. */
  words(): Promise<readonly { term: string; documents: number }[]>;
  lengths(): Promise<LengthColumns>;
  facets(): Promise<FacetColumns>;
  /** In the order asked for. */
  articles(documents: readonly number[]): Promise<readonly StoredArticle[]>;
  /** Null when there is no such article. */
  documentOf(articleId: string): Promise<number | null>;
  /** Names of the files that could not be read since opening. */
  missing(): readonly string[];
}
