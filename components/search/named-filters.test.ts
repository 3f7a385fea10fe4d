import { describe, expect, it } from 'vitest';
import { emptySearch } from '@/lib/empty-search';
import { namedFilters, searchTitle } from './named-filters';

describe('what a search is called', () => {
  it.each([
    ['रूस', ['रक्षा', 'अगस्त 2025'], '‘रूस’ की खोज · रक्षा · अगस्त 2025'],
    ['', ['रक्षा', 'अगस्त 2025'], 'रक्षा · अगस्त 2025'],
    ['रूस', [], '‘रूस’ की खोज'],
    ['', [], 'खोज'],
  ])('%s, filters %j', (text, filters, title) => {
    expect(searchTitle(text, filters, 'hi')).toBe(title);
  });
});

it('a filter whose name nobody knows keeps its id', () => {
  const query = { ...emptySearch, topics: ['raksha'], sources: ['sanmarg', 'gone'], from: '2025-08-01' };
  const filters = namedFilters(query, {
    language: 'hi',
    topicName: () => 'रक्षा',
    sourceName: (id) => (id === 'sanmarg' ? 'सन्मार्ग' : undefined),
  });
  expect(filters.map(({ name }) => name)).toEqual(['रक्षा', 'सन्मार्ग', 'gone', '1 अगस्त 2025 से']);
  expect(filters[1]?.without).toEqual({ sources: ['gone'] });
});
