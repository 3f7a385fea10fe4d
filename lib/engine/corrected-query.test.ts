import { expect, it } from 'vitest';
import { engineOver } from '../bench/evaluate';
import { emptySearch } from '../empty-search';
import { bareDocument } from '../search-index/bare-document';

const often = Array.from({ length: 14 }, (_, at) => bareDocument(`often-${at}`, 'यह मंदिर प्रसिद्ध है'));
const engine = await engineOver(
  [...often, bareDocument('slip', 'यह मंदिर प्रसिद्द है'), bareDocument('other', 'प्रधान और प्रदान')],
  ['title'],
);
const offered = async (text: string) =>
  (await engine.search({ ...emptySearch, text })).query.notes.filter(({ kind }) => kind === 'did-you-mean');

it('offers the spelling that most articles have, and finds what was typed', async () => {
  expect(await offered('प्रसिद्द मंदिर')).toEqual([{ kind: 'did-you-mean', query: 'प्रसिद्ध मंदिर' }]);
  const { hits } = await engine.search({ ...emptySearch, text: 'प्रसिद्द' });
  expect(hits.map(({ id }) => id)).toEqual(['slip']);
});

it('spells the other words of what it offers as the articles do', async () => {
  const other = await engineOver([bareDocument('a', 'भारत और रूस का व्यापार')], ['title']);
  const { query } = await other.search({ ...emptySearch, text: 'रुस ब्यापार भारत' });
  expect(query.notes).toContainEqual({ kind: 'did-you-mean', query: 'रूस व्यापार भारत' });
  expect((await other.search({ ...emptySearch, text: 'रुस भारत' })).query.notes).toEqual([]);
});

it('leaves quotes, signs and alternatives where they were typed', async () => {
  const other = await engineOver([bareDocument('a', 'भारत और रूस का व्यापार')], ['title']);
  const { query } = await other.search({ ...emptySearch, text: 'ब्यापार OR "भारत रूस" -चीन' });
  expect(query.notes).toContainEqual({ kind: 'did-you-mean', query: 'व्यापार OR "भारत रूस" -चीन' });
});

it('offers nothing for a word that the lexicon knows', async () => {
  const other = await engineOver([bareDocument('a', 'विदेश मंत्री की यात्रा')], ['title']);
  expect((await other.search({ ...emptySearch, text: 'विदेशमंत्री' })).query.notes).toEqual([]);
});

it('says each word of the query once, whatever other names it has', async () => {
  expect(await offered('भाजपा प्रसिद्द')).toEqual([{ kind: 'did-you-mean', query: 'भाजपा प्रसिद्ध' }]);
  expect(await offered('5 लाख प्रसिद्द')).toEqual([{ kind: 'did-you-mean', query: '5 लाख प्रसिद्ध' }]);
});

it('offers a spelling with a nukta', async () => {
  const articles = Array.from({ length: 12 }, (_, at) => bareDocument(`often-${at}`, 'मुज़फ़्फ़रनगर में'));
  const other = await engineOver([...articles, bareDocument('slip', 'मुझफ्फरनगर में')], ['title']);
  const { query } = await other.search({ ...emptySearch, text: 'मुझफ्फरनगर' });
  expect(query.notes).toContainEqual({ kind: 'did-you-mean', query: 'मुज़फ़्फ़रनगर' });
});

it.each(['प्रसिद्ध', 'प्रधान', '"प्रसिद्द"'])('offers nothing for %s', async (text) => {
  expect(await offered(text)).toEqual([]);
});
