import type { Source } from '../../types';
import { FormatError } from './format-error';
import { codeNumber, numberModelSize } from './numbers';
import { type BitCoder, BitModel, RangeDecoder, RangeEncoder } from './range-coder';
import { WordsCoder } from './words-coder';

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

export function encodeFacets(facets: Facets): Uint8Array<ArrayBuffer> {
  const coder = new RangeEncoder();
  codeFacets(coder, facets, facets.day.length);
  return coder.finish();
}

/** Throws `FormatError` unless the bytes hold the columns of `documentCount` documents. */
export function decodeFacets(bytes: Uint8Array, documentCount: number): Facets {
  return codeFacets(new RangeDecoder(bytes), emptyFacets(documentCount), documentCount);
}

/** Names first, then document by document: has it each topic, which source, which day. */
function codeFacets(coder: BitCoder, given: Facets, documentCount: number): Facets {
  const numbers = new BitModel(numberModelSize * 3);
  const topicCount = codeNumber(coder, numbers, 0, given.topicIds.length);
  const sourceCount = codeNumber(coder, numbers, 0, given.sources.length);
  const names = new WordsCoder(coder);
  const topicIds = Array.from({ length: topicCount }, (_, row) => names.code(given.topicIds[row] ?? ''));
  const sources = Array.from({ length: sourceCount }, (_, row) => {
    const { id, name, url } = given.sources[row] ?? { id: '', name: '', url: null };
    const coded = { id: names.code(id), name: names.code(name) };
    const address = names.code(url ?? '');
    return { ...coded, url: address === '' ? null : address };
  });
  const topicBits = Array.from({ length: Math.ceil(topicCount / 32) }, () => new Uint32Array(documentCount));
  const source = new Uint16Array(documentCount);
  const day = new Int16Array(documentCount);
  const dated = given.day.filter((value) => value !== undated);
  const firstDay = coder.uniform(dated.reduce((a, b) => Math.min(a, b), 32_767) + 32_768, 65_536) - 32_768;
  const dayCount = coder.uniform(dated.reduce((a, b) => Math.max(a, b), firstDay) - firstDay, 65_536) + 1;
  const flags = new BitModel(topicCount * topicClasses + 1);
  for (let document = 0; document < documentCount; document++) {
    let topics = 0;
    for (let row = 0; row < topicCount; row++) {
      const wanted = ((given.topicBits[row >>> 5]?.[document] ?? 0) >>> (row & 31)) & 1;
      if (coder.bit(flags, 1 + row * topicClasses + Math.min(topics, topicClasses - 1), wanted) === 0)
        continue;
      topics++;
      const bits = topicBits[row >>> 5];
      if (bits !== undefined) bits[document] = ((bits[document] ?? 0) | (1 << (row & 31))) >>> 0;
    }
    const row = codeNumber(coder, numbers, numberModelSize, given.source[document] ?? 0);
    if (row > sourceCount) throw new FormatError('a document names no source');
    source[document] = row;
    const wanted = given.day[document] ?? undated;
    const isDated = coder.bit(flags, 0, wanted === undated ? 0 : 1) === 1;
    day[document] = isDated ? firstDay + coder.uniform(wanted - firstDay, dayCount) : undated;
  }
  return { topicIds, topicBits, sources, source, day };
}

/** A topic is foreseen from how many the document already has. */
const topicClasses = 4;
