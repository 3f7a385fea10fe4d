import { describe, expect, it } from 'vitest';
import { latinKeys } from './latin-keys';
import { latinEndings, readings, vowelColours } from './latin-readings';

/** The row that reads each part of a word, by the same rule as `latinKeys`: the first that fits. */
function rowsThatRead(word: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < word.length; ) {
    const matches = readings.map(({ group }) => {
      const pattern = new RegExp(`(?:${group})`, 'uy');
      pattern.lastIndex = at;
      return pattern.exec(word)?.[0].length;
    });
    const row = matches.findIndex((size) => size !== undefined);
    if (row >= 0) found.push(row);
    at += matches[row] ?? 1;
  }
  return found;
}

describe('latin readings', () => {
  it.each(readings.map(({ group, example }, row) => [group, example, row] as const))(
    'row %s reads %s, with no row before it in the way',
    (_, example, row) => {
      expect(rowsThatRead(example)).toContain(row);
    },
  );

  it.each(latinEndings.map(({ ending, example }) => [example, ending] as const))(
    'an ending is read off %s',
    (example, ending) => {
      expect(ending.test(example)).toBe(true);
    },
  );

  it.each(vowelColours.map(({ example }, row) => [example, row] as const))(
    '%s takes its own row of colours',
    (example, row) => {
      const vowels = /[aeiouy].*/u.exec(example)?.[0] ?? '';
      expect(vowelColours.findIndex((colours) => colours.vowels.test(vowels))).toBe(row);
    },
  );

  it('gives a bounded number of keys, none of them empty', () => {
    for (const word of ['schsxcghrzmsngcx', 'a', 'tttttt', 'strengths', 'x'.repeat(96)]) {
      const keys = latinKeys(word);
      expect(keys.length).toBeLessThanOrEqual(8);
      expect(keys).not.toContain('');
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
