import { expect, it } from 'vitest';
import type { LighthouseRun } from './bench-lighthouse';
import { lighthouseTable, middle } from './lighthouse-table';

const run = (performance: number, layoutShift: number): LighthouseRun => ({
  address: 'http://localhost/',
  scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
  metrics: {
    firstContentfulPaintMs: 900,
    largestContentfulPaintMs: 1840,
    totalBlockingTimeMs: 42.4,
    layoutShift,
  },
  shifted: [],
  failed: [],
});

it('prints the middle of several runs, and every run of the typing', () => {
  const table = lighthouseTable({
    machine: {
      load: 1.5,
      cores: 2,
      node: 'v20.20.2',
      browser: 'Chromium 150',
      hasPriority: false,
      remark: 'On batteries.',
    },
    pages: [{ name: 'home', path: '/', runs: [run(99, 0), run(90, 0.01), run(97, 0)] }],
    typing: {
      queries: 30,
      slowdown: 4,
      runs: [
        { keys: 400, inpMs: 120, layoutShift: 0 },
        { keys: 400, inpMs: 64, layoutShift: 0 },
        { keys: 400, inpMs: 88, layoutShift: 0.002 },
      ],
    },
  });
  expect(table).toContain('| home | 97 | 100 | 100 | 100 | 0.9 s | 1.8 s | 42 ms | 0.000 |');
  expect(table).toContain('| INP | 120 ms | 64 ms | 88 ms | 88 ms |');
  expect(table).toContain('the lower the performance. On batteries.');
  expect(table).toContain('30 queries (400 keys)');
});

it('the middle of an even number is the lower one', () => {
  expect(middle([4, 1, 3, 2])).toBe(2);
  expect(middle([])).toBe(0);
});
