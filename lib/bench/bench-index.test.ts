import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benchIndex } from './bench-index';

describe('the index of the five articles', () => {
  it('finds each of its own words, within the budget of bytes and requests', async () => {
    const figures = await benchIndex({
      articles: 'lib/fixtures/five-articles/articles',
      queries: ['भारत रूस'],
      count: 15,
      grow: null,
      peer: false,
    });
    expect(figures.articles).toBe(
      readdirSync('lib/fixtures/five-articles/articles').filter((name) => name.endsWith('.json')).length,
    );
    expect(figures.queries.map(({ name, withoutResult }) => [name, withoutResult])).toEqual(
      figures.queries.map(({ name }) => [name, 0]),
    );
    expect(figures.queries.map(({ queries }) => queries).reduce((a, b) => a + b)).toBeGreaterThan(60);
    expect(figures.indexBytes).toBeLessThan(figures.articles * 3_000 + 24_000);
    for (const { indexBytes, requests, rounds } of figures.queries) {
      expect(indexBytes.p95).toBeLessThan(20_000);
      expect(requests.p95).toBeLessThanOrEqual(8);
      expect(rounds.p95).toBeLessThanOrEqual(5);
    }
  });
});
