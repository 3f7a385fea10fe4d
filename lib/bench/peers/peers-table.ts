import type { Failure, FirstQuery } from './ask-engines';
import { type Bar, barsOf, shareOf, type Unit, valueOfBar } from './bars';
import type { PeersFigures } from './bench-peers';

/** The figures as Markdown: the bars, what building took, and what every engine did on either network. */
export function peersTable(figures: PeersFigures): string {
  const { articles, machine, built, first, warm, failures } = figures;
  const load = `${machine.cores} cores, load ${machine.load.toFixed(1)}`;
  return [
    `${articles} articles · ${load} · Node ${machine.node}, Chromium ${machine.browser}`,
    '',
    '| measure | ours | peer | ratio | at most | met |',
    '| --- | --: | --: | --: | --: | --- |',
    ...barsOf(figures).map(barRow),
    '',
    '| build | s | peak memory MB | index MB | all MB | files |',
    '| --- | --: | --: | --: | --: | --: |',
    ...Object.entries(built).map(([engine, { ms, peakMemoryBytes, indexBytes, totalBytes, files }]) => {
      const mega = (bytes: number | null) => write(bytes === null ? null : bytes / 1e6, 2);
      return row([
        engine,
        write(ms / 1000, 1),
        mega(peakMemoryBytes),
        mega(indexBytes),
        mega(totalBytes),
        `${files}`,
      ]);
    }),
    '',
    '| first query, medians | nothing found | moved kB | index kB | requests | rounds | ranked ms | ten shown ms | tasks over 50 ms |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...grouped(first).map(([name, queries]) => firstRow(name, queries)),
    '',
    '| warm query | queries | p50 ms | p95 ms | tasks over 50 ms |',
    '| --- | --: | --: | --: | --: |',
    ...warm.map(({ set, engine, ms, longTasksMs }) =>
      row([
        `${set}: ${engine}`,
        `${ms.length}`,
        write(shareOf(ms, 0.5), 1),
        write(shareOf(ms, 0.95), 1),
        `${longTasksMs.length}`,
      ]),
    ),
    ...failed(failures),
  ].join('\n');
}

function failed(failures: readonly Failure[]): string[] {
  if (failures.length === 0) return [];
  return [
    '',
    '| not answered to the end | engine | what the browser said |',
    '| --- | --- | --- |',
    ...failures.map(({ asked, engine, message }) => row([asked, engine, message.replaceAll('|', '\\|')])),
  ];
}

function barRow(bar: Bar): string {
  const { measure, unit, ours, peer, most } = bar;
  const value = valueOfBar(bar);
  const isRatio = peer !== undefined;
  const met = value === null ? 'not measured' : value <= most ? 'yes' : '**no**';
  const ratio = isRatio ? write(value, 2) : '–';
  return row([
    measure,
    amount(ours, unit),
    amount(peer ?? null, unit),
    ratio,
    isRatio ? `${most} ×` : `${most}`,
    met,
  ]);
}

function amount(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  return unit === '' ? write(value, 0) : `${write(value, 1)} ${unit}`;
}

function firstRow(name: string, queries: readonly FirstQuery[]): string {
  const median = (value: (one: FirstQuery) => number | null, digits = 0) =>
    write(shareOf(queries.map(value), 0.5), digits);
  return row([
    `${name} (${queries.length})`,
    `${queries.filter(({ results }) => results === 0).length}`,
    median((one) => one.movedBytes / 1000, 1),
    median((one) => one.indexBytes / 1000, 1),
    median((one) => one.requests),
    median((one) => one.rounds),
    median((one) => one.rankedMs),
    median((one) => one.shownMs),
    `${queries.reduce((sum, { longTasksMs }) => sum + longTasksMs.length, 0)}`,
  ]);
}

function grouped(first: readonly FirstQuery[]): [name: string, queries: FirstQuery[]][] {
  const groups = new Map<string, FirstQuery[]>();
  for (const one of first) {
    const name = `${one.network}, ${one.set}: ${one.engine}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups];
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

function write(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits);
}
