import { compareStrings } from '../search-index/format/dictionary-key';
import type { Postings } from '../search-index/format/postings';
import type { Term } from '../search-index/format/terms';
import { firstKey } from '../text/analyze';

/**
 * The terms of one shard by their keys. A shard's file holds no keys: they follow from the spelling, by the analysis
 * whose version the manifest states. The postings of all terms lie in two arrays and become lists of their own when a term
 * is asked for: a pair of arrays for each field of each term would take more memory than what stands in them.
 */
export class TermShard {
  readonly #terms: readonly string[];
  readonly #english = new Map<number, string>();
  readonly #fieldCount: number;
  /** Ordinals of the terms of a key, ascending. */
  readonly #groups = new Map<string, number[]>();
  /** Where the postings of a term's field begin: at term × fields + field; the next one says where they end. */
  readonly #starts: Uint32Array;
  readonly #documents: Uint32Array;
  readonly #frequencies: Uint16Array;

  /** `terms`: ascending. */
  constructor(terms: readonly Term[]) {
    this.#terms = terms.map(({ term }) => term);
    this.#fieldCount = terms[0]?.fields.length ?? 0;
    const lists = terms.flatMap(({ fields }) => fields);
    const total = lists.reduce((sum, list) => sum + (list?.documents.length ?? 0), 0);
    this.#starts = new Uint32Array(lists.length + 1);
    this.#documents = new Uint32Array(total);
    this.#frequencies = new Uint16Array(total);
    let next = 0;
    for (const [at, list] of lists.entries()) {
      if (list !== null) {
        this.#documents.set(list.documents, next);
        this.#frequencies.set(list.frequencies, next);
        next += list.documents.length;
      }
      this.#starts[at + 1] = next;
    }
    for (const [ordinal, { term, english }] of terms.entries()) {
      if (english !== undefined) this.#english.set(ordinal, english);
      const key = firstKey(term);
      const group = this.#groups.get(key);
      if (group === undefined) this.#groups.set(key, [ordinal]);
      else group.push(ordinal);
    }
  }

  /** Memory held, bytes, estimated. */
  get sizeBytes(): number {
    return this.#terms.length * termBytes + this.#documents.length * postingBytes;
  }

  /** Ascending; none for a key that is not here. */
  lookup(key: string): readonly Term[] {
    return (this.#groups.get(key) ?? []).map((ordinal) => this.#term(ordinal));
  }

  /** The terms longer than `start` that start so, ascending. */
  startingWith(start: string): readonly Term[] {
    const first = this.#terms.findIndex((term) => compareStrings(term, start) > 0);
    if (first === -1) return [];
    const found: Term[] = [];
    for (let ordinal = first; this.#terms[ordinal]?.startsWith(start); ordinal++)
      found.push(this.#term(ordinal));
    return found;
  }

  #term(ordinal: number): Term {
    const fields = Array.from({ length: this.#fieldCount }, (_, field) =>
      this.#postings(ordinal * this.#fieldCount + field),
    );
    return { term: this.#terms[ordinal] ?? '', fields, english: this.#english.get(ordinal) };
  }

  /** Copies: what keeps one term must not keep the shard. */
  #postings(list: number): Postings | null {
    const start = this.#starts[list] ?? 0;
    const end = this.#starts[list + 1] ?? 0;
    if (start === end) return null;
    return {
      documents: this.#documents.slice(start, end),
      frequencies: this.#frequencies.slice(start, end),
    };
  }
}

const postingBytes = 6;
/** Its spelling, its key and where its postings begin, as measured on shards of 17,239 articles. */
const termBytes = 145;
