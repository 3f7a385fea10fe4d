import { describe, expect, it } from 'vitest';
import type { CurvePoint } from './bench-curves';
import { curvesSvg } from './curves-svg';

const point = (articles: number, kilobytes: number, plainBytes: number | null): CurvePoint => ({
  articles,
  indexBytes: kilobytes * 100_000,
  oneWord: { p50: kilobytes * 1000, p95: kilobytes * 2000 },
  threeWords: { p50: kilobytes * 3000, p95: kilobytes * 4000 },
  plainBytes,
});
const svg = curvesSvg([point(100_000, 16, null), point(1_000, 4, 900_000)]);
const circles = [...svg.matchAll(/<circle[^>]*cx="([^"]+)" cy="([^"]+)"[^>]*><title>([^<]+)/gu)];

describe('the drawn curves', () => {
  it('state every measured value, and none that was not measured', () => {
    expect(circles.map((circle) => circle[3])).toEqual([
      'three words, p95: 16 kB at 1000 articles',
      'three words, p95: 64 kB at 100000 articles',
      'three words, median: 12 kB at 1000 articles',
      'three words, median: 48 kB at 100000 articles',
      'one word, p95: 8 kB at 1000 articles',
      'one word, p95: 32 kB at 100000 articles',
      'one word, median: 4 kB at 1000 articles',
      'one word, median: 16 kB at 100000 articles',
      'MiniSearch JSON: 0.9 MB at 1000 articles',
      'Khabar Khoj: 0.4 MB at 1000 articles',
      'Khabar Khoj: 1.6 MB at 100000 articles',
    ]);
  });

  it('put more articles further right and more bytes further up, from zero', () => {
    const [small, large] = [circles[0], circles[1]].map((circle) => circle?.slice(1, 3).map(Number) ?? []);
    expect(large?.[0]).toBeGreaterThan(small?.[0] ?? Number.NaN);
    const bottom = 258;
    const above = (circle: readonly number[] | undefined) => bottom - (circle?.[1] ?? 0);
    expect(above(large) / above(small)).toBeCloseTo(4, 1);
  });

  it('are an image that reads on dark pages too, for one point as well', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 [0-9]+ [0-9]+"/u);
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(curvesSvg([point(1_000, 4, null)])).not.toMatch(/NaN|Infinity|undefined/u);
    expect(curvesSvg([])).not.toMatch(/NaN|Infinity|undefined/u);
  });
});
