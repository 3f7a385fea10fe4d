import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../engine/open-index';
import type { AppError } from '../errors';
import { analysisVersion, analyzeWord, firstKey, stemWord, tokenize } from '../text/analyze';
import { expansionsOf } from '../text/lexicon';
import type { IndexDocument, IndexField } from '../types';
import { bareDocument } from './bare-document';
import { type BuildOptions, buildIndex } from './build-index';
import { parseManifest } from './format/manifest';
import { memoryIndex } from './memory-index';

const fields: IndexField[] = ['title', 'summary', 'body'];

const word = fc.oneof(
  fc.constantFrom(
    'भारत',
    'रूस',
    'सरकार',
    'सरकारों',
    'सरकारी',
    'हिंदी',
    'हिन्दी',
    'dpiit',
    '2025',
    '२०२५',
    'के',
    'constructor',
  ),
  fc.string({ unit: fc.constantFrom(...'कखगचमरसािी्ं़'), minLength: 1, maxLength: 6 }),
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const corpus: fc.Arbitrary<IndexDocument[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9-]{1,8}$/u),
    title: text,
    summary: text,
    body: fc.array(
      text.map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph })),
      { maxLength: 3 },
    ),
    published: fc.constantFrom(null, '2025-08-07', '2025-12-06T08:13:00+05:30'),
    dateBasis: fc.constantFrom('stated' as const, 'unknown' as const),
    topics: fc.subarray(['raksha', 'vyapar', 'khel']),
    source: fc.constantFrom(null, { id: 'a', name: 'अख़बार', url: null }),
    url: fc.constantFrom(null, 'https://example.org/१'),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

/** Every file by itself, as a large index has it; `bundleBytes` for one in a bundle. */
async function build(
  documents: readonly IndexDocument[],
  bundleBytes = 0,
  lexicon: BuildOptions['lexicon'] = [],
  mostKeyBytes = 24_000,
) {
  const memory = memoryIndex();
  const { sink, spool } = memory;
  await buildIndex(documents, { fields, sink, spool, bundleBytes, lexicon, mostKeyBytes });
  return memory;
}

async function open(memory: Awaited<ReturnType<typeof build>>) {
  return openIndex({ read: memory.read, manifest: memory.manifest() });
}

/** What MiniSearch itself makes of the same documents in the order of their numbers. */
function wholeMiniSearch(documents: readonly IndexDocument[]) {
  const whole = new MiniSearch<IndexDocument>({
    fields,
    extractField: (document, field) =>
      field === 'body'
        ? document.body.map((block) => block.text).join('\n')
        : field === 'id'
          ? document.id
          : document[field as 'title' | 'summary'],
    tokenize: (value) => tokenize(value).map((token) => token.word),
    processTerm: (term) => term,
  });
  whole.addAll(documents);
  return whole.toJSON();
}

/** Keeps counts as a file would: what one build appends is what the next one finds. */
function countsInMemory(kept: Uint8Array | null = null) {
  const appended: Uint8Array[] = [];
  const read = (start: number, length: number) => (kept ?? new Uint8Array()).slice(start, start + length);
  return {
    store: {
      old: kept === null ? null : { sizeBytes: kept.length, read },
      append: (bytes: Uint8Array) => appended.push(bytes),
    },
    written: () => Uint8Array.from(Buffer.concat(appended)),
  };
}

/** Builds with the counts of an earlier build; gives the files, how many documents were analysed, and the counts. */
async function buildAfter(documents: readonly IndexDocument[], kept: Uint8Array | null) {
  const { sink, spool, files } = memoryIndex();
  const counts = countsInMemory(kept);
  const { analysed } = await buildIndex(documents, {
    fields,
    sink,
    spool,
    bundleBytes: 0,
    counts: counts.store,
  });
  return { files: new Map(files), analysed, counts: counts.written() };
}

/** Each run builds an index: fewer than usual. */
const runs = { numRuns: 40 };

