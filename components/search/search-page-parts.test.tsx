import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { emptySearch } from '@/lib/empty-search';
import type { QueryNote, SearchQuery, SearchResponse } from '@/lib/types';
import { NoResults } from './no-results';
import { Pagination } from './pagination';
import { QueryNotes } from './query-notes';
import { ResultsHeading } from './results-heading';
import { type SearchPageContext, SearchProvider, useSearchPage } from './search-context';
import { Timeline } from './timeline';

const ignore = () => undefined;
const actions = {
  ...{ warm: ignore, type: ignore, submit: ignore, go: ignore, retry: ignore, leave: ignore },
  ...{ cover: ignore, uncover: ignore },
};

function render(part: ReactNode, query: Partial<SearchQuery>, response: Partial<SearchResponse>): string {
  const context: SearchPageContext = {
    language: 'hi',
    query: { ...emptySearch, ...query },
    response: {
      version: 1,
      query: { text: query.text ?? '', terms: [], notes: [] },
      total: 0,
      totalIsLowerBound: false,
      page: 1,
      pageCount: 1,
      undated: 0,
      tookMs: 1,
      hits: [],
      facets: { topic: [], source: [], month: [], timeline: { unit: 'month', bars: [] } },
      relaxed: [],
      ...response,
    },
    actions,
    topicLabels: { raksha: 'रक्षा' },
    browsableTopics: [{ id: 'raksha', names: ['raksha', 'रक्षा', 'Defence'], count: 2 }],
    mistypedDates: {},
    today: '2025-12-06',
  };
  return renderToStaticMarkup(<SearchProvider value={context}>{part}</SearchProvider>);
}

function HeadingOf({ text }: { text: string }) {
  const { response } = useSearchPage();
  const shown = { query: { ...emptySearch, text }, response };
  return <ResultsHeading ref={null} siteUrl="" shown={shown} title={text} />;
}

/** Paths that the links lead to, as a reader of the address bar sees them. */
const paths = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/gu)].map(([, href = '']) =>
    decodeURIComponent(href.replaceAll('&amp;', '&')).replaceAll('+', ' '),
  );

describe('pages of results', () => {
  it('are linked around the current one, with the first and the last, filters kept', () => {
    const html = render(
      <Pagination onTurn={ignore} />,
      { text: 'रूस', topics: ['raksha'], page: 6 },
      { page: 6, pageCount: 20 },
    );
    const search = '/search?q=रूस&topic=raksha';
    const page = (number: number) => `${search}&page=${number}`;
    expect(paths(html)).toEqual([page(5), search, ...[4, 5, 6, 7, 8, 20].map(page), page(7)]);
    expect(html).toContain('aria-current="page"');
  });

  it('are not mentioned when there is one', () => {
    expect(render(<Pagination onTurn={ignore} />, {}, { pageCount: 1 })).toBe('');
  });
});

describe('notes on how the search was read', () => {
  const notes = (all: QueryNote[], query: Partial<SearchQuery> = {}, total = 2) =>
    render(<QueryNotes fallbacks={[]} textCut={false} paused />, query, {
      query: { text: query.text ?? '', terms: [], notes: all },
      total,
    });

  it('gather roman words and undo them with exact=1', () => {
    const html = notes(
      [
        { kind: 'roman', word: 'bharat', read: ['भारत', 'भरत'] },
        { kind: 'roman', word: 'rus', read: ['रूस'] },
      ],
      { text: 'bharat rus भाषण' },
    );
    expect(html).toContain('‘भारत रूस भाषण’ के परिणाम');
    expect(paths(html)).toEqual(['/search?q=bharat rus भाषण&exact=1']);
  });

  it('do not speak of results of a reading that has none', () => {
    const html = notes([{ kind: 'roman', word: 'rus', read: ['रूस'] }], { text: 'rus' }, 0);
    expect(html.replaceAll(/<[^>]*>/gu, '')).toBe('');
  });

  it('do not say how a word was read that was let go', () => {
    const html = notes([
      { kind: 'roman', word: 'hypersonic', read: ['हाइपरसोनिक'] },
      { kind: 'missing-words', words: ['hypersonic'] },
    ]);
    expect(html).not.toContain('के परिणाम');
    expect(html).toContain('‘hypersonic’ के बिना खोजा गया');
  });

  it('let the reader insist on a word that was let go', () => {
    const html = notes([{ kind: 'missing-words', words: ['भाषण'] }], { text: 'मोदी भाषण यात्रा' });
    expect(paths(html)).toEqual(['/search?q=मोदी "भाषण" यात्रा']);
    expect(html).toContain('केवल ‘भाषण’ वाले लेख');
  });

  it('state the reading without the words that were let go', () => {
    const html = notes(
      [
        { kind: 'roman', word: 'raksha', read: ['रक्षा'] },
        { kind: 'missing-words', words: ['modi', 'भाषण'] },
      ],
      { text: 'modi भाषण raksha' },
    );
    expect(html).toContain('‘रक्षा’ के परिणाम');
  });

  it('offer a corrected search and filters, keeping those chosen', () => {
    const html = notes(
      [
        { kind: 'did-you-mean', query: 'हथियार' },
        { kind: 'filter-offer', text: 'रक्षा', topic: 'raksha', rest: 'समझौता' },
        { kind: 'filter-offer', text: 'अगस्त 2025', from: '2025-08-01', to: '2025-08-31', rest: '' },
      ],
      { text: 'x', topics: ['vyapar'] },
    );
    expect(paths(html)).toEqual([
      '/search?q=हथियार&topic=vyapar',
      '/search?q=समझौता&topic=raksha,vyapar',
      '/search?topic=vyapar&from=2025-08-01&to=2025-08-31',
    ]);
    expect(html).toContain('विषय: रक्षा + ‘समझौता’');
    expect(html).toContain('>अगस्त 2025<');
  });
});

