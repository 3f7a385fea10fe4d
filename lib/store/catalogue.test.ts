import { describe, expect, it } from 'vitest';
import type { Source } from '../types';
import { catalogueOf, neighboursOf } from './catalogue';
import type { ArticleListing } from './listing';

const sanmarg: Source = { id: 'sanmarg', name: 'सन्मार्ग', url: null };

const row = (id: string, published: string | null, over: Partial<ArticleListing> = {}): ArticleListing => ({
  id,
  title: `शीर्षक ${id}`,
  titleBasis: 'stated',
  published,
  updated: null,
  dateBasis: published === null ? 'unknown' : 'stated',
  source: null,
  topics: [],
  ...over,
});

const articles = [
  row('d', '2025-09-01', { topics: ['raksha'], source: { ...sanmarg, name: 'सन्मार्ग हिंदी' } }),
  // 18:45 UTC of July: the article itself says August.
  row('c', '2025-08-01T00:15:00+05:30', { topics: ['raksha', 'vyapar'], source: sanmarg }),
  row('b', '2024-12-31', { topics: ['vyapar'] }),
  row('a', null, { topics: ['raksha'] }),
];
const ids = (list: readonly ArticleListing[] | undefined) => list?.map(({ id }) => id);

describe('the catalogue', () => {
  const catalogue = catalogueOf(articles);

  it('files an article under each of its topics, newest first', () => {
    expect(ids(catalogue.topics.get('raksha'))).toEqual(['d', 'c', 'a']);
    expect(ids(catalogue.topics.get('vyapar'))).toEqual(['c', 'b']);
    expect(catalogue.topics.has('khel')).toBe(false);
  });

  it('files by the month that the article itself states; undated ones apart', () => {
    expect([...catalogue.months.keys()]).toEqual(['2025-09', '2025-08', '2024-12']);
    expect(ids(catalogue.months.get('2025-08'))).toEqual(['c']);
    expect(ids(catalogue.undated)).toEqual(['a']);
  });

  it('names a source as its newest article does', () => {
    expect(catalogue.sources.get('sanmarg')?.source.name).toBe('सन्मार्ग हिंदी');
    expect(ids(catalogue.sources.get('sanmarg')?.articles)).toEqual(['d', 'c']);
    expect(catalogue.sources.size).toBe(1);
  });

  it('loses and repeats nothing', () => {
    const dated = [...catalogue.months.values()].flat();
    expect(ids([...dated, ...catalogue.undated])).toEqual(ids(articles));
  });
});

describe('neighbours in a list', () => {
  it('are the next newer and older article', () => {
    const found = neighboursOf(articles, 'c');
    expect([found.newer?.id, found.older?.id]).toEqual(['d', 'b']);
  });

  it('are missing at the ends and for a stranger', () => {
    expect(neighboursOf(articles, 'd').newer).toBeNull();
    expect(neighboursOf(articles, 'a').older).toBeNull();
    expect(neighboursOf(articles, 'none')).toEqual({ newer: null, older: null });
  });
});
