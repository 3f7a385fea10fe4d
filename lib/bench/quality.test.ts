import { describe, expect, it } from 'vitest';
import type { QualityFigures } from './bench-quality';
import { pairedBootstrap } from './bootstrap';
import { engineOver } from './evaluate';
import { meetsWrongly, wordArticles } from './measure-words';
import { qualityRows } from './quality-rows';
import { qualityTable } from './quality-table';
import { rankersOver } from './rankers';
import type { Quality } from './relevance';

describe('paired bootstrap', () => {
  const differences = Array.from({ length: 200 }, (_, at) => (at % 4 === 0 ? 0.4 : 0));

  it('has the mean within a narrow interval, the same each time', () => {
    const interval = pairedBootstrap(differences);
    expect(interval.mean).toBeCloseTo(0.1);
    // The standard error of this sample is 0.0123.
    expect(interval.low).toBeGreaterThan(0.07);
    expect(interval.low).toBeLessThan(0.085);
    expect(interval.high).toBeGreaterThan(0.115);
    expect(interval.high).toBeLessThan(0.13);
    expect(pairedBootstrap(differences)).toEqual(interval);
  });

  it('gives an interval without width where every query differs by the same, and zeros for no query', () => {
    expect(pairedBootstrap([0.25, 0.25, 0.25])).toEqual({ mean: 0.25, low: 0.25, high: 0.25 });
    expect(pairedBootstrap([])).toEqual({ mean: 0, low: 0, high: 0 });
  });
});

function quality(ndcg10: number, zeroRate = 0): Quality {
  return { n: 10, ndcg10, mrr10: ndcg10, recall1: ndcg10, recall5: 1, recall10: 1, zeroRate };
}

function set(file: string, ndcg10: number, clean: number | null): QualityFigures['sets'][number] {
  const of = (figure: number) => ({ ours: quality(figure), plain: quality(0.5, 0.2), fuzzy: quality(0.6) });
  return {
    file,
    queries: 10,
    quality: of(ndcg10),
    clean: clean === null ? null : of(clean),
    gain: { mean: 0.1, low: -0.01, high: 0.2 },
  };
}

const figures: QualityFigures = {
  sets: [
    set('xquad-hi/queries.jsonl', 0.97, null),
    set('xquad-hi/queries-p5-typo.jsonl', 0.9, 0.92),
    set('xquad-hi/queries-p8-digits.jsonl', 0.8, 1),
  ],
  words: {
    romanised: {
      queries: 5,
      found: {
        ours: { first: 0.85, five: 0.94, nothing: 0 },
        plain: { first: 0, five: 0, nothing: 1 },
        fuzzy: { first: 0, five: 0, nothing: 1 },
      },
    },
    variants: { pairs: 3, found: { ours: 1, plain: 0, fuzzy: 0.5 } },
    lookAlikes: { pairs: 4, met: { ours: 0.04, plain: 0, fuzzy: 0.5 } },
  },
  speed: {
    articles: 100,
    queries: 10,
    medianMs: { ours: 2, plain: 1, fuzzy: 4 },
    p95Ms: { ours: 4, plain: 2, fuzzy: 8 },
    nothing: { ours: 0, plain: 0, fuzzy: 0 },
  },
};

describe('the table of quality', () => {
  const rows = new Map(qualityRows(figures).map((row) => [row.measure, row]));

  it.each([
    ['questions, nDCG@10', 0.97, true],
    ['questions: nDCG@10 above plain MiniSearch, lower end of the 95 % interval', -0.01, false],
    ['one typo ÷ the same unchanged', 0.9 / 0.92, true],
    ['other digits ÷ the same unchanged', 0.8, false],
    ['queries that find nothing, in the worst set', 0, true],
    ['… among the first five', 0.94, false],
    ['look-alikes that meet', 0.04, false],
    ['median warm query, 1 is MiniSearch with prefix and fuzzy 0.2', 0.5, true],
  ])('holds "%s" beside its bar', (measure, ours, met) => {
    expect(rows.get(measure)?.figures.ours).toBeCloseTo(ours);
    expect(rows.get(measure)?.met).toBe(met);
  });

  it('says what is below its bar as plainly as what is above, and names licences', () => {
    const page = qualityTable(figures);
    expect(page).toContain('| look-alikes that meet | ≤ 0.03 | 0.040 | 0.000 | 0.500 | no |');
    expect(page).toContain('| questions, nDCG@10 | ≥ 0.962 | 0.970 | 0.500 | 0.600 | yes |');
    expect(page).toContain('CC BY-SA 4.0');
  });
});

describe('engines side by side', () => {
  const words = wordArticles(['दल', 'दिल', 'दिन', 'दीन', 'भारत', '।']);

  it('leaves out what has no word', () => {
    expect(words.map(({ id }) => id)).toEqual(['दल', 'दिल', 'दिन', 'दीन', 'भारत']);
  });

  it('asks all of them the same', async () => {
    const { ours, plain, fuzzy } = rankersOver(await engineOver(words, ['body']), words, ['body']);
    expect((await ours('bharat')).found).toEqual(['भारत']);
    expect((await plain('bharat')).total).toBe(0);
    expect((await fuzzy('भारतीय')).total).toBe(0);
    expect((await plain('दिल')).found).toEqual(['दिल']);
  });

  it('counts look-alikes that meet, but not a length pair that is named so', async () => {
    const meets = meetsWrongly(await engineOver(words, ['body']));
    expect(await meets('दल', 'दिल', 'different')).toBe(false);
    expect(await meets('दिन', 'दीन', 'length')).toBe(false);
    expect(await meets('दिन', 'दीन', 'different')).toBe(true);
  });
});
