import type { Facets } from '../search-index/format/facets';
import type { Postings } from '../search-index/format/postings';
import type { Term } from '../search-index/format/terms';
import type { StoredText } from '../search-index/format/texts';
import type { Word } from '../search-index/format/word-list';
import type { Lexicon } from '../text/lexicon';

/** Where a term stands in one field: document numbers ascending, with how often. Equal lengths. */
export type FieldPostings = Postings;

/** One term of the dictionary. `fields` follows the index's field order; null where no article has the term. */
export type TermEntry = Term;

/** Field lengths as MiniSearch counts them (distinct terms of the field), by document number. */
export interface LengthColumns {
  lengths: readonly Uint16Array[];
  /** Of each column, summed as MiniSearch does it, to the last bit. */
  averages: readonly number[];
}

/** What filters, counts and date order need, by document number. */
export type FacetColumns = Facets;

/** What is shown of an article, and what snippets are cut from. */
export type StoredArticle = StoredText;

/**
 * The index as the engine sees it, whatever the bytes and wherever they lie. Documents go by number, 0 to
 * `documentCount - 1`. Nothing is rejected for a file that cannot be had or is damaged: after a retry it is named in
 * `missing` and its part left out.
 */
export interface IndexReader {
  documentCount: number;
  fields: readonly string[];
  /**
   * Every term filed under a key of `dictionaryKeys`, ascending. Empty when there is none. Very frequent terms lie in
   * files of their own: those that `isWanted` refuses may be left out, and are not read.
   */
  lookup(key: string, isWanted?: (term: string) => boolean): Promise<readonly TermEntry[]>;
  /** Whether terms under a key are so frequent that they lie in files of their own, which take long to load. */
  isHeavy(key: string): boolean;
  /**
   * At most `limit` terms whose spelling starts so, most frequent first, the prefix itself left out. Of a short
   * prefix only frequent terms are known.
   */
  prefix(start: string, limit: number): Promise<readonly TermEntry[]>;
  /** The most frequent terms, ascending: all of a small index. The same list each time. */
  frequentWords(): Promise<readonly Word[]>;
  /**
   * Terms with their document frequency, ascending, for typos: read only when a word is unknown. All terms, but of a
   * large index only the most frequent (`searchIndex.listedWords`).
   */
  words(): Promise<readonly Word[]>;
  /** Lengths are 1 and averages true to that while the file cannot be had. */
  lengths(): Promise<LengthColumns>;
  /** Without topics, sources and days while the file cannot be had. */
  facets(): Promise<FacetColumns>;
  /**
   * Other names for words, and what English phrases are in Hindi: of those that begin with the letters at least, of all with `'all'`.
   * What cannot be had is left out.
   */
  lexicon(letters: readonly string[] | 'all'): Promise<Lexicon>;
  /** In the order asked for; null where the text cannot be had. */
  articles(documents: readonly number[]): Promise<readonly (StoredArticle | null)[]>;
  /** Null when there is no such article. */
  documentOf(articleId: string): Promise<number | null>;
  /** Names of the files that could not be had at their last reading. */
  missing(): readonly string[];
}
