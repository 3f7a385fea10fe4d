import MiniSearch, { type BM25Params } from 'minisearch';
import type { FieldPostings, LengthColumns } from './index-reader';
import { placeOf, type WeightedDocuments } from './posting-lists';

/** One term as MiniSearch is to see it. */
export interface HydratedTerm extends WeightedDocuments {
  /** Per field. */
  fields: readonly (FieldPostings | null)[];
  /** Factor of the term's score, besides the weight that it has in each of its documents. */
  factor: number;
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
   * Scores documents: BM25 per term and field, times the document's weight for the term, added up; 0 for a document
   * without any of the terms. Document frequencies are those of all documents. MiniSearch hands each result to a
   * filter that notes its score and refuses it: to build and sort what will not be shown would take most of the time.
   *
   * @param documents ascending; the scores follow their order
   */
  scoreTerms(
    terms: readonly HydratedTerm[],
    documents: Uint32Array,
    { bm25, boost }: { bm25: BM25Params; boost: Record<string, number> },
  ): Float64Array {
    this._index.clear();
    for (const [ordinal, { fields }] of terms.entries()) {
      const data = new Map<number, Map<number, number>>();
      fields.forEach((postings, field) => {
        if (postings !== null && postings.documents.length > 0)
          data.set(field, new Postings(postings, documents));
      });
      this._index.set(String(ordinal), data);
    }
    const weights = terms.map((term) => new Weights(term));
    const scores = new Float64Array(documents.length);
    this.search(
      { combineWith: 'OR', queries: terms.map((_, ordinal) => String(ordinal)) },
      {
        bm25,
        boost,
        boostDocument: (document: number, term) => weights[Number(term)]?.of(document) ?? 0,
        filter: ({ id, score, queryTerms }) => {
          scores[placeOf(documents, Number(id))] = score / queryTerms.length;
          return false;
        },
      },
    );
    return scores;
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
    const { lengths } = this.columns;
    for (let field = 0; field < lengths.length; field++) this.row[field] = lengths[field]?.[document] ?? 0;
    return this.row;
  }
}

/**
 * Postings as the Map MiniSearch expects, over typed arrays. It counts all documents, since frequencies are of the whole
 * collection, but names only those that are to be scored. MiniSearch asks for documents in the order it was given them.
 */
class Postings extends Map<number, number> {
  private cursor = 0;
  constructor(
    private readonly postings: FieldPostings,
    private readonly wanted: Uint32Array,
  ) {
    super();
  }
  override get size(): number {
    return this.postings.documents.length;
  }
  override *keys(): Generator<number, undefined> {
    const { documents } = this.postings;
    this.cursor = 0;
    for (let at = 0; at < this.wanted.length; at++) {
      const document = this.wanted[at] ?? 0;
      this.cursor = placeOf(documents, document, this.cursor);
      if (documents[this.cursor] === document) yield document;
    }
  }
  override get(document: number): number | undefined {
    const { documents, frequencies } = this.postings;
    return documents[this.cursor] === document ? frequencies[this.cursor] : undefined;
  }
}

/** Weights of a term by document. MiniSearch asks in ascending order, field after field. */
class Weights {
  private place = 0;
  constructor(private readonly term: HydratedTerm) {}
  of(document: number): number {
    const { documents, weights, factor } = this.term;
    if ((documents[this.place] ?? Number.POSITIVE_INFINITY) > document) this.place = 0;
    this.place = placeOf(documents, document, this.place);
    return documents[this.place] === document ? factor * (weights[this.place] ?? 0) : 0;
  }
}
