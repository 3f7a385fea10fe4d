import { describe, expect, it } from 'vitest';
import { analyzeWord } from './analyze';
import { relate } from './relate';

const tier = (query: string, candidate: string) =>
  relate(analyzeWord(query), analyzeWord(candidate))?.tier ?? null;

describe('relate', () => {
  it.each([
    ['सरकार', 'सरकार', 'exact'],
    ['हिन्दी', 'हिंदी', 'variant'],
    ['सरकार', 'सरकारों', 'inflection'],
    ['11वें', '11वां', 'inflection'],
    ['एल्युमीनियम', 'एल्यूमीनियम', 'length'],
    ['डॉक्टर', 'डाक्टर', 'length'],
    ['दिन', 'दीन', 'length'],
    ['bharat', 'भारत', 'roman'],
    ['bhaarat', 'भारत', 'roman'],
    ['दल', 'दिल', null],
    ['कम', 'काम', null],
  ])('%s meets %s as %s', (query, candidate, expected) => {
    expect(tier(query, candidate)).toBe(expected);
  });
});
