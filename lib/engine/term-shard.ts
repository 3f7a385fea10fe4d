import { compareStrings } from '../search-index/format/dictionary-key';
import type { Term } from '../search-index/format/terms';
import { firstKey } from '../text/analyze';

/** Where the dictionary files a word. */
export const keyOf = firstKey;

/**
 * The terms of one shard by their keys. A shard's file holds no keys: they follow from the spelling, by the analysis
 * whose version the manifest states.
 */
export class TermShard {
  readonly #groups = new Map<string, Term[]>();
  /** Memory held, bytes, estimated. */
  readonly sizeBytes: number;

  /** `terms`: ascending. */
  constructor(readonly terms: readonly Term[]) {
    let postings = 0;
    for (const term of terms) {
      const key = keyOf(term.term);
      const group = this.#groups.get(key);
      if (group === undefined) this.#groups.set(key, [term]);
      else group.push(term);
      for (const field of term.fields) postings += field?.documents.length ?? 0;
    }
    this.sizeBytes = terms.length * termOverheadBytes + postings * postingBytes;
  }

  /** Ascending; none for a key that is not here. */
  lookup(key: string): readonly Term[] {
    return this.#groups.get(key) ?? [];
  }

  /** The terms longer than `start` that start so, ascending. */
  startingWith(start: string): readonly Term[] {
    const first = this.terms.findIndex(({ term }) => compareStrings(term, start) > 0);
    if (first === -1) return [];
    const end = this.terms.findIndex(({ term }, at) => at >= first && !term.startsWith(start));
    return this.terms.slice(first, end === -1 ? this.terms.length : end);
  }
}

const postingBytes = 6;
/** As measured on shards of 17,239 and 100,000 articles: mostly the objects of typed arrays. */
const termOverheadBytes = 800;
