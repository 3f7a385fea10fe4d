/**
 * The nouns that cross a folder border, in the order of the pipeline:
 * article → token → index → query → results. Plain data only; this file imports nothing.
 */

export type Language = 'hi' | 'en';

// ── Articles ─────────────────────────────────────────────────────────────────

/** Where a fact about an article comes from; nothing derived is passed off as stated. */
export type TitleBasis = 'stated' | 'derived';
export type DateBasis = 'stated' | 'metadata' | 'inferred' | 'unknown';
export type TopicBasis = 'metadata' | 'derived' | 'none';

export interface Block {
  kind: 'heading' | 'paragraph';
  text: string;
}

export interface Source {
  /** ASCII slug, the value of the URL parameter `source`. */
  id: string;
  name: string;
  url: string | null;
}

export interface RemovedText {
  /** Name of the cleaning rule that took the text out. */
  rule: string;
  text: string;
}

export interface Provenance {
  /** Path below `data/raw`, with forward slashes. */
  file: string;
  /** sha256 of the raw file's bytes, hex. */
  sha256: string;
  cleanerVersion: number;
  removed: RemovedText[];
}

/** One cleaned article, the content of `data/articles/<id>.json`. What the source does not say is null. */
export interface Article {
  id: string;
  title: string;
  titleBasis: TitleBasis;
  summary: string | null;
  body: Block[];
  /** ISO date (`2025-08-07`) or date-time with offset (`2025-12-06T08:13:00+05:30`). */
  published: string | null;
  updated: string | null;
  dateBasis: DateBasis;
  source: Source | null;
  /** The page the article came from, http(s) only. */
  url: string | null;
  byline: string | null;
  place: string | null;
  agency: string | null;
  /** Topic ids of `data/topics.json`, best first, at most three. */
  topics: string[];
  topicBasis: TopicBasis;
  provenance: Provenance;
}

/** One row of `data/topics.json`. */
export interface Topic {
  /** ASCII slug, the value of the URL parameter `topic`. */
  id: string;
  label: Record<Language, string>;
  /** Plain Hindi and English words or phrases that speak for the topic; analysed on loading. */
  cues: string[];
}

/** `data/site.json`. */
export interface Site {
  name: Record<Language, string>;
  /** Absolute address without a slash at the end, or null when only the environment knows it. */
  url: string | null;
  publisher: string;
  /** CSS colour of the accent. */
  accent: string;
  /** False until the publisher owns the articles: search engines are then asked to stay away. */
  indexable: boolean;
  /** False takes the service worker and what it stored away from readers' devices. */
  offline: boolean;
}

// ── Tokens ───────────────────────────────────────────────────────────────────

/** A word of a text. Offsets point into the very string the reader sees. */
export interface Token {
  startUtf16: number;
  endUtf16: number;
  /** Ordinal of the word in the text; a compound shares the position of its first part. */
  position: number;
  /** The word as spelled: canonical, lower-cased, format characters stripped. The term of the index. */
  word: string;
  /** `compound`: hyphenated or dotted parts read as one word (को-प्रोडक्शन → कोप्रोडक्शन), beside its parts. */
  kind: 'word' | 'compound';
}

/** What analysis makes of one word, apart from any text. */
export interface WordAnalysis {
  word: string;
  /** Spelling variants share it (हिन्दी, हिंदी). Only for matching, never shown. */
  fold: string;
  /** The fold without length of i/u and without ॉ/ा: एल्युमीनियम, एल्यूमीनियम share it. */
  lengthFold: string;
  /** Inflections share it (सरकार, सरकारों). */
  stem: string;
  /** Phonetic keys of the stem, best first: where the dictionary files the word. A Devanagari word has one. */
  keys: readonly string[];
  script: 'devanagari' | 'latin' | 'number' | 'other';
  isStopWord: boolean;
}

// ── Index ────────────────────────────────────────────────────────────────────

/** What the index is built from: an article, or a line of a `.jsonl` corpus. */
export interface IndexDocument {
  id: string;
  title: string;
  summary: string;
  /** Paragraphs and headings, in order. */
  body: readonly Block[];
  published: string | null;
  dateBasis: DateBasis;
  topics: readonly string[];
  source: Source | null;
  url: string | null;
}

export type IndexField = 'title' | 'summary' | 'body';

// ── Query ────────────────────────────────────────────────────────────────────

export type Sort = 'relevance' | 'newest' | 'oldest';

