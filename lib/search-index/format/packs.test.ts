import { describe, expect, it } from 'vitest';
import { choosePackWords, packOf, packStarts } from './packs';

describe('packs of texts', () => {
  const lengths = [Uint16Array.of(1, 2, 3, 4), Uint16Array.of(9, 30, 60, 400)];

  it('are filled up to their size, a long article alone', () => {
    expect(packStarts(lengths, 100)).toEqual([0, 2, 3]);
    expect(packStarts(lengths, 1)).toEqual([0, 1, 2, 3]);
    expect(packStarts(lengths, 10_000)).toEqual([0]);
    expect(packStarts([new Uint16Array(0)], 100)).toEqual([]);
  });

  it('hold each document once', () => {
    const starts = packStarts(lengths, 100);
    expect([0, 1, 2, 3].map((document) => packOf(starts, document))).toEqual([0, 0, 1, 2]);
    expect(packOf([], 0)).toBe(-1);
  });

  it('grow with the archive, so that a host need not hold a file for each article', () => {
    const many = [new Uint16Array(10_000).fill(100)];
    const words = choosePackWords(many, 400, 100);
    expect(packStarts(many, words).length).toBeLessThanOrEqual(110);
    expect(choosePackWords(many, 400, 1_000_000)).toBe(400);
  });
});
