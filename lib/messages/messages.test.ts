import { describe, expect, it } from 'vitest';
import { failure } from './failure';
import { formatCount } from './format-count';
import { messagesFor } from './messages';
import { offlinePage } from './offline';
import { pageMessagesFor } from './page-messages';

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [99_999, '99,999'],
    [100_000, '1,00,000'],
    [1_234_567, '12,34,567'],
    [12_345_678, '1,23,45,678'],
  ])('are grouped as India writes them: %d', (count, written) => {
    expect(formatCount(count)).toBe(written);
  });
});

describe('counts in a sentence', () => {
  it('make the Hindi verb agree', () => {
    const { count, undated } = messagesFor('hi').search;
    expect(count(0, false)).toBe('0 लेख मिले');
    expect(count(1, false)).toBe('1 लेख मिला');
    expect(count(100_000, true)).toBe('कम से कम 1,00,000 लेख मिले');
    expect(undated(1)).toBe('1 लेख की तारीख ज्ञात नहीं; वह सूची के अंत में है।');
    expect(undated(2)).toBe('2 लेखों की तारीख ज्ञात नहीं; वे सूची के अंत में हैं।');
  });

  it('make the English noun agree', () => {
    const { count } = messagesFor('en').search;
    expect(count(1, false)).toBe('1 article');
    expect(count(2, true)).toBe('At least 2 articles');
  });
});

/** Every string of a table with its place; functions are called with sample words and counts. */
function strings(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return [[place, String(value(2, 3, 4))]];
  return Object.entries(value as object).flatMap(([key, inner]) => strings(inner, `${place}.${key}`));
}

describe('the two languages', () => {
  it('leave no string of one in the other', () => {
    const mayBeLatin = /otherLanguage|whatsapp|why\.pair/u;
    const noHindi = strings([pageMessagesFor('hi'), failure.hi, offlinePage.hi], 'hi').filter(
      ([place, text]) => text !== '' && !/\p{Script=Devanagari}/u.test(text) && !mayBeLatin.test(place),
    );
    const mayBeHindi = /otherLanguage|empty\.tips/u;
    const noEnglish = strings([pageMessagesFor('en'), failure.en, offlinePage.en], 'en').filter(
      ([place, text]) => /\p{Script=Devanagari}/u.test(text) && !mayBeHindi.test(place),
    );
    expect([...noHindi, ...noEnglish]).toEqual([]);
  });
});
