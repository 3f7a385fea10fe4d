import { ByteReader, ByteWriter, FormatError } from './bytes';
import { compareStrings } from './dictionary-key';
import { FrontReader, FrontWriter } from './front-coding';

/** Document numbers ascending, with how often the term stands in the field of each. */
export interface Postings {
  documents: Uint32Array;
  frequencies: Uint16Array;
}

/** A term with its postings by field; null where no article has it in the field. */
export interface Term {
  term: string;
  fields: readonly (Postings | null)[];
}

/** The terms filed under one key, ascending. */
export interface KeyGroup {
  key: string;
  terms: readonly Term[];
}

/** One shard of the dictionary: groups with ascending keys. See `README.md` for the bytes. */
export function encodeTerms(groups: readonly KeyGroup[]): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.varint(groups.length);
  const keys = new FrontWriter(out);
  const bodies = groups.map(encodeGroup);
  groups.forEach(({ key }, index) => {
    keys.write(key);
    out.varint(bodies[index]?.length ?? 0);
  });
  for (const body of bodies) out.bytes(body);
  return out.finish();
}

function encodeGroup({ terms }: KeyGroup): Uint8Array {
  const out = new ByteWriter();
  out.varint(terms.length);
  const names = new FrontWriter(out);
  for (const { term } of terms) names.write(term);
  for (const { fields } of terms) for (const postings of fields) encodePostings(out, postings);
  return out.finish();
}

function encodePostings(out: ByteWriter, postings: Postings | null): void {
  if (postings === null) {
    out.varint(0);
    return;
  }
  out.varint(postings.documents.length);
  let previous = -1;
  for (const document of postings.documents) {
    out.varint(document - previous - 1);
    previous = document;
  }
  for (const frequency of postings.frequencies) out.varint(frequency - 1);
}

/** A shard of which only the directory has been read; groups are read when they are asked for. */
export class TermShard {
  readonly #groups = new Map<string, Uint8Array>();
  readonly #fieldCount: number;
  readonly #documentCount: number;

  /** Throws `FormatError` for bytes that are no shard. */
  constructor(bytes: Uint8Array, fieldCount: number, documentCount: number) {
    this.#fieldCount = fieldCount;
    this.#documentCount = documentCount;
    const input = new ByteReader(bytes);
    const keys = new FrontReader(input);
    const directory = Array.from({ length: input.count() }, () => [keys.read(), input.varint()] as const);
    for (const [key, length] of directory) this.#groups.set(key, input.bytes(length));
    input.end();
  }

  /** Ascending. */
  keys(): Iterable<string> {
    return this.#groups.keys();
  }

  /** The terms of a key, ascending; none for a key that is not here. Throws `FormatError` for damaged bytes. */
  lookup(key: string): Term[] {
    const bytes = this.#groups.get(key);
    if (bytes === undefined) return [];
    const input = new ByteReader(bytes);
    const names = new FrontReader(input);
    const terms = Array.from({ length: input.count() }, () => names.read());
    const group = terms.map((term) => ({
      term,
      fields: Array.from({ length: this.#fieldCount }, () => this.#postings(input)),
    }));
    input.end();
    return group;
  }

  #postings(input: ByteReader): Postings | null {
    const count = input.count();
    if (count === 0) return null;
    const documents = new Uint32Array(count);
    let previous = -1;
    for (let index = 0; index < count; index++) {
      previous += input.varint() + 1;
      documents[index] = previous;
    }
    if (previous >= this.#documentCount) throw new FormatError('a posting names no document');
    const frequencies = new Uint16Array(count);
    for (let index = 0; index < count; index++) frequencies[index] = input.varint() + 1;
    return { documents, frequencies };
  }
}

/** Ordinal of the shard that holds a key, or would; −1 without shards. `shardKeys`: first key of each, ascending. */
export function shardOf(shardKeys: readonly string[], key: string): number {
  let low = 0;
  let high = shardKeys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareStrings(shardKeys[middle] ?? '', key) <= 0) low = middle + 1;
    else high = middle;
  }
  return shardKeys.length === 0 ? -1 : Math.max(0, low - 1);
}
