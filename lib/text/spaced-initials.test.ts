import { expect, it } from 'vitest';
import { spellAcronym } from './letter-names';
import { areInitials, isInitialLetter } from './spaced-initials';

it.each(Array.from('abcdefghijklmnopqrstuvwxyz'))('%s and its Devanagari name are initials', (letter) => {
  // Names come in pairs: a letter alone spells no acronym.
  const name = spellAcronym(`${letter}${letter}`) ?? '';
  expect(isInitialLetter(letter)).toBe(true);
  expect(isInitialLetter(name.slice(0, name.length / 2))).toBe(true);
});

it.each(['ज़ेड', 'डब्लू'])('%s is the name of a letter as well', (name) => {
  expect(isInitialLetter(name)).toBe(true);
});

it.each(['भारत', 'को', 'एक', 'कर', 'ab', '1', ''])('%s is none', (word) => {
  expect(isInitialLetter(word)).toBe(false);
});

it.each([
  [['डी', 'पी', 'आई'], true],
  [['एम', 'एस'], true],
  [['जी', 'के'], false],
  [['a', 'b'], false],
  [['एम'], false],
])('%j are read as one word: %s', (letters, expected) => {
  expect(areInitials(letters)).toBe(expected);
});
