import { FormatError } from './format-error';
import { codeNumber, numberModelSize } from './numbers';
import { type BitCoder, BitModel } from './range-coder';

/** Document numbers ascending, with how often the term stands in the field of each. */
export interface Postings {
  documents: Uint32Array;
  frequencies: Uint16Array;
}

/** The postings of one field while they are coded. */
interface Row extends Postings {
  /** How many are written, and how many of those that were given. */
  length: number;
  read: number;
  /** Whether the document before has the field; 2: there is none before. */
  last: number;
}

const unwritten = { length: 0, read: 0, last: 2 };

/** Steps of a half power of two for the gap that is to be expected. */
const gapClasses = 64;
const frequencyClasses = 4;
const commonness = 4;

/**
 * The postings of terms, one after the other. A document is written once for all fields: the gap to the one before,
 * foreseen from how many documents are left among how many; then which fields have the term, each foreseen from the
 * document before; then how often it stands in each.
 */
export class PostingsCoder {
  readonly #counts = new BitModel(numberModelSize);
  readonly #gaps = new BitModel(gapsAtRandom());
  readonly #flags: BitModel;
  readonly #frequencies: BitModel;
  /** Room for the longest list so far: a shard has hundreds of terms, and most of them few documents. */
  #rows: Row[] = [];

  constructor(
    private readonly coder: BitCoder,
    private readonly fieldCount: number,
    private readonly documentCount: number,
  ) {
    this.#flags = new BitModel(fieldCount * 3 * 2 * commonness);
    this.#frequencies = new BitModel(fieldCount * frequencyClasses * numberModelSize);
  }

  /** Writes the postings by field, or reads them and ignores the argument. */
  code(fields: readonly (Postings | null)[]): (Postings | null)[] {
    const union = unionOf(fields);
    const count = codeNumber(this.coder, this.#counts, 0, Math.max(0, union.length - 1)) + 1;
    if (count > this.documentCount) throw new FormatError('more postings than documents');
    const documents = this.#documents(union, count);
    const common = Math.min(commonness - 1, (31 - Math.clz32(count)) >> 1);
    const rows = this.#roomFor(count);
    for (const document of documents) {
      let has = false;
      rows.forEach((row, field) => {
        const given = fields[field] ?? null;
        const stands = given !== null && given.documents[row.read] === document;
        const isForced = field === this.fieldCount - 1 && !has;
        const flag = ((field * 3 + row.last) * 2 + (has ? 1 : 0)) * commonness + common;
        row.last = isForced ? 1 : this.coder.bit(this.#flags, flag, stands ? 1 : 0);
        if (row.last === 0) return;
        has = true;
        const before = Math.min(
          frequencyClasses - 1,
          row.length === 0 ? 0 : (row.frequencies[row.length - 1] ?? 0),
        );
        const base = (field * frequencyClasses + before) * numberModelSize;
        const frequency = (given?.frequencies[row.read++] ?? 1) - 1;
        row.frequencies[row.length] = codeNumber(this.coder, this.#frequencies, base, frequency) + 1;
        row.documents[row.length++] = document;
      });
    }
    return rows.map(({ documents, frequencies, length }) =>
      length === 0
        ? null
        : { documents: documents.slice(0, length), frequencies: frequencies.slice(0, length) },
    );
  }

  #roomFor(count: number): Row[] {
    const room = this.#rows[0]?.documents.length ?? 0;
    if (room < count) {
      const size = Math.max(count, Math.min(room * 2, this.documentCount));
      this.#rows = Array.from({ length: this.fieldCount }, () => ({
        documents: new Uint32Array(size),
        frequencies: new Uint16Array(size),
        ...unwritten,
      }));
    }
    for (const row of this.#rows) Object.assign(row, unwritten);
    return this.#rows;
  }

  #documents(union: Uint32Array, count: number): Uint32Array {
    const documents = new Uint32Array(count);
    let next = 0;
    for (let at = 0; at < count; at++) {
      const left = count - at;
      const span = this.documentCount - next;
      if (left > span) throw new FormatError('a posting names no document');
      const wanted = (union[at] ?? next) - next;
      const gap =
        left === 1
          ? this.coder.uniform(wanted, span)
          : codeNumber(this.coder, this.#gaps, gapClass(span, left) * numberModelSize, wanted);
      documents[at] = next + gap;
      next += gap + 1;
    }
    if (next > this.documentCount) throw new FormatError('a posting names no document');
    return documents;
  }
}

/** All documents of any field, ascending. */
export function unionOf(fields: readonly (Postings | null)[]): Uint32Array {
  const present = fields.filter((postings) => postings !== null);
  if (present.length === 1) return present[0]?.documents ?? new Uint32Array(0);
  const all = new Uint32Array(present.reduce((sum, { documents }) => sum + documents.length, 0));
  let length = 0;
  for (const { documents } of present) {
    all.set(documents, length);
    length += documents.length;
  }
  all.sort();
  return all.filter((document, at) => at === 0 || document !== all[at - 1]);
}

/** Twice the binary logarithm of the mean gap, rounded down; whole numbers only, the same on every machine. */
function gapClass(span: number, left: number): number {
  const mean = Math.floor((span * 2) / left);
  const width = 31 - Math.clz32(mean);
  const half = (mean >>> Math.max(0, width - 1)) & 1;
  return Math.min(gapClasses - 1, width * 2 + (width === 0 ? 0 : half));
}

/**
 * Gaps begin as documents chosen at random have them (a geometric distribution) and are learnt from there. Powers are
 * made by squaring: multiplication is exact everywhere, `Math.pow` is not.
 */
function gapsAtRandom(): BitModel {
  if (gaps !== null) return gaps;
  const model = new BitModel(gapClasses * numberModelSize);
  for (let row = 0; row < gapClasses; row++) {
    const width = row >> 1;
    const mean = (2 ** width * (row % 2 === 0 ? 1.25 : 1.75)) / 2;
    let none = 1 - 1 / Math.max(1.02, mean);
    let half = 1;
    let quarter = 1;
    for (let bits = 0; bits < 31; bits++) {
      const base = row * numberModelSize;
      prime(model, base + bits, 1 - none);
      prime(model, base + 32 + bits * 3, 1 / (1 + half));
      prime(model, base + 33 + bits * 3, 1 / (1 + quarter));
      prime(model, base + 34 + bits * 3, 1 / (1 + quarter));
      [quarter, half, none] = [half, none, none * none];
    }
  }
  gaps = model;
  return model;
}

/** Made once, copied for every shard. */
let gaps: BitModel | null = null;

function prime(model: BitModel, at: number, zero: number): void {
  model.zero[at] = Math.min(65_000, Math.max(536, Math.floor(zero * 65_536)));
  model.seen[at] = 4;
}
