import { describe, expect, it } from 'vitest';
import { readTypedSearch } from './typed-search';

describe('a search whose dates are typed', () => {
  it.each([
    ['15/8/2024', 'अगस्त २०२५', '2024-08-15', '2025-08-31'],
    ['अगस्त 2024', '2024', '2024-08-01', '2024-12-31'],
    ['2024', '2023', '2023-01-01', '2024-12-31'],
    ['2023', '', '2023-01-01', null],
    ['', '2023', null, '2023-12-31'],
  ])('from %s to %s', (from, to, first, last) => {
    for (const raw of [{ q: 'रूस', from, to }, new URLSearchParams({ q: 'रूस', from, to })]) {
      const { query, mistyped, isTyped, fallbacks } = readTypedSearch(raw);
      expect(query).toMatchObject({ text: 'रूस', from: first, to: last });
      expect({ mistyped, isTyped, fallbacks }).toEqual({ mistyped: {}, isTyped: true, fallbacks: [] });
    }
  });

  it('says which date could not be read, and keeps the other', () => {
    const { query, mistyped, fallbacks } = readTypedSearch({ from: '31/2/2024', to: '2024' });
    expect(mistyped).toEqual({ from: { text: '31/2/2024', problem: 'no-such-day' } });
    expect(fallbacks).toEqual(['from']);
    expect(query).toMatchObject({ from: null, to: '2024-12-31' });
    expect(readTypedSearch({ to: 'परसों' }).mistyped.to?.problem).toBe('unclear');
  });

  it('leaves an address alone that is as written', () => {
    expect(readTypedSearch({ from: '2025-08-01', to: ['2025-08-31', 'x'] })).toMatchObject({
      query: { from: '2025-08-01', to: '2025-08-31' },
      isTyped: false,
    });
    expect(readTypedSearch({}).isTyped).toBe(false);
  });
});
