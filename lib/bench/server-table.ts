import type { ServerFigures } from './bench-server';

/** The figures as a Markdown table. */
export function serverTable(figures: ServerFigures): string {
  const { articles, startMs, firstSearchMs, firstSearchCpuMs, searches, searchMs, memoryBytes } = figures;
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  const { started, searched, peak } = memoryBytes;
  return [
    '| articles | started ms | first /search ms (CPU) | searches | ms p50 / p95 / p99 | memory MB started | after the searches | peak |',
    '| --: | --: | --: | --: | --: | --: | --: | --: |',
    `| ${articles} | ${ms(startMs)} | ${ms(firstSearchMs)} (${ms(firstSearchCpuMs)}) | ${searches} | ${[searchMs.p50, searchMs.p95, searchMs.p99].map(ms).join(' / ')} | ${megabytes(started)} | ${megabytes(searched)} | ${megabytes(peak)} |`,
  ].join('\n');
}
