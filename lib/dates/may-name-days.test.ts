import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateSpan } from './find-date-span';
import { mayNameDays } from './may-name-days';

const word = fc.constantFrom(
  ...'आज पिछले पिछला पिछली बीते गत इस मौजूदा मौज़ूदा चालू last past this today yesterday Last TODAY'.split(' '),
  ...'साल सालों वर्ष सन हफ़्ते हफ्ता सप्ताह महीने माह दिन weeks month year days'.split(' '),
  ...'अगस्त सितम्बर May 15 7 2024 २०२४ १५/८/२०२४ तक भारत-रूस'.split(' '),
);
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));

describe('mayNameDays', () => {
  it('is true wherever days are found', () => {
    fc.assert(
      fc.property(text, (each) => {
        fc.pre(findDateSpan(each, '2025-11-01') !== null);
        expect(mayNameDays(each)).toBe(true);
      }),
    );
  });

  it.each(['भारत रूस', 'इसरो', 'प्रगति', 'अगस्त क्रांति', 'historical', 'आजादी'])('is false for %s', (each) => {
    expect(mayNameDays(each)).toBe(false);
  });
});
