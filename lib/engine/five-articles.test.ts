import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineOver, evaluate } from '../bench/evaluate';
import { type JudgedQuery, summarize } from '../bench/relevance';
import { emptySearch } from '../empty-search';
import type { Article, SearchQuery, Suggestion } from '../types';
import { exampleQueries } from './example-queries';

/** The site's own five articles through the real builder, reader and engine; each named by the number of its raw file. */
const folder = path.resolve(import.meta.dirname, '../fixtures/five-articles/articles');
const articles = readdirSync(folder)
  .map((name): Article => JSON.parse(readFileSync(path.join(folder, name), 'utf8')))
  .filter(({ provenance }) => provenance.file.startsWith('seed/'));
const numberOf = new Map(articles.map(({ id, provenance }) => [id, provenance.file.slice(5, 8)]));
const engine = await engineOver(articles.map((article) => ({ ...article, summary: article.summary ?? '' })));

async function search(query: Partial<SearchQuery>) {
  const response = await engine.search({ ...emptySearch, ...query });
  return { ...response, found: response.hits.map(({ id }) => numberOf.get(id)) };
}

describe('queries on the five articles', () => {
  it.each([
    ['एल्युमीनियम', ['000', '001'], 'the exact spelling first, the other length of u behind it'],
    ['एल्यूमीनियम', ['001', '000'], 'and the other way round'],
    ['हाइपरसोनिक', ['002'], 'a word of one article'],
    ['बेलूसोव', ['002'], 'a name of one article'],
    ['11वें सत्र', ['000', '001'], 'an ordinal in another inflection'],
    ['११वें सत्र', ['000', '001'], 'and in Devanagari digits'],
    ['"रक्षा सहयोग"', ['002', '004', '003'], 'a phrase'],
    ['"raksha sahyog"', ['002', '004', '003'], 'a phrase in Latin letters'],
    ['"rus bharat"', ['004'], 'in this order alone'],
    ['-भारत', [], 'all articles speak of India'],
  ])('%s', async (text, expected) => {
    expect((await search({ text })).found).toEqual(expected);
  });

  it('finds लावरोव in the two articles about him', async () => {
    expect((await search({ text: 'लावरोव' })).found.toSorted()).toEqual(['003', '004']);
  });

  it.each([
    ['डिफेंस मिनिस्टर', '002', 'रक्षा'],
    ['फॉरेन मिनिस्टर', '004', 'विदेश'],
    ['फर्टिलाइजर', '000', 'उर्वरक'],
    ['वेपन्स', '003', 'हथियार'],
  ])('reads English words in Devanagari: %s', async (text, first, meant) => {
    const { found, hits } = await search({ text });
    expect(found[0]).toBe(first);
    expect(hits[0]?.why[0]).toMatchObject({ tier: 'translation', matched: expect.stringContaining(meant) });
    const marked = await engine.mark({ text, exact: false }, [`यह ${meant} है`]);
    expect(marked.flat().filter(({ hit }) => hit)).toEqual([{ text: meant, hit: true }]);
    expect((await search({ text, exact: true })).total).toBe(0);
  });

  it('marks stop words beside other words of the query alone', async () => {
    const marksOf = async (text: string) => {
      const parts = await engine.mark({ text, exact: false }, ['मंत्रियों की मुलाकात हुई कि भारत की बात हो']);
      return parts.flat().flatMap((part) => (part.hit ? [part.text] : []));
    };
    expect(await marksOf('मंत्रियों की मुलाकात')).toEqual(['मंत्रियों', 'की', 'मुलाकात']);
    expect(await marksOf('रूस की')).toEqual([]);
    expect(await marksOf('की')).toEqual(['की', 'कि', 'की']);
  });

  it('puts the article about weapons first', async () => {
    expect((await search({ text: 'हथियार' })).found[0]).toBe('003');
  });

  it.each(['popular post', 'Advertisement', 'कोरोना वैक्सीन', 'वेब स्टोरीज़'])(
    'finds nothing of what was cleaned away: %s',
    async (text) => {
      expect((await search({ text, exact: true })).total).toBe(0);
    },
  );
});

