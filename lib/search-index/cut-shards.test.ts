import { describe, expect, it } from 'vitest';
import { cutShards, heavyOf, separators } from './cut-shards';
import { shardOf } from './format/terms';

const sized = (sizes: readonly number[]) => sizes.map((size, at) => ({ group: at, size }));
const oneLetter = (group: number) => String.fromCharCode(97 + group);

describe('shards', () => {
  it('are of even size, without cutting a group', () => {
    expect(cutShards(sized([4, 4, 4, 4, 4, 4]), 8, oneLetter)).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(cutShards(sized([2, 30, 2]), 8, oneLetter)).toEqual([[0], [1], [2]]);
    expect(cutShards(sized([2, 30, 7, 3]), 8, oneLetter)).toEqual([[0], [1], [2, 3]]);
    expect(cutShards([], 8, oneLetter)).toEqual([]);
  });

  it('are cut where few letters tell one from the next, if that is about as far', () => {
    const cut = (keys: readonly string[]) =>
      cutShards(
        keys.map((group) => ({ group, size: 1 })),
        4,
        (key) => key,
      );
    expect(cut(['bhart', 'bharti', 'bhartiy', 'bhoj', 'bhojn', 'krm', 'krn'])).toEqual([
      ['bhart', 'bharti', 'bhartiy', 'bhoj', 'bhojn'],
      ['krm', 'krn'],
    ]);
    expect(cut(['a', 'bhart', 'bharti', 'bhartiy', 'bhartiyn', 'bhartiyt'])[0]).toHaveLength(3);
  });

  it('are found again for every key in them, by the shortest string between', () => {
    const shards = [['a', 'bhart'], ['bhartiy', 'bhoj'], ['krm']];
    const starts = separators(shards);
    expect(starts).toEqual(['', 'bharti', 'k']);
    shards.forEach((keys, number) => {
      for (const key of keys) expect(shardOf(starts, key)).toBe(number);
    });
    expect(shardOf([], 'a')).toBe(-1);
  });

  it('leave out the largest terms of a key that is too large for one', () => {
    const heavy = (sizes: readonly number[]) => [...heavyOf(sized(sizes), 20)].map(({ group }) => group);
    expect(heavy([10, 2, 1])).toEqual([]);
    expect(heavy([18, 2, 1])).toEqual([0]);
    expect(heavy([2, 8, 7, 8])).toEqual([1, 3]);
    expect(heavy([1, 30])).toEqual([1]);
  });
});
