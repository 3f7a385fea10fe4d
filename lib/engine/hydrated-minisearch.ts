import MiniSearch, { type BM25Params } from 'minisearch';
import type { FieldPostings, LengthColumns } from './index-reader';

/** One term as MiniSearch is to see it. */
export interface HydratedTerm {
  /** Per field. */
  fields: readonly (FieldPostings | null)[];
  /** Factor of the term's score in a document; 0 keeps the document out. */
  weightOf(document: number): number;
}

/** Score of one document. */
export interface ScoredDocument {
  document: number;
  score: number;
}

/**
 * A MiniSearch 7.2 whose index holds just the terms of one query. It fills MiniSearch's protected members instead of
 * loading JSON, so the exact version of the package is pinned and a test compares it with `MiniSearch.loadJSON`.
 * Document numbers serve as MiniSearch's ids.
 */
export class HydratedMiniSearch extends MiniSearch<{ id: number }> {
  constructor(documentCount: number, fields: readonly string[], lengths: LengthColumns) {
    super({ fields: [...fields], tokenize: (text) => [text], processTerm: (term) => term });
    this._documentCount = documentCount;
    this._nextId = documentCount;
    this._documentIds = new DocumentNumbers(documentCount);
    this._fieldLength = new FieldLengths(lengths);
    this._avgFieldLength = [...lengths.averages];
  }

  /**
   * Scores the documents that have any of the terms: BM25 per term and field, times the document's weight for the
   * term, added up. Order: score, then document number.
   */
  scoreTerms(
    terms: ReadonlyMap<string, HydratedTerm>,
    { bm25, boost }: { bm25: BM25Params; boost: Record<string, number> },
  ): ScoredDocument[] {
    this._index.clear();
    for (const [term, { fields }] of terms) {
      const data = new Map<number, Map<number, number>>();
      fields.forEach((postings, field) => {
        if (postings !== null && postings.documents.length > 0) data.set(field, new Postings(postings));
      });
      this._index.set(term, data);
    }
    const results = this.search(
      { combineWith: 'OR', queries: [...terms.keys()] },
      {
        bm25,
        boost,
        boostDocument: (document: number, term) => terms.get(term)?.weightOf(document) ?? 0,
      },
    );
    return results
      .map(({ id, score, queryTerms }) => ({ document: Number(id), score: score / queryTerms.length }))
      .sort((a, b) => b.score - a.score || a.document - b.document);
  }
}

/** Ids that are their own numbers, without a table of them. */
class DocumentNumbers extends Map<number, number> {
  constructor(private readonly count: number) {
    super();
  }
  override get size(): number {
    return this.count;
  }
  override has(document: number): boolean {
    return document < this.count;
  }
  override get(document: number): number {
    return document;
  }
}

/** Field lengths out of columns. MiniSearch reads one number of the row at once, so one row serves all. */
class FieldLengths extends Map<number, number[]> {
  private readonly row: number[];
  constructor(private readonly columns: LengthColumns) {
    super();
    this.row = columns.lengths.map(() => 0);
  }
  override get(document: number): number[] {
    this.columns.lengths.forEach((column, field) => {
      this.row[field] = column[document] ?? 0;
    });
    return this.row;
  }
}

/** Postings as the Map MiniSearch expects, over typed arrays: it asks for documents in the order it was given them. */
class Postings extends Map<number, number> {
  private cursor = 0;
  constructor(private readonly postings: FieldPostings) {
    super();
  }
  override get size(): number {
    return this.postings.documents.length;
  }
  override keys(): MapIterator<number> {
    this.cursor = 0;
    return this.postings.documents.values();
  }
  override get(document: number): number | undefined {
    const { documents, frequencies } = this.postings;
    while (this.cursor < documents.length && (documents[this.cursor] ?? 0) < document) this.cursor += 1;
    return documents[this.cursor] === document ? frequencies[this.cursor] : undefined;
  }
}
