import { expect, it } from 'vitest';
import { engineOver } from '../bench/evaluate';
import { emptySearch } from '../empty-search';
import { bareDocument } from '../search-index/bare-document';

const engine = await engineOver(
  Object.entries({
    state: 'उत्तर प्रदेश का बजट',
    vice: 'उप मंत्री ने जीएसटी पर कहा',
    tax: 'इस साल जीएसटी और थे सवाल',
    minister: 'विदेश मंत्री जयशंकर रूस में',
    gas: 'हवा में CO₂ बढ़ी',
    heat: 'दिल्ली में 45 डिग्री सेल्सियस',
    hot: 'जयपुर में 45°C रहा',
    train: 'गाड़ी 2611 की टक्कर',
    attack: 'मुंबई में 26/11 का हमला',
    army: 'सेना का दौरा',
    both: 'रूस और सेना के सहयोग की बात',
    help: 'सहयोग सहयोग',
  }).map(([id, title]) => bareDocument(id, title)),
  ['title'],
);
const search = (text: string) => engine.search({ ...emptySearch, text });
const found = async (text: string) => (await search(text)).hits.map(({ id }) => id);

it.each(['UP', 'up', 'U.P.', 'यूपी', 'up budget'])('reads %s as a name, not by its sound', async (text) => {
  expect(await found(text)).toEqual(['state']);
});

it('reads no English stop word as a Hindi one', async () => {
  const { hits } = await search('what is the gst');
  expect(hits.map(({ id }) => id).toSorted()).toEqual(['tax', 'vice']);
  expect(hits.flatMap(({ why }) => why.map(({ matched }) => matched))).toEqual(['जीएसटी', 'जीएसटी']);
});

it('completes a half-typed name as it sounds, but makes no other word of a whole one', async () => {
  expect(await found('jaishan')).toEqual(['minister']);
  expect(await found('mandir')).toEqual([]);
  expect(await found('market')).toEqual([]);
});

it.each(['CO2', 'co₂', 'CO₂'])('finds %s however its digit stands', async (text) => {
  expect(await found(text)).toEqual(['gas']);
});

it.each(['45°C', '45 °C', '45 डिग्री', '45°'])('finds degrees by %s', async (text) => {
  expect((await found(text)).slice(0, 2).toSorted()).toEqual(['heat', 'hot']);
});

it('joins no two numbers, and takes the ending of a possessive for no word', async () => {
  expect(await found('26/11')).toEqual(['attack']);
  const { query } = await search("russia's army");
  expect(query.terms).toEqual(['russia', 'army']);
});

it('puts what has all words in translation before what has one often', async () => {
  expect((await found('army cooperation'))[0]).toBe('both');
});
