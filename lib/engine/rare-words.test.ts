import { expect, it } from 'vitest';
import { engineOver } from '../bench/evaluate';
import { readLexicon } from '../cli/lexicon-folder';
import { emptySearch } from '../empty-search';
import { bareDocument } from '../search-index/bare-document';
import { buildIndex } from '../search-index/build-index';
import { memoryIndex } from '../search-index/memory-index';
import { createEngine } from './engine';
import { openIndex } from './open-index';

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

it('reads the whole table of English words for no known word, but for two that may be a phrase of it', async () => {
  const memory = memoryIndex();
  const documents = [
    bareDocument('child', 'चाइल्ड की बात'),
    bareDocument('minister', 'मिनिस्टर साहब आए'),
    bareDocument('both', 'बाल मंत्री आए'),
    ...Array.from({ length: 2000 }, (_, at) =>
      bareDocument(`${at}`, at < 60 ? `मंत्री ${at} ने बाल विवाह पर कहा` : `नमक और फसल ${at}`),
    ),
  ];
  const options = { fields: ['title'] as const, lexicon: await readLexicon(), bundleBytes: 0 };
  await buildIndex(documents, { ...options, sink: memory.sink, spool: memory.spool });
  const read: string[] = [];
  const reader = await openIndex({
    manifest: memory.manifest(),
    read: (name) => {
      read.push(name.replace(/^.*\//u, ''));
      return memory.read(name);
    },
  });
  const { search, mark } = createEngine(reader);
  expect((await search({ ...emptySearch, text: 'मिनिस्टर' })).total).toBe(62);
  expect((await search({ ...emptySearch, text: 'मिनिस्टरों' })).total).toBe(62);
  expect(await mark({ text: 'मिनिस्टर', exact: false }, ['मंत्री'])).toEqual([[{ text: 'मंत्री', hit: true }]]);
  expect((await search({ ...emptySearch, text: 'मिनिस्टर', sort: 'newest' })).total).toBe(1);
  const english = () => new Set(read.filter((name) => name.startsWith('english'))).size;
  expect(english()).toBe(0);
  const { hits } = await search({ ...emptySearch, text: 'चाइल्ड मिनिस्टर' });
  expect(hits.map(({ id }) => id)).toContain('both');
  expect(english()).toBe(1);
});

it('finds what a rare misspelling means, behind the articles that have it', async () => {
  const { hits, total } = await found('छेत्र');
  expect(total).toBe(41);
  expect(hits[0]?.id).toBe('slip');
  expect(hits[1]?.why).toEqual([{ word: 'छेत्र', matched: 'क्षेत्र', tier: 'typo' }]);
  expect((await engine.search({ ...emptySearch, text: 'छेत्र', exact: true })).total).toBe(1);
});
