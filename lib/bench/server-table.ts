import type { FirstSearch, ServerFigures } from './bench-server';

/** The figures as Markdown tables. */
export function serverTable({
  articles,
  warm,
  cold,
  searches,
  searchMs,
  memoryBytes,
}: ServerFigures): string {
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  const { started, searched, peak } = memoryBytes;
  return [
    '| ms (of the processor) | until it takes connections | first /search |',
    '| --- | --: | --: |',
    firstRow('npm start', warm),
    firstRow('next start', cold),
    '',
    '| articles | searches | ms p50 / p95 / p99 | memory MB started | after the searches | peak |',
    '| --: | --: | --: | --: | --: | --: |',
    `| ${articles} | ${searches} | ${[searchMs.p50, searchMs.p95, searchMs.p99].map(milliseconds).join(' / ')} | ${megabytes(started)} | ${megabytes(searched)} | ${megabytes(peak)} |`,
  ].join('\n');
}

function firstRow(name: string, { startMs, startCpuMs, ms, cpuMs }: FirstSearch): string {
  const cell = (wall: number, cpu: number) => `${milliseconds(wall)} (${milliseconds(cpu)})`;
  return `| ${name} | ${cell(startMs, startCpuMs)} | ${cell(ms, cpuMs)} |`;
}

function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
