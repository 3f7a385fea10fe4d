import { describe, expect, it } from 'vitest';
import { weakestMatch } from './match-explanation';

describe('why a result was found', () => {
  it('is not told when every word stands there as typed', () => {
    expect(weakestMatch([{ word: 'रूस', matched: 'रूस', tier: 'exact' }])).toBeNull();
    expect(weakestMatch([])).toBeNull();
  });

  it('is told by the weakest tier the result needed, with its words', () => {
    const exact = { word: 'रूस', matched: 'रूस', tier: 'exact' } as const;
    const variant = { word: 'हिन्दी', matched: 'हिंदी', tier: 'variant' } as const;
    const length = { word: 'एल्युमीनियम', matched: 'एल्यूमीनियम', tier: 'length' } as const;
    expect(weakestMatch([exact, length, variant])).toEqual({ tier: 'length', matches: [length] });
  });
});
