import { expect, it } from 'vitest';
import { dictionaryKeys } from '../search-index/format/dictionary-key';
import { analyzeWord } from '../text/analyze';
import { expandWord, tiersFor } from './expand';
import type { TermEntry } from './index-reader';
import { parseQuery } from './parse-query';

/** A dictionary of words and of how many articles have each. */
function dictionaryWith(counts: Readonly<Record<string, number>>) {
  const entries = Object.entries(counts).map(
    ([term, count]): TermEntry => ({
      term,
      fields: [
        {
          documents: Uint32Array.from({ length: count }, (_, at) => at),
          frequencies: new Uint16Array(count).fill(1),
        },
      ],
    }),
  );
  const words = async () => entries.map(({ term }) => ({ term, documents: counts[term] ?? 0 }));
  return {
    lookup: async (key: string) =>
      entries.filter(({ term }) => dictionaryKeys(analyzeWord(term)).includes(key)),
    isHeavy: () => false,
    prefix: async () => [],
    words,
    frequentWords: words,
  };
}

async function readingsOf(latin: string, counts: Readonly<Record<string, number>>) {
  const [word] = parseQuery(`${latin} `).slots.flatMap(({ units }) => units.flatMap(({ words }) => words));
  if (word === undefined) return [];
  const { terms } = await expandWord(
    dictionaryWith(counts),
    word,
    tiersFor(word, { exact: false, byDate: false }),
  );
  return terms.map(({ entry, weight }) => ({ term: entry.term, weight }));
}

const wordsOf = async (latin: string, counts: Readonly<Record<string, number>>) =>
  (await readingsOf(latin, counts)).map(({ term }) => term);

it.each<[string, Record<string, number>, string[], string]>([
  [
    'sarkar',
    { सर्कार: 1, सरकार: 300 },
    ['सरकार', 'सर्कार'],
    'the word that is used, before a slip that is spelled as well',
  ],
  ['kiran', { किरन: 2, किरण: 60 }, ['किरण', 'किरन'], 'the usual spelling'],
  ['sagar', { सागर: 4, सगर: 4 }, ['सगर', 'सागर'], 'the nearer spelling where both are as frequent'],
  ['dil', { दिल: 2, दल: 400 }, ['दिल'], 'no frequent word that is spelled otherwise'],
])('%s among %j is read as %j: %s', async (latin, counts, expected) => {
  expect(await wordsOf(latin, counts)).toEqual(expected);
});

it('reads two Latin words as the one that they are written as in Hindi', async () => {
  const counts = { प्रधान: 30, प्रधानमंत्री: 200, मंत्री: 80 };
  expect(await wordsOf('pradhan mantri', counts)).toContain('प्रधानमंत्री');
  expect(await wordsOf('pradhan gaon', counts)).not.toContain('प्रधानमंत्री');
});

it('lets the Hindi word stand beside a name that is seldom printed in Latin letters, not beside one that often is', async () => {
  const weightOf = async (latin: number) =>
    (await readingsOf('kumar', { kumar: latin, कुमार: 200 })).find(({ term }) => term === 'कुमार')?.weight ?? 0;
  expect(await weightOf(1)).toBeGreaterThan(0.8);
  expect(await weightOf(100)).toBeLessThan(0.65);
});
