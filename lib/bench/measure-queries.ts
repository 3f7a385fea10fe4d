import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { createEngine } from '../engine/engine';
import type { ExpandCache } from '../engine/expand-query';
import { findDocuments } from '../engine/find-documents';
import { openIndex } from '../engine/open-index';
import type { SearchQuery } from '../types';
import { countedReads, type Reads } from './counted-reads';
import { percentile, type QuerySet } from './sample-queries';

/** Measures of one set of queries: sizes in bytes, times in milliseconds. */
export interface QueryFigures {
  name: string;
  queries: number;
  /** Queries that found nothing. */
  withoutResult: number;
  /** Of a first query: manifest (compressed) and all index files. */
  indexBytes: Spread;
  requests: Spread;
  textBytes: Spread;
  textRequests: Spread;
  /** The manifest's not counted: its address is in the page and it is fetched on focus. */
  rounds: Spread;
  coldMs: Spread;
  /** Of the processor, see `quickest`: a whole page of hits with passages, filters' counts and notes. */
  warmMs: Spread;
  /** The same until all that is found is ranked, which is what plain MiniSearch does. */
  rankedMs: Spread;
}

export interface Spread {
  p50: number;
  p95: number;
  p99: number;
}

/** Runs each query on an index opened for it alone, then all on one that stays open. */
export async function measureQueries(folder: string, { name, queries }: QuerySet): Promise<QueryFigures> {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8');
  const manifestBytes = gzipSync(text, { level: 9 }).length;
  const cold: Reads[] = [];
  const coldMs: number[] = [];
  let withoutResult = 0;
  for (const query of queries) {
    const counted = countedReads(folder);
    const engine = createEngine(await openIndex({ manifest: JSON.parse(text), read: counted.read }));
    const started = performance.now();
    const response = await engine.search(searchFor(query));
    coldMs.push(performance.now() - started);
    if (response.total === 0) withoutResult++;
    cold.push(counted.reads());
  }
  const read = (file: string) => readFile(path.join(folder, file));
  const reader = await openIndex({ manifest: JSON.parse(text), read });
  const engine = createEngine(reader);
  for (const query of queries) await engine.search(searchFor(query));
  const warmMs = await quickest(queries, (query) => engine.search(searchFor(query)));
  const words: ExpandCache = new Map();
  const rankedMs = await quickest(queries, (query) => findDocuments(reader, words, searchFor(query)));
  return {
    name,
    queries: queries.length,
    withoutResult,
    indexBytes: spread(cold.map(({ indexBytes }) => indexBytes + manifestBytes)),
    requests: spread(cold.map(({ files }) => files + 1)),
    textBytes: spread(cold.map(({ textBytes }) => textBytes)),
    textRequests: spread(cold.map(({ textFiles }) => textFiles)),
    rounds: spread(cold.map(({ rounds }) => rounds)),
    coldMs: spread(coldMs),
    warmMs: spread(warmMs),
    rankedMs: spread(rankedMs),
  };
}

/** Time that the processor spent on each query, milliseconds, the least of three rounds: other work on the machine counts little. */
export async function quickest(
  queries: readonly string[],
  search: (query: string) => unknown,
): Promise<number[]> {
  const least = queries.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 3; round++) {
    for (const [at, query] of queries.entries()) {
      const started = process.cpuUsage();
      await search(query);
      const { user, system } = process.cpuUsage(started);
      least[at] = Math.min(least[at] ?? 0, (user + system) / 1000);
    }
  }
  return least;
}

function searchFor(text: string): SearchQuery {
  return { text, topics: [], sources: [], from: null, to: null, sort: 'relevance', page: 1, exact: false };
}

export function spread(values: readonly number[]): Spread {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), p99: percentile(values, 0.99) };
}