describe('an index', () => {
  it('holds exactly the postings, lengths and averages of one whole MiniSearch', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, async (documents) => {
        const reader = await open(await build(documents));
        const numbered = await inOrder(reader, documents);
        const whole = wholeMiniSearch(numbered);
        const { lengths, averages } = await reader.lengths();
        expect(numbered.map((_, n) => lengths.map((column) => column[n]))).toEqual(
          numbered.map((_, n) => whole.fieldLength[String(n)] ?? []),
        );
        expect(averages).toEqual(numbered.length === 0 ? [0, 0, 0] : whole.averageFieldLength);

        const words = await reader.words();
        expect(words.map(({ term }) => term)).toEqual(whole.index.map(([term]) => term).sort());
        for (const [term, byField] of whole.index) {
          const entry = (await reader.lookup(firstKey(term))).find((candidate) => candidate.term === term);
          const read = Object.fromEntries(
            (entry?.fields ?? []).flatMap((postings, field) =>
              postings === null
                ? []
                : [
                    [
                      field,
                      Object.fromEntries(
                        [...postings.documents].map((n, at) => [n, postings.frequencies[at]]),
                      ),
                    ],
                  ],
            ),
          );
          expect(read).toEqual(byField);
        }
        expect(reader.missing()).toEqual([]);
      }),
      runs,
    );
  });

  it('gives back every article as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, async (documents) => {
        const reader = await open(await build(documents));
        expect(await inOrder(reader, documents)).toHaveLength(documents.length);
        expect(await reader.documentOf('no-such-article')).toBeNull();
      }),
      runs,
    );
  });

  it('keeps topic, source and day of every article', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, async (documents) => {
        const reader = await open(await build(documents));
        const facets = await reader.facets();
        for (const document of documents) {
          const number = (await reader.documentOf(document.id)) ?? -1;
          const bits = facets.topicBits[0]?.[number] ?? 0;
          expect(facets.topicIds.filter((_, row) => (bits >>> row) & 1).sort()).toEqual(
            [...document.topics].sort(),
          );
          expect(facets.sources[(facets.source[number] ?? 0) - 1] ?? null).toEqual(document.source);
          const day = facets.day[number] ?? 0;
          const expected = document.published?.slice(0, 10) ?? null;
          expect(day === -32_768 ? null : new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(
            expected,
          );
        }
      }),
      runs,
    );
  });

  it('is the same to the byte, whatever the order of the articles', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, async (documents) => {
        const [one, other] = [await build(documents), await build(documents.toReversed())];
        expect(other.manifest()).toEqual(one.manifest());
        // Packs are compressed side by side and come in any order.
        expect(Object.fromEntries(other.files)).toEqual(Object.fromEntries(one.files));
      }),
      runs,
    );
  });

  it('finds the most frequent words of a prefix first', async () => {
    const titles = ['सरकार सरकारी', 'सरकारी', 'सरकारों सरकारी सर', 'सरकारों', 'भारत'];
    const reader = await open(await build(titles.map((title, n) => bareDocument(`a${n}`, title))));
    const found = await reader.prefix('सरक', 2);
    expect(found.map(({ term }) => term)).toEqual(['सरकारी', 'सरकारों']);
    expect(await reader.prefix('', 5)).toEqual([]);
    expect(await reader.prefix('ज्ञ', 5)).toEqual([]);
  });
});

