import type { Postings } from './format/postings';
import { GrowingArray } from './growing-array';

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

  /** Adds the next document: for each field how often each term stands in it. */
  add(fields: readonly ReadonlyMap<string, number>[]): void {
    fields.forEach((frequencies, field) => {
      for (const [term, frequency] of frequencies) {
        let row = this.#rows.get(term);
        if (row === undefined) {
          row = this.#rows.size;
          this.#rows.set(term, row);
        }
        this.#slots.push(row * this.#fieldCount + field);
        this.#frequencies.push(Math.min(frequency, maxFrequency));
      }
    });
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
    order.forEach((ordinal, number) => {
      const end = this.#starts[ordinal + 1] ?? 0;
      for (let at = this.#starts[ordinal] ?? 0; at < end; at++) {
        const target = increment(next, slots.at(at));
        documents[target] = number;
        frequencies[target] = this.#frequencies.at(at);
      }
    });
    return new SortedPostings([...this.#rows.keys()], this.#fieldCount, starts, documents, frequencies);
  }
}

const maxFrequency = 0xffff;

/** Adds one and returns what was there before. */
function increment(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0;
  counts[index] = before + 1;
  return before;
}

/** Postings by term. A term is known by its row in `terms`, which stand in the order of their first occurrence. */
export class SortedPostings {
  constructor(
    readonly terms: readonly string[],
    readonly fieldCount: number,
    private readonly starts: Uint32Array,
    private readonly documents: Uint32Array,
    private readonly frequencies: Uint16Array,
  ) {}

  /** The term's postings in each field; null where there are none. Views, not copies. */
  fieldsOf(row: number): (Postings | null)[] {
    return Array.from({ length: this.fieldCount }, (_, field) => {
      const start = this.starts[row * this.fieldCount + field] ?? 0;
      const end = this.starts[row * this.fieldCount + field + 1] ?? 0;
      if (start === end) return null;
      return {
        documents: this.documents.subarray(start, end),
        frequencies: this.frequencies.subarray(start, end),
      };
    });
  }

  /** Number of documents that have the term in any field. */
  documentCountOf(row: number): number {
    const first = this.starts[row * this.fieldCount] ?? 0;
    const end = this.starts[(row + 1) * this.fieldCount] ?? 0;
    const columns = this.fieldsOf(row).filter((postings) => postings !== null);
    if (columns.length === 1) return end - first;
    return new Set(this.documents.subarray(first, end)).size;
  }
}
