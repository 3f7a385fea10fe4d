import { describe, expect, it } from 'vitest';
import { measureAnalysis, measureLookAlikes } from './measure-analysis';

const folder = process.env.KHOJ_BENCH_DATA;
if (folder === undefined)
  console.info('KHOJ_BENCH_DATA names no folder: the data sets of the analysis are not measured.');

describe('the analysis on data made by others', () => {
  it.skipIf(folder === undefined)(
    'stays above what it has reached',
    () => {
      const figures = measureAnalysis(folder ?? '');
      console.info(figures);
      expect(figures.romanFiled).toBeGreaterThanOrEqual(0.97);
      expect(figures.romanFirst).toBeGreaterThanOrEqual(0.84);
      expect(figures.romanFirstFive).toBeGreaterThanOrEqual(0.95);
      expect(figures.variantsFound).toBeGreaterThanOrEqual(0.99);
      expect(figures.lookAlikesMet).toBeLessThanOrEqual(0.01);
      expect(figures.formsJoined).toBeGreaterThanOrEqual(0.9);
      expect(figures.joinsRight).toBeGreaterThanOrEqual(0.99);
    },
    60_000,
  );

  it('counts a look-alike that meets', () => {
    expect(measureLookAlikes([['दल', 'दिल', 'different']])).toBe(0);
    expect(measureLookAlikes([['दिन', 'दीन', 'length']])).toBe(0);
    expect(measureLookAlikes([['दिन', 'दीन', 'different']])).toBe(1);
  });
});
