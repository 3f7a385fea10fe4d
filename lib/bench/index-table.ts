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
    '| first query, median / p95 | queries | nothing found | index kB | requests | rounds | text kB | text requests | warm ms | plain MiniSearch ms |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...queries.map((row) => {
      const peer = warm.get(row.name);
      const cells = [
        row.queries,
        row.withoutResult,
        pair(row.indexBytes, kilobytes),
        pair(row.requests),
        pair(row.rounds),
        pair(row.textBytes, kilobytes),
        pair(row.textRequests),
        pair(row.warmMs, (ms) => ms.toFixed(1)),
        peer === undefined ? '–' : `${peer.p50.toFixed(1)} / ${peer.p95.toFixed(1)}`,
      ];
      return `| ${row.name} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

function pair({ p50, p95 }: Spread, write: (value: number) => string = String): string {
  return `${write(p50)} / ${write(p95)}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
