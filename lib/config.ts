/**
 * Every tunable number of the project: its unit, its sensible range and what it does.
 * A number that only describes a file format or a standard stays beside the code that needs it.
 */

export const limits = {
  /** Characters of a query that are read; the rest is cut and the page says so. 100–2,000. */
  queryCharacters: 500,
  /** Words of a query that are searched. 8–64: more make a query slow without making it better. */
  queryWords: 32,
  /** Last page that can be asked for; deeper pages fall back to it. 50–1,000. */
  lastPage: 500,
  /** Values of one filter parameter that are read. 10–100. */
  filterValues: 50,
} as const;

export const results = {
  /** Results a page. 5–50. */
  pageSize: 10,
} as const;

export const share = {
  /** Articles of one sitemap file; more make it an index of files. 1,000–49,000: the protocol allows 50,000 addresses. */
  articlesPerSitemap: 10_000,
  /** Seconds a host may serve a feed or sitemap from its cache. 60–86,400. */
  freshSeconds: 600,
  /** Seconds beyond these in which an old one is served while a new one is made. 0–604,800. */
  staleSeconds: 86_400,
} as const;

export const searchIndex = {
  /** Aimed size of a shard of terms and postings, compressed bytes. 5,000–40,000: smaller ones suit several words. */
  shardBytes: 10_000,
  /** Distinct words of article text in one pack. 100–10,000: larger saves requests where results lie together. */
  packWords: 400,
  /** Terms in the head of frequent words, which answers short prefixes. 500–10,000. */
  headWords: 3_000,
  /** Shards that one prefix may read. 1–5. */
  prefixShards: 2,
  /** Memory a reader keeps of what it has read, bytes. */
  cacheBytes: 64_000_000,
} as const;

export const analysis = {
  /** UTF-16 units of a word that are kept; a longer run of letters is no word anybody searches for. 64–256. */
  wordCharacters: 96,
  /** Parts of a hyphenated word that are also read as one word (को-प्रोडक्शन). 2–5. */
  compoundParts: 3,
} as const;

export const pages = {
  /** Newest articles whose pages are built ahead; the others are rendered when first asked for. 0–2,000: each costs build time. */
  builtAhead: 500,
} as const;

export const home = {
  /** Newest articles on the home page. 1–30. */
  latestArticles: 9,
} as const;