/** A search as the URL states it: the same for page, API, worker and feed. Already valid and within caps. */
export interface SearchQuery {
  text: string;
  topics: readonly string[];
  sources: readonly string[];
  /** Inclusive ISO dates (`2025-08-01`), compared with the article's own calendar day. */
  from: string | null;
  to: string | null;
  sort: Sort;
  /** From 1. */
  page: number;
  /** Keep only the tiers `exact` and `variant`. */
  exact: boolean;
}

// ── Results ──────────────────────────────────────────────────────────────────

/** How a query word met a word of the article, closest first. */
export const tierOrder = [
  'exact',
  'variant',
  'inflection',
  'length',
  'roman',
  'alias',
  'translation',
  'typo',
  'prefix',
] as const;

export type Tier = (typeof tierOrder)[number];

/** A stretch of text; `hit` says that it is to be marked. Concatenated, the parts are the text. */
export interface Part {
  text: string;
  hit: boolean;
}

export interface Passage {
  parts: Part[];
  /** It begins or ends within a sentence: where it is shown, an ellipsis belongs there. */
  startsInside: boolean;
  endsInside: boolean;
}

/** What one query word matched in one article. */
export interface WordMatch {
  word: string;
  /** The article's own spelling. */
  matched: string;
  tier: Tier;
}

export interface Hit {
  id: string;
  title: string;
  titleParts: Part[];
  /** Path of the article's page on this site. */
  url: string;
  source: Source | null;
  published: string | null;
  dateBasis: DateBasis;
  topics: string[];
  score: number;
  /** One or two passages, in reading order. */
  snippet: Passage[];
  why: WordMatch[];
  /** Words of the query that the article lacks, as typed; stop words aside. */
  missing: string[];
}

export interface FacetCount {
  value: string;
  /** Results if this value were chosen too, all other filters kept. */
  count: number;
  chosen: boolean;
}

/** Something the reader should know about how the query was read. */
export type QueryNote =
  /** A Latin word was read as these Hindi words. */
  | { kind: 'roman'; word: string; read: string[] }
  /** The corrected query finds much more. */
  | { kind: 'did-you-mean'; query: string }
  /** No article has all the words: these were let go in the articles shown. */
  | { kind: 'missing-words'; words: string[] }
  /** A word of the query names a topic, source or time span that could be a filter. */
  | { kind: 'filter-offer'; text: string; topic?: string; from?: string; to?: string; rest: string }
  /** The query was longer than the cap; the rest was not read. */
  | { kind: 'cut'; words: number }
  /** Part of the index did not arrive; the results may be incomplete. */
  | { kind: 'degraded'; files: string[] };

export interface ReadQuery {
  text: string;
  /** The words that were searched for, in order. */
  terms: string[];
  notes: QueryNote[];
}

export interface SearchResponse {
  /** Of this JSON form. */
  version: 1;
  query: ReadQuery;
  total: number;
  /** True when only the best candidates were verified: the page says "at least". */
  totalIsLowerBound: boolean;
  page: number;
  pageCount: number;
  /** Results without a date: last when sorting by date, outside any date range. */
  undated: number;
  tookMs: number;
  hits: Hit[];
  facets: {
    topic: FacetCount[];
    source: (FacetCount & { name: string })[];
    /** `value` is a month, `2025-08`; ascending, months without results left out. */
    month: FacetCount[];
    /** Results over time as the range asks: years, months or days (`2025`, `2025-08`, `2025-08-07`), ascending, without gaps. */
    timeline: { unit: 'year' | 'month' | 'day'; bars: FacetCount[] };
  };
  /** When nothing was found: searches close to it that find something, nearest first. */
  relaxed: Relaxation[];
}

/** A search that asks for less than one that found nothing. */
export interface Relaxation {
  /**
   * What was let go or changed: a filter, all filters, the quotes, a word; or the words as they may have been meant
   * (`corrected`) or are written in Devanagari (`reading`).
   */
  kind: 'topic' | 'source' | 'date' | 'exact' | 'filters' | 'quotes' | 'word' | 'corrected' | 'reading';
  /** The word let go, or the words as read; empty for filters and quotes. */
  words: string;
  /** What changes in the search; it starts at its first page. */
  change: Partial<SearchQuery>;
  /** Results it has. */
  total: number;
}

/** A line under the search box while typing; each finds something. */
export interface Suggestion {
  /** Words to search for, a topic's name, or an article's title. */
  text: string;
  kind: 'word' | 'topic' | 'article';
  /** Path, in the Hindi interface, that it leads to. */
  url: string;
}

/** An article that resembles another. */
export interface RelatedArticle {
  id: string;
  title: string;
  url: string;
  published: string | null;
  dateBasis: DateBasis;
  topics: string[];
  /** Words of the other article that this one has too, those that speak most for it first, as it spells them. */
  shared: string[];
}