describe('filters', () => {
  it('finds the articles of August 2025', async () => {
    const { found } = await search({ from: '2025-08-01', to: '2025-08-31' });
    expect(found).toEqual(['004', '000', '001']);
  });

  it('topic and date intersect, and each facet counts what the others leave', async () => {
    const august = { from: '2025-08-01', to: '2025-08-31' };
    const { found, total, facets } = await search({ ...august, topics: ['vyapar'] });
    expect(found).toEqual(['004', '000', '001']);
    expect(total).toBe(3);
    expect(facets.topic.find(({ value }) => value === 'vyapar')).toEqual({
      value: 'vyapar',
      count: 3,
      chosen: true,
    });
    expect(facets.topic.find(({ value }) => value === 'raksha')).toBeUndefined();
    expect(facets.month).toEqual([{ value: '2025-08', count: 3, chosen: true }]);
  });

  it('sorts by date both ways', async () => {
    const text = 'भारत';
    expect((await search({ text, sort: 'newest' })).found).toEqual(['002', '004', '000', '001', '003']);
    expect((await search({ text, sort: 'oldest' })).found).toEqual(['003', '001', '000', '004', '002']);
  });
});

describe('what a hit shows', () => {
  it('marks whole words as the article spells them', async () => {
    const { hits } = await search({ text: 'हथियार' });
    const marked = hits.flatMap(({ snippet }) =>
      snippet.flatMap(({ parts }) => parts.filter(({ hit }) => hit).map(({ text }) => text)),
    );
    expect(marked).toContain('हथियारों');
    expect(marked).toContain('हथियार');
  });

  it('says which ends of a passage cut a sentence', async () => {
    const { hits } = await search({ text: 'bharat rus raksha' });
    const bodies = new Map(articles.map(({ id, body }) => [id, body.map(({ text }) => text)]));
    const passages = hits.flatMap(({ id, snippet }) => snippet.map((passage) => ({ id, ...passage })));
    expect(new Set(passages.map(({ startsInside }) => startsInside))).toEqual(new Set([true, false]));
    for (const { id, parts, startsInside, endsInside } of passages) {
      const text = parts.map((part) => part.text).join('');
      const block = bodies.get(id)?.find((each) => each.includes(text)) ?? '';
      const before = block.slice(0, block.indexOf(text)).trimEnd();
      expect(startsInside, text).toBe(!/(?:^|[।.?!…]["'”’)]*)$/u.test(before));
      const ends = block.endsWith(text) || /[।.?!…]["'”’)]*$/u.test(text);
      expect(endsInside, text).toBe(!ends);
    }
  });

  it('says which words an article lacks, stop words and alternatives aside', async () => {
    const { hits } = await search({ text: 'लावरोव के हथियार' });
    const lacking = new Map(hits.map(({ id, missing }) => [numberOf.get(id), missing]));
    expect(lacking.get('003')).toEqual([]);
    expect([...lacking.values()].flat().every((word) => ['लावरोव', 'हथियार'].includes(word))).toBe(true);
    const either = await search({ text: 'लावरोव OR बेलूसोव' });
    expect(either.hits.map(({ missing }) => missing)).toEqual([[], [], []]);
  });

  it('says in which tier a word matched', async () => {
    const { hits } = await search({ text: 'एल्यूमीनियम' });
    expect(hits.map(({ why }) => why)).toEqual([
      [{ word: 'एल्यूमीनियम', matched: 'एल्यूमीनियम', tier: 'exact' }],
      [{ word: 'एल्यूमीनियम', matched: 'एल्युमीनियम', tier: 'length' }],
    ]);
  });

  it('gives one line for a word met under its longer name, and marks that name only where it stands', async () => {
    const { hits } = await search({ text: 'SCO' });
    expect(hits.map(({ why }) => why)).toEqual([
      [{ word: 'SCO', matched: 'शंघाई सहयोग संगठन', tier: 'alias' }],
    ]);
    const dpiit = (await search({ text: 'DPIIT' })).hits;
    expect(dpiit.map(({ why }) => why.map(({ matched }) => matched))).toEqual([['DPIIT'], ['डीपीआईआईटी']]);
    const marked = dpiit[0]?.snippet.flatMap(({ parts }) => parts.filter(({ hit }) => hit)) ?? [];
    expect(marked.map(({ text }) => text)).not.toContain('और');
  });

  it('reads English news words as translations', async () => {
    const { hits } = await search({ text: 'foreign minister' });
    expect(hits[0]?.why).toEqual([
      { word: 'foreign', matched: 'विदेश', tier: 'translation' },
      { word: 'minister', matched: 'मंत्री', tier: 'translation' },
    ]);
  });

  it('names the word that no article has with the others', async () => {
    const { query, total } = await search({ text: 'हाइपरसोनिक क्रिकेट' });
    expect(total).toBe(1);
    expect(query.notes).toContainEqual({ kind: 'missing-words', words: ['क्रिकेट'] });
  });
});

it('relates the two reports of one meeting', async () => {
  const id = articles.find(({ provenance }) => provenance.file.startsWith('seed/000'))?.id ?? '';
  const related = await engine.related(id);
  expect(numberOf.get(related[0]?.id ?? '')).toBe('001');
  expect(related.map((article) => article.id)).not.toContain(id);
});

it('says which words related articles share, as the other spells them', async () => {
  const of = (number: string) => [...numberOf].find(([, each]) => each === number)?.[0] ?? '';
  const texts = new Map(
    articles.map(({ id, title, body }) => [id, [title, ...body.map(({ text }) => text)].join(' ')]),
  );
  const related = await engine.related(of('000'));
  for (const { shared } of related) {
    expect(shared.length).toBeGreaterThan(0);
    for (const word of shared) expect(texts.get(of('000'))).toContain(word);
  }
  // Both tell of fertiliser; neither defence report does.
  expect(related[0]?.shared).toContain('उर्वरक');
  expect(related.find(({ id }) => id === of('002'))?.shared).not.toContain('उर्वरक');
});

describe('examples to begin with', () => {
  const topic = (id: string, ...cues: string[]) => ({ id, labels: ['रक्षा', 'Defence'], cues, since: null });
  const examples = (...topics: ReturnType<typeof topic>[]) =>
    exampleQueries((query) => engine.search(query), topics);

  it('are cues that the articles have, in turn from each topic, two words before one', async () => {
    const { queries, roman } = await examples(
      topic('vyapar', 'शेयर बाजार', 'टैरिफ', 'उर्वरक', 'tariff'),
      topic('raksha', 'रक्षा', 'रक्षा सहयोग', 'हाइपरसोनिक', 'पनडुब्बी'),
    );
    // रक्षा is the topic's own name, शेयर बाजार and पनडुब्बी stand in no article.
    expect(roman).toBe('raksha sahyog');
    expect(queries).toEqual(expect.arrayContaining(['टैरिफ', 'उर्वरक', 'हाइपरसोनिक']));
    expect(queries).toHaveLength(3);
  });

  it('each find something, also the one in Latin letters', async () => {
    const { queries, roman } = await examples(topic('raksha', 'रक्षा मंत्री', 'रक्षा सहयोग', 'मिसाइल'));
    expect(queries.length + (roman === null ? 0 : 1)).toBeGreaterThan(0);
    for (const text of [...queries, roman ?? ''])
      expect((await search({ text })).total, text).toBeGreaterThan(0);
  });

  it('are none where nothing is known', async () => {
    expect(await examples()).toEqual({ queries: [], roman: null });
    expect(await examples(topic('khel', 'क्रिकेट'))).toEqual({ queries: [], roman: null });
  });
});

const suggested = async (text: string, kind: Suggestion['kind'] = 'word') =>
  (await engine.suggest(text)).filter((line) => line.kind === kind).map((line) => line.text);

describe('suggestions', () => {
  it.each([
    ['भार', ['भारत', 'भारतीय'], 'words that begin so'],
    ['bhar', ['भारत', 'भारतीय'], 'in Devanagari from Latin letters'],
    ['rak', ['रक्षा'], 'in the middle of a conjunct'],
    ['hyper', ['हाइपरसोनिक'], 'however English the spelling'],
    ['rus bhar', ['रूस भारत'], 'the words before it in Devanagari too'],
    ['raksha m', ['रक्षा मंत्री'], 'what stands behind them in the articles'],
    ['भारत एल्यु', ['भारत एल्युमीनियम'], 'behind a word'],
    ['dpi', ['dpiit'], 'a Latin word as the article has it'],
    ['रक्षा', ['रक्षा मंत्रियों'], 'as titles go on'],
  ])('for %s are %j: %s', async (text, expected) => {
    expect(await suggested(text)).toEqual(expect.arrayContaining(expected));
  });

  it('behind a word are those that articles have there, if they have any', async () => {
    expect(await suggested('मेक इन इ')).toEqual(['मेक इन इंडिया']);
    expect(await suggested('ट्रंप का ट')).not.toContain('ट्रंप का टनल');
  });

  it('do not end amid a sentence', async () => {
    for (const text of ['भार', 'भारत', 'रक्षा', 'रूस', 'राष्ट्र']) {
      for (const line of await suggested(text))
        expect(line).not.toMatch(/ (?:वह|एक|हुई|हुए|उठाए|[0-9]\S*)(?: |$)/u);
    }
  });

  it('complete a word only to one that an article has beside the words before it', async () => {
    expect(await suggested('बेलू')).toEqual(['बेलूसोव']);
    expect(await suggested('एल्युमीनियम बेलू')).toEqual([]);
  });

  it('name no joined compound, no stop word, and of the forms of a word one', async () => {
    const words = await suggested('भार');
    expect(words).not.toContain('भारतरूस');
    expect(words.filter((word) => word.startsWith('भारती'))).toEqual(['भारतीय']);
    expect(await suggested('के')).not.toContain('के');
  });

  it('each find something', async () => {
    for (const text of ['क', 's', 'bhar', 'रूस र', 'vyapar me', 'भारत ', '"रक्षा सह']) {
      for (const words of await suggested(text)) {
        expect((await search({ text: words })).total, words).toBeGreaterThan(0);
      }
    }
  });

  it('end with articles, and are none without a word', async () => {
    expect((await suggested('एल्युमीनियम', 'article'))[0]).toMatch(/^ट्रंप का टैरिफ वार/u);
    expect(await engine.suggest(' "| ')).toEqual([]);
  });
});

describe('a search that finds nothing', () => {
  const ways = async (query: Partial<SearchQuery>) =>
    (await search(query)).relaxed.map(({ kind, words, total }) =>
      [kind, words, total].filter(Boolean).join(' '),
    );

  it.each<[Partial<SearchQuery>, string[], string]>([
    [{ text: 'रूस', topics: ['khel'] }, ['topic 5'], 'without the topic'],
    [
      { text: 'रूस', topics: ['khel'], from: '2001-01-01', to: '2001-12-31' },
      ['filters 5'],
      'without any filter',
    ],
    [{ text: '"रूस रक्षा भारत"' }, ['quotes 5'], 'without the quotes'],
    [
      { text: 'लावरोव एल्युमीनियम', exact: true },
      ['exact 3', 'word लावरोव 1', 'word एल्युमीनियम 2'],
      'without a word',
    ],
    [{ text: 'bharat rus', exact: true }, ['exact 5', 'reading भारत रूस 5'], 'as it reads in Devanagari'],
    [
      { text: 'आंद्रेई बेलूशोव', exact: true },
      ['exact 1', 'word बेलूशोव 1', 'corrected आंद्रेई बेलूसोव 1'],
      'as it may have been meant',
    ],
    [{ text: 'कखगघङछ' }, [], 'and nothing where there is nothing'],
  ])('%j leads to %j: %s', async (query, expected) => {
    expect(await ways(query)).toEqual(expected);
  });

  it('leads where it says', async () => {
    const query = { ...emptySearch, text: 'लावरोव एल्युमीनियम', exact: true };
    for (const { change, total } of (await search(query)).relaxed) {
      expect((await search({ ...query, ...change })).total).toBe(total);
    }
  });

  it('costs nothing when something is found', async () => {
    expect((await search({ text: 'रूस' })).relaxed).toEqual([]);
  });
});

it('holds the quality of the judged queries', async () => {
  const file = path.resolve(import.meta.dirname, '../../data/relevance/queries.jsonl');
  const queries = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): JudgedQuery => JSON.parse(line));
  const quality = summarize(queries, await evaluate(engine, queries));
  expect(quality.n).toBeGreaterThanOrEqual(60);
  expect(quality.ndcg10).toBeGreaterThanOrEqual(0.95);
  expect(quality.recall10).toBeGreaterThanOrEqual(0.95);
});

it('asks whether another word was meant', async () => {
  const { query, found } = await search({ text: 'आंद्रेई बेलूशोव' });
  expect(found).toEqual(['002']);
  expect(query.notes).toContainEqual({ kind: 'did-you-mean', query: 'आंद्रेई बेलूसोव' });
});

it.each([
  ['defence minister', '002', 'English words of the news'],
  ['SCO', '003', 'the full name of what the letters stand for'],
  ['भारत के विदेश मन्त्री', '003', 'a nasal written out'],
])('%s', async (text, first) => {
  const { found } = await search({ text });
  expect(found).toContain(first);
});

it.each([' "| ', 'OR', '😀', '।॥', '-'])('finds nothing by %s, which has no word', async (text) => {
  expect((await search({ text })).total).toBe(0);
});

it('offers the days that a query names as a filter', async () => {
  const { query } = await search({ text: 'व्यापार अगस्त 2025' });
  expect(query.notes).toContainEqual({
    kind: 'filter-offer',
    text: 'अगस्त 2025',
    from: '2025-08-01',
    to: '2025-08-31',
    rest: 'व्यापार',
  });
});
