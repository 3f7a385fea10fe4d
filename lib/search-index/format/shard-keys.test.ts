import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeavyFiles, readKeys, writeHeavyFiles, writeKeys } from './shard-keys';

const key = fc.string({ unit: fc.constantFrom(...'abk05.€ऴ'), maxLength: 40 });

describe('keys of shards', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key), (keys) => {
        expect(readKeys(writeKeys(keys.sort()))).toEqual(keys);
      }),
    );
    expect(readKeys(writeKeys(['', `${'k'.repeat(30)}a`, `${'k'.repeat(30)}b`]))[2]).toBe(
      `${'k'.repeat(30)}b`,
    );
    expect(readKeys(writeKeys([]))).toEqual([]);
  });
});

describe('files of frequent terms', () => {
  it.each([
    [[]],
    [
      [
        { key: 'ka', terms: ['का', 'के'] },
        { key: 'j', terms: ['जा'] },
      ],
    ],
  ])('are too', (files) => {
    expect(readHeavyFiles(writeHeavyFiles(files))).toEqual(files);
  });
});
