import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { QueryNote, SearchQuery, SearchResponse } from '@/lib/types';
import { emptyQuery } from '@/lib/url/search-url';
import { MonthBars } from './month-bars';
import { Pagination } from './pagination';
import { QueryNotes } from './query-notes';
import { type SearchPageContext, SearchProvider } from './search-context';

const ignore = () => undefined;
const actions = { warm: ignore, type: ignore, submit: ignore, go: ignore, retry: ignore, leave: ignore };

function render(part: ReactNode, query: Partial<SearchQuery>, response: Partial<SearchResponse>): string {
  const context: SearchPageContext = {
    language: 'hi',
    query: { ...emptyQuery, ...query },
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
    browsableTopics: [{ id: 'raksha', names: ['raksha', 'रक्षा', 'Defence'] }],
    today: '2025-12-06',
  };
  return renderToStaticMarkup(<SearchProvider value={context}>{part}</SearchProvider>);
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
  const notes = (all: QueryNote[], query: Partial<SearchQuery> = {}) =>
    render(<QueryNotes fallbacks={[]} textCut={false} />, query, {
      query: { text: query.text ?? '', terms: [], notes: all },
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

  it('do not say how a word was read that was let go', () => {
    const html = notes([
      { kind: 'roman', word: 'hypersonic', read: ['हाइपरसोनिक'] },
      { kind: 'missing-words', words: ['hypersonic'] },
    ]);
    expect(html).not.toContain('के परिणाम');
    expect(html).toContain('‘hypersonic’ के बिना खोजा गया');
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

describe('months with results', () => {
  const months = (values: string[]) => values.map((value) => ({ value, count: 2, chosen: false }));

  it('are listed newest first; the chosen one lets go', () => {
    const html = render(
      <MonthBars />,
      { from: '2025-08-01', to: '2025-08-31' },
      {
        facets: {
          topic: [],
          source: [],
          month: months(['2023-12', '2025-08']),
          timeline: { unit: 'month', bars: [] },
        },
      },
    );
    expect(paths(html)).toEqual(['/search', '/search?from=2023-12-01&to=2023-12-31']);
  });

  it('are grouped by year when there are many, the chosen year opened', () => {
    const all = ['2023', '2024'].flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
    );
    const query = { from: '2024-03-01', to: '2024-03-31' };
    const html = render(<MonthBars />, query, {
      facets: { topic: [], source: [], month: months(all), timeline: { unit: 'month', bars: [] } },
    });
    expect(paths(html).slice(0, 2)).toEqual([
      '/search?from=2024-01-01&to=2024-12-31',
      '/search?from=2024-12-01&to=2024-12-31',
    ]);
    expect(paths(html).at(-1)).toBe('/search?from=2023-01-01&to=2023-12-31');
    expect(paths(html)).toHaveLength(14);
    expect(html).toContain('24 लेख');
  });
});
