import { describe, expect, it } from 'vitest';
import type { Term } from '../search-index/format/terms';
import { firstKey } from '../text/analyze';
import { TermShard } from './term-shard';

const list = (...rows: [document: number, frequency: number][]) => ({
  documents: Uint32Array.from(rows, ([document]) => document),
  frequencies: Uint16Array.from(rows, ([, frequency]) => frequency),
});

const terms: Term[] = [
  { term: 'सरकार', fields: [list([2, 1]), null, list([0, 3], [2, 1], [70_000, 2])] },
  { term: 'सरकारी', fields: [null, null, list([5, 1])] },
  { term: 'सरकारों', fields: [null, list([1, 1]), null] },
  { term: 'सूरज', fields: [list([9, 4]), null, null] },
];

describe('a shard of terms', () => {
  const shard = new TermShard(terms);

  it('gives the terms of a key with the postings they were written with', () => {
    const key = firstKey('सरकार');
    expect(shard.lookup(key)).toEqual(terms.filter(({ term }) => firstKey(term) === key));
    expect(shard.lookup(firstKey('सूरज'))).toEqual(terms.slice(3));
    expect(shard.lookup('none')).toEqual([]);
  });

  it('completes a prefix, itself left out', () => {
    expect(shard.startingWith('सरकार').map(({ term }) => term)).toEqual(['सरकारी', 'सरकारों']);
    expect(shard.startingWith('क')).toEqual([]);
    expect(new TermShard([]).startingWith('क')).toEqual([]);
  });

  it('is not kept in memory by a term that is', () => {
    const [term] = shard.lookup(firstKey('सूरज'));
    expect(term?.fields[0]?.documents.buffer.byteLength).toBe(4);
  });
});
