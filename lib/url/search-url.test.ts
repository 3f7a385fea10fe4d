import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../config';
import { emptySearch } from '../empty-search';
import type { SearchQuery } from '../types';
import { articlePath, readSearch, searchPath, writeSearch } from './search-url';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const slugs = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}$/u), { maxLength: 5 })
  .map((list) => list.toSorted());
const query: fc.Arbitrary<SearchQuery> = fc
  .record({
    text: fc
      .string({ unit: fc.constantFrom(...'भारत रूस "का" -क़ि₹1,0%&=+#अ\u{1F600}') })
      .map((text) => text.replaceAll(/ +/gu, ' ').trim()),
    topics: slugs,
    sources: slugs,
    days: fc.tuple(fc.option(day), fc.option(day)),
    sort: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
    page: fc.integer({ min: 1, max: limits.lastPage }),
    exact: fc.boolean(),
  })
  .map(({ days: [a, b], ...rest }) =>
    a !== null && b !== null && a > b ? { ...rest, from: b, to: a } : { ...rest, from: a, to: b },
  );

describe('a search in the URL', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(query, (original) => {
        const { query: read, fallbacks } = readSearch(new URLSearchParams(writeSearch(original)));
        expect(read).toEqual(original);
        expect(fallbacks).toEqual([]);
      }),
    );
  });

  it('writes nothing for the defaults and keeps one order', () => {
    expect(writeSearch(emptySearch)).toBe('');
    expect(searchPath({})).toBe('/search');
    expect(writeSearch({ exact: true, page: 2, topics: ['vyapar', 'raksha'], text: 'a b' })).toBe(
      'q=a+b&topic=raksha,vyapar&page=2&exact=1',
    );
  });

  it('takes the first non-empty of a repeated parameter, as an array or as parameters', () => {
    expect(readSearch({ q: ['', ' रूस ', 'चीन'] }).query.text).toBe('रूस');
    expect(readSearch(new URLSearchParams('q=&q=a&q=b')).query.text).toBe('a');
  });

  it.each([
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1e3', 'page'],
    [`page=${limits.lastPage + 1}`, 'page'],
    ['sort=best', 'sort'],
    ['from=2025-02-30', 'from'],
    ['to=15/08/2025', 'to'],
    ['topic=<script>', 'topic'],
    ['source=a,B!', 'source'],
    ['exact=maybe', 'exact'],
  ])('falls back and says so: %s', (written, name) => {
    expect(readSearch(new URLSearchParams(written)).fallbacks).toEqual([name]);
  });

  it('turns a range around that ends before it begins', () => {
    const { from, to } = readSearch({ from: '2025-08-31', to: '2025-08-01' }).query;
    expect([from, to]).toEqual(['2025-08-01', '2025-08-31']);
  });

  it('never throws, whatever a visitor sends, and caps the text', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.string({ unit: 'binary' }))), (raw) => {
        expect(readSearch(raw).query.text.isWellFormed()).toBe(true);
      }),
    );
    const { query, textCut } = readSearch({ q: 'अ'.repeat(10_000) });
    expect(query.text).toHaveLength(limits.queryCharacters);
    expect(textCut).toBe(true);
    expect(readSearch({ q: ` ${query.text} ` }).textCut).toBe(false);
    expect(readSearch(JSON.parse('{"__proto__": {"q": "x"}}')).query.text).toBe('');
  });

  it('puts the English interface below /en', () => {
    expect(searchPath({ text: 'रूस' }, 'en')).toBe(`/en/search?q=${encodeURIComponent('रूस')}`);
    expect(articlePath('abc-1', { text: 'रूस', exact: false })).toBe(
      `/article/abc-1?q=${encodeURIComponent('रूस')}`,
    );
  });
});
