import { createHash } from 'node:crypto';
import { analysisVersion, analyzeWord } from '../text/analyze';
import type { IndexDocument, IndexField } from '../types';
import { countTerms, textsOf } from './count-terms';
import { ByteReader, ByteWriter } from './format/byte-stream';
import { crc32 } from './format/crc32';
import { dictionaryKeys } from './format/dictionary-key';
import { FormatError } from './format/format-error';
import type { CountedField, PostingsTable } from './postings-table';

/** Where counts are kept between builds. What is appended takes the place of `old` when the build is done. */
export interface CountsStore {
  /** What an earlier build left; null when there is none. */
  old: { sizeBytes: number; read(start: number, length: number): Uint8Array } | null;
  append(bytes: Uint8Array): void;
}

/** Of the file's bytes; a file of another version is not read. */
const version = 1;
const hashBytes = 16;
const trailerBytes = 8;

interface OldCounts {
  read(start: number, length: number): Uint8Array;
  /** Where the record of a document lies, by the hash of its text. */
  records: ReadonlyMap<string, { start: number; length: number; checksum: number }>;
  /** With the key each is filed under. */
  terms: readonly { term: string; key: string }[];
  /** Row of each of those terms in the table of this build, plus one; 0: not looked up yet. */
  rows: Uint32Array;
}

/**
 * The words of documents, counted: of a document that an earlier build had, as they were counted then. Documents are
 * known by a hash of their text, and counts of another version of the analysis are not used.
 *
 * The file: records one after the other, each the counts of a document with the terms' rows ascending, as differences;
 * then the terms by row with their keys, and for each record hash, length and checksum; at the end length and checksum
 * of that.
 */
export class CountsCache {
  /** Documents that were analysed, not found. */
  analysed = 0;
  readonly #old: OldCounts | null;
  readonly #written: { hash: string; length: number; checksum: number }[] = [];
  readonly #label: string;
  /** Where the dictionary files the terms, by row. */
  readonly #keys: string[] = [];

  constructor(
    private readonly table: PostingsTable,
    private readonly fields: readonly IndexField[],
    private readonly store: CountsStore | null,
  ) {
    this.#label = `${version} ${analysisVersion} ${fields.join(',')}`;
    this.#old = store?.old == null ? null : openOld(store.old, this.#label);
  }

  /** For each field the terms of the document. */
  countsOf(document: IndexDocument): CountedField[] {
    if (this.store === null) return this.#count(document);
    const hash = this.#hashOf(document);
    const counts = this.#known(hash) ?? this.#count(document);
    const record = encodeCounts(counts);
    this.store.append(record);
    this.#written.push({ hash, length: record.length, checksum: crc32(record) });
    return counts;
  }

  /** The key under which the dictionary files the term of a row. */
  keyOf(row: number, term: string): string {
    this.#keys[row] ??= dictionaryKeys(analyzeWord(term))[0] ?? term;
    return this.#keys[row];
  }

  /** Writes what makes the records findable; to be called when all documents were counted. */
  finish(): void {
    if (this.store === null) return;
    const footer = new ByteWriter();
    footer.string(this.#label);
    const terms = this.table.terms();
    footer.varint(terms.length);
    for (const [row, term] of terms.entries()) {
      footer.string(term);
      footer.string(this.keyOf(row, term));
    }
    footer.varint(this.#written.length);
    for (const { hash, length, checksum } of this.#written) {
      footer.bytes(Buffer.from(hash, 'latin1'));
      footer.varint(length);
      footer.varint(checksum);
    }
    const bytes = footer.finish();
    const trailer = Buffer.alloc(trailerBytes);
    trailer.writeUInt32BE(bytes.length, 0);
    trailer.writeUInt32BE(crc32(bytes), 4);
    this.store.append(bytes);
    this.store.append(trailer);
  }

  #hashOf(document: IndexDocument): string {
    const texts = this.fields.map((field) => textsOf(document, field));
    const hash = createHash('sha256').update(JSON.stringify(texts)).digest();
    return hash.toString('latin1', 0, hashBytes);
  }

  #count(document: IndexDocument): CountedField[] {
    this.analysed++;
    return this.fields.map((field) => {
      const counts = countTerms(document, field);
      return {
        rows: Array.from(counts.keys(), (term) => this.table.rowOf(term)),
        frequencies: [...counts.values()],
      };
    });
  }

  #known(hash: string): CountedField[] | null {
    const old = this.#old;
    const record = old?.records.get(hash);
    if (old === null || record === undefined) return null;
    const bytes = old.read(record.start, record.length);
    if (crc32(bytes) !== record.checksum) return null;
    return decodeCounts(bytes, this.fields.length, (oldRow) => {
      const known = old.rows[oldRow] ?? 0;
      if (known !== 0) return known - 1;
      const { term, key } = old.terms[oldRow] ?? { term: '', key: '' };
      const row = this.table.rowOf(term);
      this.#keys[row] = key;
      old.rows[oldRow] = row + 1;
      return row;
    });
  }
}

function encodeCounts(fields: readonly CountedField[]): Uint8Array {
  const out = new ByteWriter();
  for (const { rows, frequencies } of fields) {
    out.varint(rows.length);
    const ordered = [...rows.keys()].sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0));
    let before = 0;
    for (const at of ordered) {
      const row = rows[at] ?? 0;
      const frequency = frequencies[at] ?? 1;
      // Most words stand once: a bit says so.
      out.varint((row - before) * 2 + (frequency > 1 ? 1 : 0));
      if (frequency > 1) out.varint(frequency);
      before = row;
    }
  }
  return out.finish();
}

function decodeCounts(bytes: Uint8Array, fieldCount: number, rowOf: (old: number) => number): CountedField[] {
  const input = new ByteReader(bytes);
  return Array.from({ length: fieldCount }, () => {
    const rows: number[] = [];
    const frequencies: number[] = [];
    let row = 0;
    for (let left = input.varint(); left > 0; left--) {
      const step = input.varint();
      row += step >>> 1;
      rows.push(rowOf(row));
      frequencies.push((step & 1) === 1 ? input.varint() : 1);
    }
    return { rows, frequencies };
  });
}

/** Null for a file that was cut short, damaged, or is of another version. */
function openOld({ sizeBytes, read }: NonNullable<CountsStore['old']>, label: string): OldCounts | null {
  if (sizeBytes < trailerBytes) return null;
  const trailer = Buffer.from(read(sizeBytes - trailerBytes, trailerBytes));
  const length = trailer.readUInt32BE(0);
  if (length > sizeBytes - trailerBytes) return null;
  const bytes = read(sizeBytes - trailerBytes - length, length);
  if (crc32(bytes) !== trailer.readUInt32BE(4)) return null;
  try {
    const input = new ByteReader(bytes);
    if (input.string() !== label) return null;
    const terms = Array.from({ length: input.count() }, () => ({
      term: input.string(),
      key: input.string(),
    }));
    const records = new Map<string, { start: number; length: number; checksum: number }>();
    let start = 0;
    for (let left = input.count(); left > 0; left--) {
      const hash = String.fromCharCode(...Array.from({ length: hashBytes }, () => input.byte()));
      const record = { start, length: input.varint(), checksum: input.varint() };
      records.set(hash, record);
      start += record.length;
    }
    return { read, records, terms, rows: new Uint32Array(terms.length) };
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}
