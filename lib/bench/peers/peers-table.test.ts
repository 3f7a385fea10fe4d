import { describe, expect, it } from 'vitest';
import type { FirstQuery } from './ask-engines';
import { barsOf, valueOfBar } from './bars';
import type { PeersFigures } from './bench-peers';
import type { Built, Engine } from './build-site';
import { peersTable } from './peers-table';

function asked(engine: Engine, set: string, indexBytes: number): FirstQuery {
  return {
    engine,
    network: 'Slow 4G',
    set,
    query: 'भारत',
    results: 3,
    rankedMs: indexBytes / 10,
    shownMs: engine === 'minisearch' ? null : indexBytes / 5,
    movedBytes: indexBytes * 2,
    indexBytes,
    requestsUntilRanked: 4,
    requests: 6,
    rounds: 3,
    longTasksMs: engine === 'minisearch' ? [80, 60] : [],
  };
}

const built: Built = { ms: 20_000, peakMemoryBytes: 200e6, indexBytes: 2e6, totalBytes: 9e6, files: 600 };
const figures: PeersFigures = {
  articles: 17_239,
  machine: { load: 1.5, cores: 2, node: 'v20.20.2', browser: '156' },
  built: {
    ours: built,
    pagefind: { ...built, ms: 40_000, peakMemoryBytes: null },
    minisearch: { ...built, indexBytes: 4e6 },
  },
  first: [
    ...[7_000, 9_000, 30_000].map((bytes) => asked('ours', 'one word', bytes)),
    ...[60_000, 200_000, 240_000].map((bytes) => asked('pagefind', 'one word', bytes)),
    // Not of the slow line: no bar reads it.
    { ...asked('ours', 'one word', 90_000), network: 'no throttling', rounds: null },
  ],
  warm: [
    { engine: 'ours', set: 'one word', ms: [4, 5, 6], longTasksMs: [70] },
    { engine: 'minisearch', set: 'one word', ms: [10, 10, 40], longTasksMs: [] },
  ],
  failures: [
    { engine: 'minisearch', asked: 'no throttling: one word', message: 'Target page has been closed' },
  ],
};

describe('the bars', () => {
  const bars = new Map(barsOf(figures).map((bar) => [bar.measure, bar]));
  const value = (measure: string) => {
    const bar = bars.get(measure);
    return bar === undefined ? undefined : valueOfBar(bar);
  };

  it('are medians and ratios of medians on the slow line', () => {
    expect(value('index for one word')).toBe(9);
    expect(value('index for one word, p95')).toBe(30);
    expect(value('all moved for one word ÷ Pagefind')).toBeCloseTo(9 / 200);
    expect(value('ranked, one word ÷ Pagefind')).toBeCloseTo(9 / 200);
    expect(value('warm query ÷ MiniSearch')).toBe(0.5);
    expect(value('build time ÷ Pagefind')).toBe(0.5);
    expect(value('main-thread tasks over 50 ms')).toBe(1);
  });

  it('are null where something was not measured, and never met by that', () => {
    expect(value('index for three words')).toBeNull();
    expect(value('peak memory of the build ÷ Pagefind')).toBeNull();
    expect(value('ranked, one word ÷ MiniSearch JSON')).toBeNull();
    expect(peersTable(figures)).toContain(
      '| peak memory of the build ÷ Pagefind | 200.0 MB | – | – | 0.4 × | not measured |',
    );
  });
});

describe('the table', () => {
  const table = peersTable(figures);

  it('says what was met and what was not', () => {
    expect(table).toContain('| index for one word | 9.0 kB | – | – | 25 | yes |');
    expect(table).toContain('| warm query, p95 ÷ MiniSearch | 6.0 ms | 40.0 ms | 0.15 | 0.6 × | yes |');
    expect(table).toContain('| main-thread tasks over 50 ms | 1 | – | – | 0 | **no** |');
  });

  it('keeps networks, sets and engines apart', () => {
    expect(table).toContain(
      '| Slow 4G, one word: pagefind (3) | 0 | 400.0 | 200.0 | 6 | 3 | 20000 | 40000 | 0 |',
    );
    expect(table).toContain('| no throttling, one word: ours (1) | 0 | 180.0 | 90.0 | 6 | – |');
  });

  it('names the engine that did not answer to the end, and goes on', () => {
    expect(table).toContain('| no throttling: one word | minisearch | Target page has been closed |');
  });

  it('asks more of a large corpus', () => {
    expect(peersTable({ ...figures, articles: 100_000 })).toContain(
      '| build time ÷ Pagefind | 20.0 s | 40.0 s | 0.50 | 0.5 × | yes |',
    );
  });

  it('has as many cells in a row as its heading', () => {
    for (const block of table.split('\n\n').slice(1)) {
      const cells = block.split('\n').map((line) => line.split('|').length);
      expect(new Set(cells).size).toBe(1);
    }
  });
});
