import { expect, it } from 'vitest';
import { engineOver } from '../bench/evaluate';
import { emptySearch } from '../empty-search';
import { bareDocument } from '../search-index/bare-document';

const engine = await engineOver(
  Object.entries({
    words: 'बाढ़ से 5 लाख लोग बेघर',
    digits: 'शहर में 5,00,000 लोग',
    spelled: 'पाँच लाख किसान आए',
    apart: 'लाख टके का सवाल 5 लोगों से',
    more: '50 लाख पेड़ लगे',
    fifty: 'पचास लाख पौधे',
    half: 'ढाई करोड़ का बजट',
    percent: 'ब्याज 50% हुआ',
    rupees: 'टिकट ₹500 का',
    price: 'कीमत 500 रुपए',
    divorce: 'तीन तलाक पर कानून',
    century: 'इक्कीसवीं सदी',
  }).map(([id, title]) => bareDocument(id, title)),
  ['title'],
);
const found = async (text: string) =>
  (await engine.search({ ...emptySearch, text })).hits.map(({ id }) => id).toSorted();

it.each([
  ['5 लाख', ['digits', 'spelled', 'words']],
  ['पांच लाख', ['digits', 'spelled', 'words']],
  ['paanch lakh', ['digits', 'spelled', 'words']],
  ['5,00,000', ['digits', 'spelled', 'words']],
  ['५००००० लोग', ['digits', 'words']],
  ['50 लाख', ['fifty', 'more']],
  ['पचास लाख', ['fifty', 'more']],
  ['pachas lakh', ['fifty', 'more']],
  ['2.5 करोड़', ['half']],
  ['50%', ['percent']],
  ['50 फीसदी', ['percent']],
  ['पचास प्रतिशत', ['percent']],
  ['Rs 500', ['price', 'rupees']],
  ['रु. 500', ['price', 'rupees']],
  ['₹ 500', ['price', 'rupees']],
  ['500 रुपये', ['price', 'rupees']],
  ['3 तलाक', ['divorce']],
  ['21वीं सदी', ['century']],
])('%s finds %j with all its words', async (text, expected) => {
  const { hits } = await engine.search({ ...emptySearch, text });
  expect(
    hits
      .filter(({ missing }) => missing.length === 0)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(expected);
});

it('takes words apart for an amount that no text has', async () => {
  expect(await found('7 लाख')).toContain('apart');
});

it('marks what the article prints', async () => {
  const marked = await engine.mark({ text: '5,00,000', exact: false }, ['बाढ़ से 5 लाख लोग']);
  expect(marked.flat().filter(({ hit }) => hit)).toEqual([{ text: '5 लाख', hit: true }]);
});