describe('a small index', () => {
  const documents = Array.from({ length: 30 }, (_, n) => ({
    ...bareDocument(`a${n}`, `भारत रूस ${n}`),
    url: `https://example.org/${(n * 7919) % 997}/${(n * 104_729) % 9973}`,
  }));

  it.each([
    ['all in one file', 100_000, ['bundle.bin']],
    ['texts by themselves', 600, ['bundle.bin', ...Array.from({ length: 8 }, (_, n) => `texts-${n}.bin`)]],
  ])('lies in few files: %s', async (_, bundleBytes, names) => {
    const memory = await build(documents, bundleBytes);
    expect([...memory.files.keys()].map((name) => name.replace(/^.*\//u, '')).sort()).toEqual(names);
    const reads: string[] = [];
    const reader = await openIndex({
      async read(name) {
        reads.push(name);
        return memory.read(name);
      },
      manifest: memory.manifest(),
    });
    await inOrder(reader, documents);
    expect(await reader.lookup(firstKey('भारत'))).toHaveLength(1);
    expect(await reader.words()).toHaveLength(32);
    expect(reads).toHaveLength(names.length);
    expect(reader.missing()).toEqual([]);
  });

  it('asks again for a bundle that did not come', async () => {
    const memory = await build(documents, 100_000);
    let failures = 3;
    const reader = await openIndex({
      async read(name) {
        if (failures-- > 0) throw new TypeError('fetch failed');
        return memory.read(name);
      },
      manifest: memory.manifest(),
    });
    expect(await reader.words()).toEqual([]);
    expect(reader.missing()).toHaveLength(1);
    expect(await reader.lookup(firstKey('भारत'))).toHaveLength(1);
    expect(await reader.words()).toHaveLength(32);
    expect(reader.missing()).toEqual([]);
  });
});

describe('the lexicon of an index', () => {
  const tables = [
    { groups: [['पीएम', 'प्रधानमंत्री']], translations: { defence: ['रक्षा'] } },
    { translations: { 'defence ': ['सुरक्षा'] } },
  ];

  it('is read without a request, but for its English part', async () => {
    const memory = await build([bareDocument('a', 'भारत के प्रधानमंत्री, रक्षा और सुरक्षा')], 100_000, tables);
    const reads: string[] = [];
    const reader = await openIndex({
      async read(name) {
        reads.push(name.replace(/^.*\//u, ''));
        return memory.read(name);
      },
      manifest: memory.manifest(),
    });
    const expand = async (word: string, letters: readonly string[]) =>
      expansionsOf(await reader.lexicon(letters), [analyzeWord(word)]).map(({ words }) => words.join(' '));
    expect(await expand('पीएम', [])).toEqual(['प्रधानमंत्री']);
    expect(await expand('defence', [])).toEqual([]);
    expect(reads).toEqual([]);
    expect(await expand('defence', ['d'])).toEqual(['रक्षा', 'सुरक्षा']);
    expect(reads).toEqual(['english-0.bin']);
  });

  it('is read of its English part for the letters that a query needs, or whole', async () => {
    const words = ['animal', 'army', 'baby', 'defence', 'war'];
    const hindi = 'पशु सेना शिशु रक्षा युद्ध'.split(' ');
    const padding = ['b', 'd', 'w'].flatMap((letter) =>
      Array.from({ length: 400 }, (_, at): [string, string[]] => [`${letter}ord${at}`, ['युद्ध']]),
    );
    const rows = Object.fromEntries([...words.map((word, at) => [word, [hindi[at] ?? '']]), ...padding]);
    const memory = await build([bareDocument('a', hindi.join(' '))], 0, [{ translations: rows }]);
    const reader = await openIndex({ read: memory.read, manifest: memory.manifest() });
    const found = async (letters: readonly string[] | 'all') =>
      (await reader.lexicon(letters)).flatMap(({ byStems }) => words.filter((word) => byStems.has(word)));
    expect(memory.manifest()?.englishLetters).toBe('abdw');
    expect(await found(['a'])).toEqual(['animal', 'army']);
    expect(await found(['d', 'w', 'd'])).toEqual(['defence', 'war']);
    expect(await found(['c'])).toEqual(['baby']);
    expect(await found('all')).toEqual(words);
  });

  it('has the rows alone that may find something there', async () => {
    const rows = [
      {
        groups: [
          ['पीएम', 'प्रधानमंत्री'],
          ['भाजपा', 'BJP'],
          ['कांग्रेस', 'INC'],
        ],
      },
      { translations: { defence: ['रक्षा', 'प्रतिरक्षा'], monkey: ['बंदर'] } },
    ];
    const memory = await build([bareDocument('a', 'प्रधानमंत्री की रक्षा, बीजेपी')], 0, rows);
    const reader = await openIndex({ read: memory.read, manifest: memory.manifest() });
    const lexicon = await reader.lexicon('all');
    expect(lexicon.flatMap(({ byStems }) => [...byStems.keys()]).sort()).toEqual(
      ['bjp', 'defence', 'पीएम', 'प्रधानमंत्री', 'भाजपा'].map(stemWord).sort(),
    );
    expect(lexicon.flatMap(({ byStems }) => byStems.get('defence') ?? [])).toEqual(['रक्षा']);
  });

  it('gives the index another name when a row changes', async () => {
    const other = await build([bareDocument('a', 'भारत के प्रधानमंत्री, रक्षा और सुरक्षा')], 0, [
      { groups: [['पीएम', 'पंतप्रधान']] },
    ]);
    const one = await build([bareDocument('a', 'भारत के प्रधानमंत्री, रक्षा और सुरक्षा')], 0, [
      { groups: [['पीएम', 'प्रधानमंत्री']] },
    ]);
    expect(other.manifest()?.generation).not.toBe(one.manifest()?.generation);
  });

  it('is missed, and nothing else, when its file does not come', async () => {
    const memory = await build([bareDocument('a', 'भारत के प्रधानमंत्री, रक्षा और सुरक्षा')], 0, tables);
    const reader = await openIndex({
      read: async (name) => (name.includes('english') ? Promise.reject(new Error('404')) : memory.read(name)),
      manifest: memory.manifest(),
    });
    expect(await reader.lexicon('all')).toHaveLength(1);
    expect(reader.missing()).toEqual([`${memory.manifest()?.generation}/english-0.bin`]);
    expect(await reader.lookup(firstKey('भारत'))).toHaveLength(1);
  });
});

describe('a word of most articles', () => {
  it('has a file of its own, which a rarer word of its key does not read', async () => {
    const documents = Array.from({ length: 600 }, (_, n) =>
      bareDocument(`a${n}`, n % 50 === 0 ? 'के कि' : 'के'),
    );
    const memory = await build(documents, 0, [], 60);
    const reads = new Set<string>();
    const reader = await openIndex({
      async read(name) {
        reads.add(name.replace(/^.*\//u, ''));
        return memory.read(name);
      },
      manifest: memory.manifest(),
    });
    expect(parseManifest(memory.manifest(), analysisVersion).heavyTerms).toEqual([
      { key: firstKey('के'), terms: ['के'] },
    ]);
    const rare = await reader.lookup(firstKey('कि'), (term) => term === 'कि');
    expect(rare.map(({ term, fields }) => [term, fields[0]?.documents.length])).toEqual([['कि', 12]]);
    expect([...reads]).toEqual(['terms-0.bin']);
    const all = await reader.lookup(firstKey('के'));
    expect(all.map(({ term, fields }) => [term, fields[0]?.documents.length])).toEqual([
      ['कि', 12],
      ['के', 600],
    ]);
    expect((await reader.prefix('क', 5)).map(({ term }) => term)).toEqual(['के', 'कि']);
  });

  it('shares that file with the other forms of it', async () => {
    const forms = ['गया', 'जाता', 'जाने'];
    const documents = Array.from({ length: 600 }, (_, n) =>
      bareDocument(`a${n}`, `${forms[n % 3]} ${n % 99 ? '' : 'जय'}`),
    );
    const memory = await build(documents, 0, [], 200);
    expect(parseManifest(memory.manifest(), analysisVersion).heavyTerms).toEqual([
      { key: firstKey('गया'), terms: forms },
    ]);
    const reads: string[] = [];
    const reader = await openIndex({
      async read(name) {
        reads.push(name.replace(/^.*\//u, ''));
        return memory.read(name);
      },
      manifest: memory.manifest(),
    });
    const found = await reader.lookup(firstKey('गया'), (term) => term === 'जाता');
    expect(found.map(({ term, fields }) => [term, fields[0]?.documents.length])).toEqual([
      ['गया', 200],
      ['जय', 7],
      ['जाता', 200],
      ['जाने', 200],
    ]);
    expect(reads.sort()).toEqual(['terms-0.bin', 'terms-1.bin']);
  });
});

describe('an index that is not whole', () => {
  const html = new TextEncoder().encode('<!doctype html><title>404</title>');
  const damages: [string, (bytes: Uint8Array) => Uint8Array][] = [
    ['a page of HTML', () => html],
    ['an empty answer', () => new Uint8Array(0)],
    ['a file cut short', (bytes) => bytes.slice(0, Math.floor(bytes.length / 2))],
    ['one byte short', (bytes) => bytes.slice(0, -1)],
    [
      'a byte altered near the end',
      (bytes) => bytes.map((byte, at) => (at === bytes.length - 10 ? byte ^ 1 : byte)),
    ],
    ['a file of another version', (bytes) => bytes.with(2, 99)],
    ['a file of another index', (bytes) => bytes.with(8, (bytes[8] ?? 0) ^ 1)],
  ];

  it.each(damages)('goes on without the files and names them: %s', async (_, damage) => {
    const memory = await build([bareDocument('a', 'भारत रूस'), bareDocument('b', 'भारत')]);
    const reader = await openIndex({
      read: async (name) => damage(await memory.read(name)),
      manifest: memory.manifest(),
    });
    expect(await reader.lookup(firstKey('भारत'))).toEqual([]);
    expect(await reader.words()).toEqual([]);
    expect(await reader.articles([1, 0])).toEqual([null, null]);
    expect(await reader.documentOf('a')).toBeNull();
    expect((await reader.facets()).sources).toEqual([]);
    expect((await reader.lengths()).lengths[0]).toHaveLength(2);
    const names = reader.missing().map((name) => name.replace(/^.*\//u, ''));
    expect(names.sort()).toEqual(['facets.bin', 'ids.bin', 'terms-0.bin', 'texts-0.bin', 'words.bin']);
  });

  it('shows what texts it has when a pack is damaged', async () => {
    const memory = await build([bareDocument('a', 'भारत रूस')]);
    const reader = await openIndex({
      read: async (name) => (name.includes('texts') ? html : memory.read(name)),
      manifest: memory.manifest(),
    });
    expect(await reader.articles([0])).toEqual([null]);
    expect(reader.missing()).toEqual([`${memory.manifest()?.generation}/texts-0.bin`]);
    expect(await reader.lookup(firstKey('भारत'))).toHaveLength(1);
  });

  it('tries a file once more, and forgets the trouble when it comes', async () => {
    const memory = await build([bareDocument('a', 'भारत')]);
    let failures = 0;
    let reads = 0;
    const reader = await openIndex({
      async read(name) {
        reads++;
        if (failures-- > 0) throw new TypeError('fetch failed');
        return memory.read(name);
      },
      manifest: memory.manifest(),
    });
    [failures, reads] = [1, 0];
    expect(await reader.lookup(firstKey('भारत'))).toHaveLength(1);
    expect(reads).toBe(2);
    failures = 2;
    expect(await reader.words()).toEqual([]);
    expect(reader.missing()).toHaveLength(1);
    expect(await reader.words()).toHaveLength(1);
    expect(reader.missing()).toEqual([]);
  });

  it('reads a file once for all who ask at the same time', async () => {
    const memory = await build([bareDocument('a', 'भारत रूस')]);
    const reads: string[] = [];
    const reader = await openIndex({
      async read(name) {
        reads.push(name);
        return memory.read(name);
      },
      manifest: memory.manifest(),
    });
    await Promise.all([
      reader.lookup(firstKey('भारत')),
      reader.lookup(firstKey('रूस')),
      reader.lookup(firstKey('भारत')),
    ]);
    expect(reads.map((name) => name.replace(/^.*\//u, ''))).toEqual(['terms-0.bin']);
  });

  it('keeps no more than its share of memory', async () => {
    const memory = await build([bareDocument('a', 'भारत रूस')]);
    let reads = 0;
    const reader = await openIndex({
      async read(name) {
        reads++;
        return memory.read(name);
      },
      manifest: memory.manifest(),
      cacheBytes: 1,
    });
    await reader.lookup(firstKey('भारत'));
    await reader.words();
    await reader.lookup(firstKey('भारत'));
    expect(reads).toBe(3);
  });

  it('goes on without lengths and lexicon when the manifest has them damaged', async () => {
    const memory = await build([bareDocument('a', 'भारत')], 0, [{ groups: [['भारत', 'हिंदुस्तान']] }]);
    const inline = memory.manifest()?.inline.map(([name, base64]) => [name, base64.replace(/^..../u, '!')]);
    const reader = await openIndex({ read: memory.read, manifest: { ...memory.manifest(), inline } });
    expect(await reader.lexicon('all')).toEqual([]);
    expect((await reader.lengths()).lengths[0]).toEqual(Uint16Array.of(1));
    expect(await reader.lookup(firstKey('भारत'))).toHaveLength(1);
    expect(reader.missing().map((name) => name.replace(/^.*\//u, ''))).toEqual([
      'aliases.bin',
      'lengths.bin',
    ]);
  });

  it('is refused when another version wrote it, with the command that mends it', async () => {
    const memory = await build([bareDocument('a', 'भारत')]);
    const refused = (change: object) =>
      openIndex({ read: memory.read, manifest: { ...memory.manifest(), ...change } }).catch(
        (error: AppError) => error,
      );
    expect(await refused({ formatVersion: 99 })).toMatchObject({ code: 'index-version' });
    expect(await refused({ analysisVersion: -1 })).toMatchObject({
      code: 'index-version',
      details: { fix: expect.stringContaining('khoj -- index') },
    });
    expect(await refused({ shardKeys: [1] })).toMatchObject({ code: 'index-corrupt' });
    expect(
      await openIndex({ read: memory.read, manifest: '<html>' }).catch((error: AppError) => error),
    ).toMatchObject({
      code: 'index-corrupt',
    });
  });
});

/** The documents in the order of their numbers, each compared with what the reader gives back. */
async function inOrder(
  reader: Awaited<ReturnType<typeof open>>,
  documents: readonly IndexDocument[],
): Promise<IndexDocument[]> {
  const numbers = await Promise.all(documents.map(({ id }) => reader.documentOf(id)));
  const stored = await reader.articles(numbers.map((number) => number ?? -1));
  expect(stored).toEqual(documents);
  return numbers
    .map((number, at) => ({ number: number ?? -1, document: documents[at] }))
    .sort((a, b) => a.number - b.number)
    .flatMap(({ document }) => document ?? []);
}

describe('a build after another', () => {
  it('gives the same bytes as a build of its own, and analyses only what is new', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, corpus, async (before, added) => {
        const first = await buildAfter(before, null);
        const ids = new Set(added.map(({ id }) => id));
        const after = [...added, ...before.filter(({ id }) => !ids.has(id))];
        const second = await buildAfter(after, first.counts);
        expect(second.files).toEqual((await build(after)).files);
        expect(second.analysed).toBeLessThanOrEqual(added.length);
        const third = await buildAfter(after.toReversed(), second.counts);
        expect(third.files).toEqual(second.files);
        expect(third.analysed).toBe(0);
      }),
      runs,
    );
  });

  it('gives the same bytes whatever became of the counts it finds', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, fc.nat(), fc.nat(255), fc.boolean(), async (documents, at, value, cut) => {
        const { counts, files } = await buildAfter(documents, null);
        const damaged = cut ? counts.slice(0, at % counts.length) : counts.with(at % counts.length, value);
        expect((await buildAfter(documents, damaged)).files).toEqual(files);
      }),
      runs,
    );
  });
});
