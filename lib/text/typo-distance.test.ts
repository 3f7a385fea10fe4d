import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { Spelling } from './spelling';
import { typoMatcher } from './typo-distance';

const distance = (one: string, other: string) => typoMatcher(fold(one))(new Spelling(fold(other)));

describe('typoMatcher', () => {
  it.each([
    ['anusvara left out of a word of two', 'हिदी', 'हिंदी', 0.5],
    ['the same', 'मत्री', 'मंत्री', 0.5],
    ['another akshara in a word of two', 'दल', 'दम', Number.POSITIVE_INFINITY],
    ['an akshara left out of three', 'अरब', 'अब', Number.POSITIVE_INFINITY],
    ['श for स', 'शरकार', 'सरकार', 0.5],
    ['ण for न', 'प्रधाण', 'प्रधान', 0.5],
    ['aspiration', 'समजौता', 'समझौता', 0.5],
    ['half letter left out', 'टीलर्स', 'स्टीलर्स', 0.5],
    ['virama left out', 'चिकितसा', 'चिकित्सा', 0.5],
    ['akshara left out', 'चैम्पिनशिप', 'चैंपियनशिप', 1],
    ['akshara put in', 'सरकाकार', 'सरकार', 1],
    ['neighbours swapped', 'रसकार', 'सरकार', 1],
    ['matra left out', 'व्यपार', 'व्यापार', 1],
    ['two edits in a long word', 'अंतररास्टीय', 'अंतरराष्ट्रीय', 1],
    ['two edits in a short word', 'सकार', 'बहार', Number.POSITIVE_INFINITY],
    ['Latin letters', 'minsiter', 'minister', 1],
    ['numbers have no typos', '2024', '2025', Number.POSITIVE_INFINITY],
  ])('%s: %s, %s', (_, one, other, expected) => {
    expect(distance(one, other)).toBe(expected);
  });

  it('is symmetric and 0 only for equal words', () => {
    // A word begins with a letter: a sign before it is an akshara of its own, which two words do not count alike.
    const anyWord = fc
      .tuple(fc.constantFrom(...'कतनसर'), fc.string({ unit: fc.constantFrom(...'कतनसरािी्ं'), maxLength: 11 }))
      .map(([first, rest]) => first + rest);
    fc.assert(
      fc.property(anyWord, anyWord, (one, other) => {
        const there = typoMatcher(one)(new Spelling(other));
        const back = typoMatcher(other)(new Spelling(one));
        if (Number.isFinite(there) && Number.isFinite(back)) expect(there).toBe(back);
        expect(there === 0).toBe(one === other);
      }),
    );
  });
});
