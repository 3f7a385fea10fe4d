import type { Postings } from './format/postings';
import { GrowingArray } from './growing-array';

/** The terms of one field of a document by their rows in a `PostingsTable`, each once, with how often it stands there. */
export interface CountedField {
  rows: readonly number[];
  frequencies: readonly number[];
}

/**
 * Collects which terms stand in which fields of which documents: eight bytes a posting in flat arrays, so that
 * 100,000 articles fit in memory beside their vocabulary.
 */
export class PostingsTable {
  readonly #fieldCount: number;
  readonly #rows = new Map<string, number>();
  /** Row of the term × fields + field, document after document. */
  readonly #slots = new GrowingArray();
  readonly #frequencies = new GrowingArray();
  /** Where each document's postings begin; one more at the end. */
  readonly #starts = [0];

  constructor(fieldCount: number) {
    this.#fieldCount = fieldCount;
  }

  get documentCount(): number {
    return this.#starts.length - 1;
  }

  /** The row of a term; a new term gets the next one. */
  rowOf(term: string): number {
    const known = this.#rows.get(term);
    if (known !== undefined) return known;
    const row = this.#rows.size;
    this.#rows.set(term, row);
    return row;
  }

  /** All terms so far; each at its row. */
  terms(): string[] {
    return [...this.#rows.keys()];
  }

  /** Adds the next document: for each field the terms that stand in it. */
  add(fields: readonly CountedField[]): void {
    for (const [field, { rows, frequencies }] of fields.entries()) {
      for (let at = 0; at < rows.length; at++) {
        this.#slots.push((rows[at] ?? 0) * this.#fieldCount + field);
        this.#frequencies.push(Math.min(frequencies[at] ?? 0, maxFrequency));
      }
    }
    this.#starts.push(this.#slots.length);
  }

  /** The same by term. `order[n]` is the ordinal, in the order of adding, of the document that gets the number n. */
  sortByTerm(order: Uint32Array): SortedPostings {
    const slots = this.#slots;
    const starts = new Uint32Array(this.#rows.size * this.#fieldCount + 1);
    for (let at = 0; at < slots.length; at++) increment(starts, slots.at(at) + 1);
    for (let slot = 1; slot < starts.length; slot++)
      starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
    const next = starts.slice();
    const documents = new Uint32Array(slots.length);
    const frequencies = new Uint16Array(slots.length);
    const counts = new Uint32Array(this.#rows.size);
    /** Of each term the number after that of the last document that has it. */
    const seen = new Uint32Array(this.#rows.size);
    order.forEach((ordinal, number) => {
      const end = this.#starts[ordinal + 1] ?? 0;
      for (let at = this.#starts[ordinal] ?? 0; at < end; at++) {
        const slot = slots.at(at);
        const target = increment(next, slot);
        documents[target] = number;
        frequencies[target] = this.#frequencies.at(at);
        const row = Math.floor(slot / this.#fieldCount);
        if (seen[row] !== number + 1) increment(counts, row);
        seen[row] = number + 1;
      }
    });
    return new SortedPostings(this.terms(), this.#fieldCount, { starts, documents, frequencies, counts });
  }
}

const maxFrequency = 0xffff;

/** Adds one and returns what was there before. */
function increment(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0;
  counts[index] = before + 1;
  return before;
}

interface Columns {
  /** Where each term's postings in each field begin; one more at the end. */
  starts: Uint32Array;
  documents: Uint32Array;
  frequencies: Uint16Array;
  /** Documents that have the term in any field. */
  counts: Uint32Array;
}

/** Postings by term. A term is known by its row in `terms`, which stand in the order of their first occurrence. */
export class SortedPostings {
  constructor(
    readonly terms: readonly string[],
    readonly fieldCount: number,
    private readonly columns: Columns,
  ) {}

  /** The term's postings in each field; null where there are none. Views, not copies. */
  fieldsOf(row: number): (Postings | null)[] {
    const { starts, documents, frequencies } = this.columns;
    return Array.from({ length: this.fieldCount }, (_, field) => {
      const start = starts[row * this.fieldCount + field] ?? 0;
      const end = starts[row * this.fieldCount + field + 1] ?? 0;
      if (start === end) return null;
      return { documents: documents.subarray(start, end), frequencies: frequencies.subarray(start, end) };
    });
  }

  /** Number of documents that have the term in any field. */
  documentCountOf(row: number): number {
    return this.columns.counts[row] ?? 0;
  }
}
