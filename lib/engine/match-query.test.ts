import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { ranking } from '../config';
import { buildIndex } from '../search-index/build-index';
import { memoryIndex } from '../search-index/memory-index';
import { tokenize } from '../text/analyze';
import type { IndexDocument } from '../types';
import type { WordClasses } from './expand';
import { expandQuery } from './expand-query';
import type { IndexReader, LengthColumns } from './index-reader';
import { matchQuery, wordsOf } from './match-query';
import { openIndex } from './open-index';
import { parseQuery } from './parse-query';
import { bestOf, pick } from './scored';

const fields = ['title', 'summary', 'body'] as const;
const vocabulary = 'भारत भारतों सरकार सरकारों हिंदी हिन्दी दिन दीन ज़मीन जमीन के में 2025 २०२५ dpiit'.split(' ');
const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((words) => words.join(' '));
const corpus = fc.array(fc.record({ title: text, summary: text, body: text }), {
  minLength: 1,
  maxLength: 14,
});
const query = fc.subarray(vocabulary, { minLength: 1, maxLength: 4 });

async function readerOver(
  texts: readonly { title: string; summary: string; body: string }[],
): Promise<IndexReader> {
  const documents = texts.map(
    ({ title, summary, body }, index): IndexDocument => ({
      id: `a${index}`,
      title,
      summary,
      body: [{ kind: 'paragraph', text: body }],
      published: null,
      dateBasis: 'unknown',
      topics: [],
      source: null,
      url: null,
    }),
  );
  const memory = memoryIndex();
  await buildIndex(documents, { fields, sink: memory.sink, spool: memory.spool });
  return openIndex({ read: memory.read, manifest: memory.manifest() });
}

/** MiniSearch with the document lengths of the index: those count words, the oracle's tokens stand for classes. */
class WithLengths extends MiniSearch {
  setLengths({ lengths, averages }: LengthColumns): void {
    for (const document of this._fieldLength.keys())
      this._fieldLength.set(
        document,
        lengths.map((column) => column[document] ?? 0),
      );
    this._avgFieldLength = [...averages];
  }
}

/** One whole MiniSearch of the same articles, for which every form of a query word's class is the same token. */
async function wholeMiniSearch(reader: IndexReader, words: ReturnType<typeof wordsOf>, classes: WordClasses) {
  const tokensOf = (value: string) =>
    tokenize(value).flatMap((token) =>
      words.flatMap((word, ordinal) =>
        classes.get(word)?.terms.some(({ entry }) => entry.term === token.word) ? [`class-${ordinal}`] : [],
      ),
    );
  const whole = new WithLengths({ fields: [...fields], tokenize: tokensOf, processTerm: (term) => term });
  const articles = await reader.articles(
    Array.from({ length: reader.documentCount }, (_, document) => document),
  );
  const plain = articles.map((article, id) => ({
    id,
    title: article?.title ?? '',
    summary: article?.summary ?? '',
    body: article?.body.map((block) => block.text).join('\n') ?? '',
  }));
  whole.addAll(plain);
  whole.setLengths(await reader.lengths());
  /** Weight of the closest form that an article has of a word. */
  const weight = (document: number, ordinal: number) => {
    const own = new Set(
      fields.flatMap((field) => tokenize(plain[document]?.[field] ?? '').map(({ word }) => word)),
    );
    const wordClass = words[ordinal] && classes.get(words[ordinal]);
    const weights =
      wordClass?.terms.filter(({ entry }) => own.has(entry.term)).map((term) => term.weight) ?? [];
    return Math.max(0, ...weights) * (wordClass?.analysis.isStopWord ? ranking.stopWordWeight : 1);
  };
  return { whole, weight };
}

it('finds and scores what one whole MiniSearch does whose tokens are classes of forms', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, query, async (texts, typed) => {
      const reader = await readerOver(texts);
      const parsed = parseQuery(typed.map((word) => `${word} `).join(''));
      const classes = await expandQuery(reader, new Map(), parsed, { exact: false, byDate: false });
      const words = wordsOf(parsed);
      const { scored } = await matchQuery(reader, parsed, classes, 'all-words');

      const { whole, weight } = await wholeMiniSearch(reader, words, classes);
      const content = words.flatMap((word, ordinal) =>
        classes.get(word)?.analysis.isStopWord ? [] : [ordinal],
      );
      const counting = content.length > 0 ? content : words.map((_, ordinal) => ordinal);
      const wholeResults = whole.search(
        { combineWith: 'OR', queries: words.map((_, ordinal) => `class-${ordinal}`) },
        {
          tokenize: (value) => [value],
          bm25: ranking.bm25,
          boost: ranking.fieldBoosts,
          boostDocument: (document, term) => weight(document, Number(term.slice('class-'.length))),
        },
      );
      const expected = wholeResults
        .filter(({ queryTerms }) => counting.every((ordinal) => queryTerms.includes(`class-${ordinal}`)))
        .map(({ id, score, queryTerms }) => ({ document: Number(id), score: score / queryTerms.length }))
        .sort((a, b) => b.score - a.score || a.document - b.document);
      const found = [...scored.documents].map((document, at) => ({
        document,
        score: scored.scores[at] ?? 0,
      }));
      const inOrder = (list: readonly { document: number; score: number }[]) =>
        list.toSorted((a, b) => a.document - b.document);
      expect(inOrder(found).map(({ document }) => document)).toEqual(
        inOrder(expected).map(({ document }) => document),
      );
      inOrder(found).forEach(({ score }, index) => {
        expect(score).toBeCloseTo(inOrder(expected)[index]?.score ?? Number.NaN, 5);
      });
    }),
    { numRuns: 60 },
  );
});

it('lets words akin to a query word order what is found, and finds nothing by them', async () => {
  const reader = await readerOver([
    { title: '', summary: '', body: 'टेस्ला के मित्रों की बात' },
    { title: '', summary: '', body: 'टेस्ला की साझेदारी की बात' },
    { title: '', summary: '', body: 'साझेदारी की बात' },
    { title: '', summary: '', body: 'साझेदार की बात' },
  ]);
  const idsOf = async (typed: string) => {
    const parsed = parseQuery(typed);
    const classes = await expandQuery(reader, new Map(), parsed, { exact: false, byDate: false });
    const { scored } = await matchQuery(reader, parsed, classes, 'best');
    const articles = await reader.articles([...pick(scored, bestOf(scored, 10)).documents]);
    return articles.map((article) => article?.id);
  };
  // a2 has neither word, only one akin to one of them.
  expect(await idsOf('टेस्ला साझेदार')).toEqual(['a3', 'a1', 'a0']);
});
