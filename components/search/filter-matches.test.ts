import { describe, expect, it } from 'vitest';
import { namesValue } from './filter-matches';

const science = { name: 'विज्ञान-तकनीक', value: 'vigyan-takneek' };
const paper = { name: 'ज़मीनी ख़बर', value: 'zameeni-khabar' };

describe('a value of a long filter is found by', () => {
  it.each([
    [science, 'विज्ञ'],
    [science, 'विज्ञान त'],
    [science, 'takneek'],
    [science, 'VIGYAN TAK'],
    [paper, 'जमीनी खबर'],
    [paper, 'ज़मीनी'],
    [paper, ''],
  ])('%o: %s', (value, typed) => {
    expect(namesValue(value, typed)).toBe(true);
  });

  it('not by other words', () => {
    expect([science, paper].filter((value) => namesValue(value, 'राजनीति'))).toEqual([]);
  });
});
