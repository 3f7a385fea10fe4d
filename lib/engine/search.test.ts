import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { emptySearch } from '../empty-search';
import { buildIndex } from '../search-index/build-index';
import { memoryIndex } from '../search-index/memory-index';
import type { IndexDocument, SearchQuery } from '../types';
import { openIndex } from './open-index';
import { searchIndex } from './search';

const document: IndexDocument = {
  id: 'a',
  title: 'भारत और रूस',
  summary: '',
  body: [{ kind: 'paragraph', text: 'रक्षा मंत्री ने कहा।' }],
  published: '2025-08-07',
  dateBasis: 'stated',
  topics: [],
  source: null,
  url: null,
};

/** The files that a first search reads, by the round in which they are asked for. */
async function roundsOf(
  query: Partial<SearchQuery>,
  documents: readonly IndexDocument[] = [document],
): Promise<string[][]> {
  const memory = memoryIndex();
  const { sink, spool } = memory;
  const lexicon = [{ translations: { defence: ['रक्षा'] }, groups: [['BJP', 'भारतीय जनता पार्टी']] }];
  await buildIndex(documents, {
    fields: ['title', 'summary', 'body'],
    sink,
    spool,
    lexicon,
    bundleBytes: 0,
  });
  const rounds: string[][] = [];
  let open: { names: string[]; answered: Promise<void> } | null = null;
  const reader = await openIndex({
    manifest: memory.manifest(),
    inflate: inflateRawSync,
    async read(name) {
      open ??= { names: [], answered: new Promise((resolve) => setTimeout(resolve)) };
      const round = open;
      round.names.push(name.replace(/^.*\//u, ''));
      await round.answered;
      if (open === round) {
        rounds.push(round.names.sort());
        open = null;
      }
      return memory.read(name);
    },
  });
  expect((await searchIndex(reader, new Map(), { ...emptySearch, ...query })).total).toBe(1);
  return rounds;
}

it.each<[string, Partial<SearchQuery>, string[][]]>([
  [
    'by relevance, with texts and columns together',
    { text: 'भारत' },
    [['terms-0.bin'], ['facets.bin', 'texts-0.bin']],
  ],
  [
    'by date, columns first',
    { text: 'भारत', sort: 'newest' },
    [['terms-0.bin'], ['facets.bin'], ['texts-0.bin']],
  ],
  [
    'an English word, with its table and its own shard together',
    { text: 'defence' },
    [
      ['english-0.bin', 'terms-0.bin'],
      ['facets.bin', 'texts-0.bin'],
    ],
  ],
])('a first search reads in few rounds: %s', async (_, query, expected) => {
  expect(await roundsOf(query)).toEqual(expected);
});

it('asks for what an acronym stands for while the English words are on their way, not after them', async () => {
  const letters = [...'कगचजटडतदनपबमयरलवसह'];
  const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}ो${b}ी${c}ा`)));
  const text = `भारतीय जनता पार्टी ${words.join(' ')}`;
  const large = { ...document, body: [{ kind: 'paragraph' as const, text }] };
  const [first = [], ...others] = await roundsOf({ text: 'bjp ' }, [large]);
  expect(first).toContain('english-0.bin');
  expect(first.filter((name) => name.startsWith('terms')).length).toBeGreaterThan(2);
  expect(others).toEqual([['facets.bin', 'texts-0.bin']]);
});

it('puts what Latin letters surely mean before an article that is full of what they hardly mean', async () => {
  const memory = memoryIndex();
  const filler = 'सभा में बहुत लोग आए और देर तक सुनते रहे फिर घर गए '.repeat(8);
  const bodies = ['', `${filler} मायावती ने कहा`, ''];
  await buildIndex(
    ['महती मायावी महती', 'चुनाव की रैली', 'मेवाती माता महती'].map((title, id) => ({
      ...document,
      id: `${id}`,
      title,
      body: [{ kind: 'paragraph', text: bodies[id] ?? '' }],
    })),
    { fields: ['title', 'summary', 'body'], sink: memory.sink, spool: memory.spool },
  );
  const reader = await openIndex({ manifest: memory.manifest(), read: memory.read });
  const { hits } = await searchIndex(reader, new Map(), { ...emptySearch, text: 'mayawati' });
  expect(hits[0]?.id).toBe('1');
});
