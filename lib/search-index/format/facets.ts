import type { Source } from '../../types';
import { ByteReader, ByteWriter, FormatError } from './bytes';

/** What filters, counts and date order need, by document number. */
export interface Facets {
  topicIds: readonly string[];
  /** One bit per row of `topicIds`; topics beyond 32 take a further array. */
  topicBits: readonly Uint32Array[];
  sources: readonly Source[];
  /** Row of `sources` + 1; 0: no source. */
  source: Uint16Array;
  /** Days since 1970-01-01 of the article's own calendar day; `undated`: none. */
  day: Int16Array;
}

export const undated = -32_768;
const dayMs = 86_400_000;

/**
 * Days since 1970-01-01 of an ISO date or date-time's own calendar day, `undated` for null. Days before 1880 or after
 * 2059 are moved to the edge, which keeps their order against all others.
 */
export function dayOf(published: string | null): number {
  if (published === null) return undated;
  const days = Date.parse(published.slice(0, 10)) / dayMs;
  return Number.isInteger(days) ? Math.min(32_767, Math.max(undated + 1, days)) : undated;
}

/** Columns as planes of bytes: equal bytes stand together, which the compression wants. */
export function encodeFacets(facets: Facets): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.varint(facets.day.length);
  out.varint(facets.topicIds.length);
  for (const id of facets.topicIds) out.string(id);
  out.varint(facets.sources.length);
  for (const { id, name, url } of facets.sources) {
    out.string(id);
    out.string(name);
    out.string(url ?? '');
  }
  for (const bits of facets.topicBits) {
    for (let shift = 0; shift < 32; shift += 8) writePlane(out, bits, shift);
  }
  for (const shift of [0, 8]) writePlane(out, facets.source, shift);
  for (const shift of [0, 8]) writePlane(out, facets.day, shift);
  return out.finish();
}

/** Throws `FormatError` unless the bytes hold the columns of `documentCount` documents. */
export function decodeFacets(bytes: Uint8Array, documentCount: number): Facets {
  const input = new ByteReader(bytes);
  if (input.varint() !== documentCount) throw new FormatError('facets of another number of documents');
  const topicIds = Array.from({ length: input.count() }, () => input.string());
  const sources = Array.from({ length: input.count() }, () => {
    const [id, name, url] = [input.string(), input.string(), input.string()];
    return { id, name, url: url === '' ? null : url };
  });
  const topicBits = Array.from(
    { length: Math.ceil(topicIds.length / 32) },
    () => new Uint32Array(documentCount),
  );
  for (const bits of topicBits) for (let shift = 0; shift < 32; shift += 8) readPlane(input, bits, shift);
  const source = new Uint16Array(documentCount);
  for (const shift of [0, 8]) readPlane(input, source, shift);
  const day = new Int16Array(documentCount);
  for (const shift of [0, 8]) readPlane(input, day, shift);
  input.end();
  if (source.some((row) => row > sources.length)) throw new FormatError('a document names no source');
  return { topicIds, topicBits, sources, source, day };
}

type Column = Uint32Array | Uint16Array | Int16Array;

function writePlane(out: ByteWriter, column: Column, shift: number): void {
  for (const value of column) out.byte((value >>> shift) & 0xff);
}

function readPlane(input: ByteReader, column: Column, shift: number): void {
  input.bytes(column.length).forEach((byte, row) => {
    column[row] = (column[row] ?? 0) | (byte << shift);
  });
}

/** Columns of documents of which nothing is known. */
export function emptyFacets(documentCount: number): Facets {
  return {
    topicIds: [],
    topicBits: [],
    sources: [],
    source: new Uint16Array(documentCount),
    day: new Int16Array(documentCount).fill(undated),
  };
}
