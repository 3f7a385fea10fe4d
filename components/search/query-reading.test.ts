import { describe, expect, it } from 'vitest';
import type { WordMatch } from '@/lib/types';
import { besidesReading, queryReading } from './query-reading';

const hit = (...pairs: [word: string, matched: string, tier: WordMatch['tier']][]) => ({
  why: pairs.map(([word, matched, tier]) => ({ word, matched, tier })),
});

describe('a query in Latin letters', () => {
  it('is read as the results spell it, not as the letters alone may be spelled', () => {
    const notes = [
      { kind: 'roman' as const, word: 'bharat', read: ['भरत', 'भारत'] },
      { kind: 'roman' as const, word: 'rus', read: ['रुस', 'रूस'] },
    ];
    const hits = [
      hit(['bharat', 'भारत', 'roman'], ['rus', 'रूसी', 'roman']),
      hit(['bharat', 'भरत', 'roman'], ['rus', 'रूस', 'roman']),
      hit(['bharat', 'भारत', 'roman'], ['rus', 'रूस', 'roman']),
    ];
    expect(queryReading('bharat, rus', { hits, notes, missing: [] })).toBe('भारत, रूस');
    expect(queryReading('bharat rus', { hits: [], notes, missing: [] })).toBe('भरत रुस');
  });

  it('is read whole: words that were translated or have another name too', () => {
    const notes = [{ kind: 'roman' as const, word: 'minister', read: ['मिनिस्टर'] }];
    const hits = [
      hit(['defence', 'रक्षा', 'translation'], ['minister', 'मंत्री', 'translation'], ['russia', 'रूस', 'alias']),
    ];
    expect(queryReading('defence minister russia', { hits, notes, missing: [] })).toBe('रक्षा मंत्री रूस');
  });

  it('keeps words that stand in Latin letters in the articles, and those in Devanagari', () => {
    const notes = [{ kind: 'roman' as const, word: 'sachiv', read: ['सचिव'] }];
    const hits = [hit(['DPIIT', 'DPIIT', 'exact'], ['sachiv', 'सचिव', 'roman'], ['रूस', 'रूसी', 'inflection'])];
    expect(queryReading('DPIIT sachiv रूस', { hits, notes, missing: [] })).toBe('DPIIT सचिव रूस');
  });

  it('says once what two words are read as, and twice what was typed twice', () => {
    const notes = ['jai', 'shankar'].map((word) => ({ kind: 'roman' as const, word, read: ['जयशंकर'] }));
    const dhire = { kind: 'roman' as const, word: 'dhire', read: ['धीरे'] };
    expect(queryReading('jai shankar rus', { hits: [], notes, missing: [] })).toBe('जयशंकर rus');
    expect(queryReading('dhire dhire', { hits: [], notes: [dhire], missing: [] })).toBe('धीरे धीरे');
  });

  it('loses the words that were let go', () => {
    const notes = [{ kind: 'roman' as const, word: 'rus', read: ['रूस'] }];
    expect(queryReading('xyzzy rus', { hits: [], notes, missing: ['xyzzy'] })).toBe('रूस');
  });
});

describe('what is told of a single result', () => {
  const notes = [{ kind: 'roman' as const, word: 'rus', read: ['रूस'] }];
  const usual = hit(['rus', 'रूस', 'roman']);
  const unusual = hit(['rus', 'रूसी', 'roman']);
  const hits = [usual, usual, unusual];

  it('is not what the reading of the query says of all', () => {
    const response = { query: { notes }, hits };
    const inflected = { word: 'रक्षा', matched: 'रक्षाओं', tier: 'inflection' as const };
    expect(besidesReading([...usual.why, inflected], response)).toEqual([inflected]);
    expect(besidesReading(unusual.why, response)).toEqual(unusual.why);
  });

  it('is all, where no reading is shown', () => {
    const response = { query: { notes: [] }, hits };
    expect(besidesReading(usual.why, response)).toEqual(usual.why);
  });
});
