import { describe, expect, it } from 'vitest';
import { browse } from '@/lib/config';
import { pageCountOf, pageOf, pagesBuiltAhead } from './list-pages';

const { pageSize, builtAhead } = browse;

describe('pages of a list', () => {
  it('hold every article once', () => {
    const articles = Array.from({ length: 2 * pageSize + 1 }, (_, index) => index);
    expect(pageCountOf(articles.length)).toBe(3);
    expect([1, 2, 3].flatMap((page) => pageOf(articles, page))).toEqual(articles);
    expect(pageOf(articles, 4)).toEqual([]);
    expect([0, 1, pageSize].map(pageCountOf)).toEqual([1, 1, 1]);
  });

  it('are built ahead breadth first, within the cap, however large the archive', () => {
    const pages = pagesBuiltAhead([
      ['raksha', 100_000],
      ['vyapar', 2 * pageSize],
      ['khel', 1],
    ]);
    expect(pages).toHaveLength(builtAhead);
    expect(pages.slice(0, 5)).toEqual([
      { key: 'raksha', segments: [] },
      { key: 'vyapar', segments: [] },
      { key: 'khel', segments: [] },
      { key: 'raksha', segments: ['2'] },
      { key: 'vyapar', segments: ['2'] },
    ]);
  });
});
