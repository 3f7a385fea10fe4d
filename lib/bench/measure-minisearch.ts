import { brotliCompressSync, constants } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { IndexDocument } from '../types';
import { quickest, type Spread, spread } from './measure-queries';
import type { QuerySet } from './sample-queries';

/** Plain MiniSearch over the same articles, as its documentation shows it. */
export interface PlainFigures {
  buildMs: number;
  /** Its JSON, brotli at the best quality, in bytes; null where it was not asked for: it takes minutes. */
  brotliBytes: number | null;
  /** Of each set of queries, with prefix and fuzzy 0.2, milliseconds, measured as ours. */
  warmMs: ({ name: string } & Spread)[];
}

export async function measureMiniSearch(
  documents: AsyncIterable<IndexDocument>,
  sets: readonly QuerySet[],
  withSize: boolean,
): Promise<PlainFigures> {
  const index = new MiniSearch({ fields: ['title', 'summary', 'body'] });
  let buildMs = 0;
  for await (const { id, title, summary, body } of documents) {
    const started = performance.now();
    index.add({ id, title, summary, body: body.map(({ text }) => text).join('\n') });
    buildMs += performance.now() - started;
  }
  const warmMs: PlainFigures['warmMs'] = [];
  for (const { name, queries } of sets) {
    const times = await quickest(queries, (query) => index.search(query, { prefix: true, fuzzy: 0.2 }));
    warmMs.push({ name, ...spread(times) });
  }
  return {
    buildMs,
    brotliBytes: withSize ? brotliBest(Buffer.from(JSON.stringify(index))).length : null,
    warmMs,
  };
}

/** Brotli at its best quality and largest window. */
export function brotliBest(bytes: Uint8Array): Uint8Array {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: 11,
    [BROTLI_PARAM_LGWIN]: 24,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}