describe('results over time', () => {
  const shown = (
    unit: 'year' | 'month' | 'day',
    values: readonly [string, number][],
    query: Partial<SearchQuery> = {},
  ) => {
    const bars = values.map(([value, count]) => ({ value, count, chosen: false }));
    const facets = { topic: [], source: [], month: [], timeline: { unit, bars } };
    return render(<Timeline />, { text: 'रूस', ...query }, { facets });
  };

  it('are bars that lead to their months, and the same as a table, the newest first', () => {
    const html = shown('month', [
      ['2025-07', 1],
      ['2025-08', 0],
      ['2025-09', 3],
    ]);
    const july = '/search?q=रूस&from=2025-07-01&to=2025-07-31';
    const september = '/search?q=रूस&from=2025-09-01&to=2025-09-30';
    expect(paths(html)).toEqual([july, september, september, july]);
    expect(html).toContain('<title>सितंबर 2025: 3 लेख</title>');
    expect(html).toContain('aria-label="महीने के अनुसार लेख"');
  });

  it('lead from a day back to its month, its year and all dates', () => {
    const html = shown('day', [['2025-08-07', 2]], { from: '2025-08-07', to: '2025-08-07' });
    expect(paths(html).slice(0, 3)).toEqual([
      '/search?q=रूस',
      '/search?q=रूस&from=2025-01-01&to=2025-12-31',
      '/search?q=रूस&from=2025-08-01&to=2025-08-31',
    ]);
  });

  it('are not drawn without results', () => {
    expect(shown('year', [['2024', 0]])).toBe('');
  });
});

describe('nothing found in an index that could not be read whole', () => {
  const query = { text: 'भारत', terms: ['भारत'], notes: [{ kind: 'degraded' as const, files: ['terms-1'] }] };

  it('is not said to be nothing', () => {
    const response = { query, total: 0 };
    const html =
      render(<HeadingOf text="भारत" />, { text: 'भारत' }, response) +
      render(<NoResults />, { text: 'भारत' }, response);
    expect(html).toContain('खोज पूरी नहीं हो सकी');
    expect(html).not.toContain('कोई लेख नहीं मिला');
    expect(html).not.toContain('वर्तनी जाँच लें');
  });
});

describe('nothing found', () => {
  it('leads to searches that find something, each with what it lets go and how much it finds', () => {
    const html = render(
      <NoResults />,
      { text: 'रूस खेल', topics: ['raksha'] },
      {
        relaxed: [
          { kind: 'topic', words: '', change: { topics: [] }, total: 5 },
          { kind: 'word', words: 'खेल', change: { text: 'रूस' }, total: 2 },
        ],
      },
    );
    expect(paths(html)).toEqual(['/search?q=रूस खेल', '/search?q=रूस&topic=raksha', '/search?topic=raksha']);
    expect(html).toContain('‘रक्षा’ का फ़िल्टर हटाकर');
    expect(html).toContain('‘खेल’ के बिना');
    expect(html).toContain('5 लेख');
    expect(html).not.toContain('ऐसे भी खोजकर देखें');
  });
});
