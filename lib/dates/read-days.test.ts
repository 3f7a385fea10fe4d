import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDays } from './read-days';

describe('a date as a reader types it', () => {
  it.each([
    ['15/8/2024', '2024-08-15', '2024-08-15'],
    ['15.08.2024', '2024-08-15', '2024-08-15'],
    ['15-8-24', '2024-08-15', '2024-08-15'],
    ['१५/८/२०२४', '2024-08-15', '2024-08-15'],
    ['१५ अगस्त २०२४', '2024-08-15', '2024-08-15'],
    [' 15 अगस्त, 2024 ', '2024-08-15', '2024-08-15'],
    ['August 15, 2024', '2024-08-15', '2024-08-15'],
    ['15th Aug 2024', '2024-08-15', '2024-08-15'],
    ['2024-08-15', '2024-08-15', '2024-08-15'],
    ['अगस्त 2024', '2024-08-01', '2024-08-31'],
    ['फ़रवरी, 2023', '2023-02-01', '2023-02-28'],
    ['२०२४ सितम्बर', '2024-09-01', '2024-09-30'],
    ['Aug 2024', '2024-08-01', '2024-08-31'],
    ['8/2024', '2024-08-01', '2024-08-31'],
    ['2024-08', '2024-08-01', '2024-08-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['२०२४', '2024-01-01', '2024-12-31'],
    ['साल 2024', '2024-01-01', '2024-12-31'],
  ])('%s', (text, from, to) => {
    expect(readDays(text)).toEqual({ kind: 'days', from, to });
  });

  it.each(['31/2/2024', '32 अगस्त 2024', '2024-13-45', '29 फरवरी 2023', '30.02.2024'])(
    'that the calendar lacks: %s',
    (text) => {
      expect(readDays(text)).toEqual({ kind: 'no-such-day' });
    },
  );

  it.each(['', 'कल', '15 अगस्त', 'अगस्त', '8', '15/8', '13/2024', '99', '12345', '15/8/2024 तक', '2024 2025'])(
    'that says too little or too much: %s',
    (text) => {
      expect(readDays(text)).toEqual({ kind: 'unclear' });
    },
  );

  it('never throws, and reads only days that exist', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'0123456789/.-, अगस्तमईJul२०')), (letters) => {
        const read = readDays(letters.join(''));
        if (read.kind === 'days')
          expect(read.from <= read.to && !Number.isNaN(Date.parse(read.to))).toBe(true);
      }),
    );
  });
});
