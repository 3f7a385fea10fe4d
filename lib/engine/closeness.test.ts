import { expect, it } from 'vitest';
import { tokenize } from '../text/analyze';
import { closeness } from './closeness';

/** Hits of whole words, each worth 1. */
const hitsOf = (text: string, words: readonly string[]) =>
  tokenize(text).flatMap((token) => {
    const word = words.indexOf(token.word);
    return word === -1 ? [] : [{ token, word, worth: 1 }];
  });
const words = ['भारत', 'रूस'];
const closenessOf = (...texts: string[]) =>
  closeness(
    texts.map((text) => hitsOf(text, words)),
    [1, 1],
  );
const far = ' और'.repeat(40);

it.each([
  ['side by side', ['भारत रूस'], 1],
  ['in the other order', ['रूस और भारत'], 1],
  ['close at the second mention', [`भारत${far} रूस और भारत`], 1],
  ['far apart', [`भारत${far} रूस`], 0.25],
  ['in two paragraphs', ['भारत', 'रूस'], 0.25],
  ['one word twice', ['भारत भारत'], 0.25],
  ['none', ['चीन'], 0],
])('%s', (_, texts, expected) => {
  expect(closenessOf(...texts)).toBe(expected);
});

it('is nothing for a query without worth', () => {
  expect(closeness([[]], [])).toBe(0);
});
