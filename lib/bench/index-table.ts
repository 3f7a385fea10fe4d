import type { IndexFigures } from './bench-index';
import type { Spread } from './measure-queries';

/** The figures as Markdown tables. */
export function indexTable({
  articles,
  terms,
  build,
  bytesByKind,
  indexBytes,
  shards,
  shardBytes,
  queries,
  plain,
}: IndexFigures): string {
  const kinds = Object.entries(bytesByKind).map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`);
  const sizes = [shardBytes.p50, shardBytes.p95, shardBytes.largest].map(kilobytes).join(' / ');
  const warm = new Map(plain?.warmMs.map((row) => [row.name, row]));
  return [
    `${articles} articles, ${terms} words · built in ${(build.ms / 1000).toFixed(1)} s, peak memory ${Math.round(build.peakMemoryBytes / 1e6)} MB · ${build.files} files`,
    `index ${kilobytes(indexBytes)} kB (kB: ${kinds.join(', ')}) · ${shards} shards of ${sizes} kB (median / p95 / largest)`,
    ...(plain === null
      ? []
      : [
          `plain MiniSearch: built in ${(plain.buildMs / 1000).toFixed(1)} s, JSON ${kilobytes(plain.brotliBytes ?? 0)} kB brotli; our index ${(indexBytes / (plain.brotliBytes ?? 1)).toFixed(2)} of it`,
        ]),
    '',
    '| first query, median / p95 | queries | nothing found | index kB | requests | rounds | text kB | text requests |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...queries.map((row) => {
      const cells = [
        row.queries,
        row.withoutResult,
        pair(row.indexBytes, kilobytes),
        pair(row.requests),
        pair(row.rounds),
        pair(row.textBytes, kilobytes),
        pair(row.textRequests),
      ];
      return `| ${row.name} | ${cells.join(' | ')} |`;
    }),
    '',
    '| ms, p50 / p95 / p99; warm: of the processor | cold | warm, ten hits | warm, ranked | plain MiniSearch, warm, ranked | ten hits of plain | ranked of plain |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...queries.map((row) => {
      const peer = warm.get(row.name);
      const beside = (ours: Spread) => (peer === undefined ? '–' : triple(ratio(ours, peer), 2));
      const cells = [
        triple(row.coldMs),
        triple(row.warmMs),
        triple(row.rankedMs),
        peer === undefined ? '–' : triple(peer),
        beside(row.warmMs),
        beside(row.rankedMs),
      ];
      return `| ${row.name} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

function triple({ p50, p95, p99 }: Spread, digits = 1): string {
  return [p50, p95, p99].map((value) => value.toFixed(digits)).join(' / ');
}

function ratio(ours: Spread, theirs: Spread): Spread {
  return { p50: ours.p50 / theirs.p50, p95: ours.p95 / theirs.p95, p99: ours.p99 / theirs.p99 };
}

function pair({ p50, p95 }: Spread, write: (value: number) => string = String): string {
  return `${write(p50)} / ${write(p95)}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
