import { describe, expect, it } from 'vitest';
import { daysOf, rangeName } from './filter-names';

describe('a date range', () => {
  it.each([
    ['2025-08-01', '2025-08-31', 'अगस्त 2025'],
    ['2024-02-01', '2024-02-29', 'फरवरी 2024'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2025-08-07', '2025-08-07', '7 अगस्त 2025'],
    ['2025-08-01', '2025-08-30', '1 अगस्त 2025 से 30 अगस्त 2025 तक'],
    ['2025-08-01', null, '1 अगस्त 2025 से'],
    [null, '2025-08-01', '1 अगस्त 2025 तक'],
    [null, null, null],
  ])('is named as a reader would say it: %s to %s', (from, to, name) => {
    expect(rangeName(from, to, 'hi')).toBe(name);
  });

  it('spans a month or a year whole', () => {
    expect(daysOf('2025-12')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(daysOf('2023-02')).toEqual({ from: '2023-02-01', to: '2023-02-28' });
    expect(daysOf('2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  });
});
