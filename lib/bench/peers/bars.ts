import { percentile } from '../sample-queries';
import type { FirstQuery } from './ask-engines';
import type { PeersFigures } from './bench-peers';
import type { Engine } from './build-site';
import { slow4G } from './line';

export type Unit = 'kB' | 'MB' | 'ms' | 's' | '';

/** One measure beside a peer's and beside what it shall be at most. */
export interface Bar {
  measure: string;
  unit: Unit;
  /** What is at most allowed: of `ours ÷ peer`, or of `ours` where there is no peer. */
  most: number;
  ours: number | null;
  /** Undefined where the bar is no ratio, null where the peer was not measured. */
  peer?: number | null;
}

/** The bars of the comparison. Medians where nothing else is said; first queries are those on the slow line. */
export function barsOf({ articles, built, first, warm }: PeersFigures): Bar[] {
  // Of more articles more is asked.
  const isLarge = articles >= 100_000;
  type Value = (one: FirstQuery) => number | null;
  const pick = (engine: Engine, set: string, value: Value, share = 0.5) => {
    const of = (one: FirstQuery) => one.engine === engine && one.set === set && one.network === slow4G.name;
    return shareOf(first.filter(of).map(value), share);
  };
  const ours = (set: string, value: Value, share?: number) => ({ ours: pick('ours', set, value, share) });
  const beside = (peer: Engine, set: string, value: Value) => ({
    ...ours(set, value),
    peer: pick(peer, set, value),
  });
  const warmMs = (engine: Engine, share: number) => {
    const times = warm.filter((one) => one.engine === engine).flatMap(({ ms }) => ms);
    return shareOf(times, share);
  };
  const besideWarm = (share: number) => ({
    ours: warmMs('ours', share),
    peer: warmMs('minisearch', share),
  });
  const blocked = [...first, ...warm]
    .filter((one) => one.engine === 'ours')
    .flatMap((one) => one.longTasksMs);
  const [single, triple, given] = ['one word', 'three words', 'queries given'];
  return [
    bar('index for one word', 'kB', 25, ours(single, index)),
    bar('index for one word, p95', 'kB', 45, ours(single, index, 0.95)),
    bar('index for three words', 'kB', 50, ours(triple, index)),
    bar('index for three words, p95', 'kB', 75, ours(triple, index, 0.95)),
    bar('index for queries given', 'kB', 90, ours(given, index)),
    bar('all moved for one word ÷ Pagefind', 'kB', 0.2, beside('pagefind', single, moved)),
    bar('all moved for three words ÷ Pagefind', 'kB', 0.3, beside('pagefind', triple, moved)),
    bar('requests until ranked, one word', '', 3, ours(single, untilRanked)),
    bar('requests until ranked, three words', '', 5, ours(triple, untilRanked)),
    bar('requests until shown, one word ÷ Pagefind', '', 0.6, beside('pagefind', single, requests)),
    bar('requests until shown, three words ÷ Pagefind', '', 0.6, beside('pagefind', triple, requests)),
    bar('ranked, one word ÷ Pagefind', 'ms', 0.4, beside('pagefind', single, ranked)),
    bar('ranked, three words ÷ Pagefind', 'ms', 0.4, beside('pagefind', triple, ranked)),
    bar('ranked, one word ÷ MiniSearch JSON', 'ms', 0.05, beside('minisearch', single, ranked)),
    bar('ranked, three words ÷ MiniSearch JSON', 'ms', 0.05, beside('minisearch', triple, ranked)),
    bar('warm query ÷ MiniSearch', 'ms', 0.6, besideWarm(0.5)),
    bar('warm query, p95 ÷ MiniSearch', 'ms', 0.6, besideWarm(0.95)),
    bar('main-thread tasks over 50 ms', '', 0, { ours: blocked.length }),
    bar('whole index ÷ MiniSearch JSON, brotli', 'MB', 0.6, {
      ours: mega(built.ours.indexBytes),
      peer: mega(built.minisearch.indexBytes),
    }),
    bar('build time ÷ Pagefind', 's', isLarge ? 0.5 : 0.6, {
      ours: built.ours.ms / 1000,
      peer: built.pagefind.ms / 1000,
    }),
    bar('peak memory of the build ÷ Pagefind', 'MB', isLarge ? 0.3 : 0.4, {
      ours: mega(built.ours.peakMemoryBytes),
      peer: mega(built.pagefind.peakMemoryBytes),
    }),
  ];
}

/** `ours ÷ peer`, or `ours` where the bar is no ratio; null when something was not measured. */
export function valueOfBar({ ours, peer }: Bar): number | null {
  if (peer === undefined) return ours;
  return ours === null || peer === null || peer === 0 ? null : ours / peer;
}

/** The value below which a share of the known values lies; null for none. */
export function shareOf(values: readonly (number | null)[], share: number): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : percentile(known, share);
}

function bar(measure: string, unit: Unit, most: number, values: Pick<Bar, 'ours' | 'peer'>): Bar {
  return { measure, unit, most, ...values };
}

const moved = (one: FirstQuery) => one.movedBytes / 1000;
const index = (one: FirstQuery) => one.indexBytes / 1000;
const requests = (one: FirstQuery) => one.requests;
const ranked = (one: FirstQuery) => one.rankedMs;
const untilRanked = (one: FirstQuery) => one.requestsUntilRanked;
const mega = (bytes: number | null) => (bytes === null ? null : bytes / 1e6);
