import { expect, it } from 'vitest';
import { dictionaryOf } from './dictionary';
import { expandQuery } from './expand-query';
import { parseQuery } from './parse-query';
import { withSplitWords } from './split-words';

/** Each word in as many articles as a part needs. */
const words = 'धीरे साथ भारत सरकार टीम पर्व कारण क्रिकेट पुर कार पुरस्कार मातापिता माता पिता बाइ डेन'.split(' ');
const dictionary = dictionaryOf([
  ...words,
  ...words,
  ...words,
  'विरल',
  'शब्द',
  ...Array(12).fill('नोट'),
  ...Array(12).fill('बंदी'),
]);

async function reading(text: string): Promise<string[] | null> {
  const query = parseQuery(`${text} `);
  const classes = await expandQuery(dictionary, new Map(), query, { exact: false, byDate: false });
  const split = withSplitWords(query, classes, await dictionary.words());
  return (
    split?.slots.flatMap(({ units }) => units.flatMap((unit) => unit.words.map(({ word }) => word))) ?? null
  );
}

it.each([
  ['भारतसरकार', ['भारत', 'सरकार'], 'a space left out'],
  ['भारत क्रिकेटटीम', ['भारत', 'क्रिकेट', 'टीम'], 'beside other words'],
  ['धीरेधीरे', ['धीरे', 'धीरे'], 'a word said twice'],
  ['मातापिता', null, 'a word that is there'],
  ['पुरकार', null, 'a typo of पुरस्कार, though it could be parted'],
  ['विरलशब्द', null, 'parts that hardly an article has'],
  ['बाइडेन', null, 'a short name that no article has'],
  ['नोटबंदी', ['नोट', 'बंदी'], 'a short word of frequent parts'],
  ['"भारतसरकार"', null, 'quoted'],
])('%s is read as %j: %s', async (text, expected, _reason) => {
  expect(await reading(text)).toEqual(expected);
});
