import { expect, it } from 'vitest';
import { analyzeWord } from './analyze';
import { kinMatcher } from './kin';

const areAkin = (one: string, other: string) => kinMatcher(analyzeWord(one))(analyzeWord(other));

it.each([
  ['साझेदार', 'साझेदारी', 'what one is, and what one has'],
  ['साझेदारों', 'साझेदारी', 'inflected as well'],
  ['न्यूकैसल', 'न्यूकासल', 'a name spelled otherwise'],
  ['अमेरिका', 'अमेरिकी', 'a country and its adjective'],
  ['गिरफ्तार', 'गिरफ्तारियों', 'derived and inflected'],
  ['ह्यूगनॉट', 'हुगोनॉट', 'far in spelling, but of four consonants'],
])('%s is akin to %s: %s', (one, other) => {
  expect(areAkin(one, other)).toBe(true);
});

it.each([
  ['दल', 'दिल', 'short words'],
  ['शोक', 'शौक', 'short words'],
  ['सरकार', 'शहर', 'of another key'],
  ['किनके', 'कनिका', 'a stop word has no kin'],
  ['bharat', 'भारतीय', 'a Latin word is read, not likened'],
])('%s is not akin to %s: %s', (one, other) => {
  expect(areAkin(one, other)).toBe(false);
});
