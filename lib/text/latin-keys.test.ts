import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstLatinKey, latinKeys } from './latin-keys';

const table = path.resolve(import.meta.dirname, '../../data/lexicon/english-hindi.json');
const english: string[] = Object.keys(JSON.parse(readFileSync(table, 'utf8')).translations);
const words = new Set(english.flatMap((phrase) => phrase.split(' ')));

it('files a word under the first of the keys that a query looks under', () => {
  const other = [...words].filter((word) => firstLatinKey(word) !== latinKeys(word)[0]);
  expect(other).toEqual([]);
  const letters = fc.string({ unit: fc.constantFrom(...'aeiouyhnrsgtkmwcx1'), maxLength: 9 });
  fc.assert(
    fc.property(letters, (word) => firstLatinKey(word) === latinKeys(word)[0]),
    { numRuns: 1_000 },
  );
});
