import { expect, it } from 'vitest';
import { engineOver } from '../bench/evaluate';
import { emptySearch } from '../empty-search';
import { bareDocument } from '../search-index/bare-document';

/** A thousand articles of which `count` are about a minister, one says मिनिस्टर, one names a place that sounds English, one misspells. */
const engineWith = (count: number) =>
  engineOver(
    [
      bareDocument('minister', 'मिनिस्टर साहब आए'),
      bareDocument('place', 'सल्ट में मेला'),
      bareDocument('slip', 'ग्रामीण छेत्र'),
      ...Array.from({ length: 1000 }, (_, at) =>
        bareDocument(`${at}`, at < count ? `मंत्री ${at} ने क्षेत्र में कहा` : `नमक और फसल ${at}`),
      ),
    ],
    ['title'],
  );
const engine = await engineWith(40);
const found = async (text: string) => engine.search({ ...emptySearch, text });

it('finds what a rare English word in Devanagari means, behind the articles that have the word', async () => {
  const { hits, total } = await found('मिनिस्टर');
  expect(total).toBe(41);
  expect(hits[0]?.id).toBe('minister');
  expect(hits[1]?.why).toEqual([{ word: 'मिनिस्टर', matched: 'मंत्री', tier: 'translation' }]);
});

it('leaves a rare word alone that is short, and one whose Hindi word is rare as well', async () => {
  expect((await found('सल्ट')).total).toBe(1);
  const { hits } = await (await engineWith(3)).search({ ...emptySearch, text: 'मिनिस्टर' });
  expect(hits.map(({ id }) => id)).toEqual(['minister']);
});

it('finds what a rare misspelling means, behind the articles that have it', async () => {
  const { hits, total } = await found('छेत्र');
  expect(total).toBe(41);
  expect(hits[0]?.id).toBe('slip');
  expect(hits[1]?.why).toEqual([{ word: 'छेत्र', matched: 'क्षेत्र', tier: 'typo' }]);
  expect((await engine.search({ ...emptySearch, text: 'छेत्र', exact: true })).total).toBe(1);
});
