import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../config';
import { parseQuery } from './parse-query';

/** The query as read, in a short notation: `a|b` alternatives, `"a b"` phrases, `-a` exclusions. */
function reading(text: string): string[] {
  const { slots, excluded } = parseQuery(text);
  const unit = ({ words, phrase }: (typeof excluded)[number]) => {
    const typed = words.map((word) => word.typed).join(' ');
    return phrase || words[0]?.exact ? `"${typed}"` : typed;
  };
  return [
    ...slots.map(({ units }) => units.map(unit).join('|')),
    ...excluded.map((each) => `-${unit(each)}`),
  ];
}

describe('a query is read as typed', () => {
  it.each([
    ['भारत रूस', ['भारत', 'रूस'], 'words in order'],
    ['भारत "विदेश मंत्री"', ['भारत', '"विदेश मंत्री"'], 'a phrase'],
    ['भारत “विदेश मंत्री”', ['भारत', '"विदेश मंत्री"'], 'typographic quotes'],
    ['भारत -चीन', ['भारत', '-चीन'], 'an excluded word'],
    ['भारत -"विदेश मंत्री"', ['भारत', '-"विदेश मंत्री"'], 'an excluded phrase'],
    ['डी पी आई आई टी सचिव', ['डी पी आई आई टी', 'सचिव'], 'initials with spaces are one word'],
    ['B J P नेता', ['B J P', 'नेता'], 'Latin ones too'],
    ['मोदी जी के भाषण', ['मोदी', 'जी', 'के', 'भाषण'], 'but not letter names that are words'],
    ['भारत-रूस', ['भारत', 'रूस'], 'a hyphen inside a word excludes nothing'],
    ['भारत - रूस', ['भारत', 'रूस'], 'nor does one alone'],
    ['भारत OR रूस वार्ता', ['भारत|रूस', 'वार्ता'], 'alternatives'],
    ['भारत|रूस|चीन', ['भारत|रूस|चीन'], 'alternatives by bars'],
    ['भारत AND रूस', ['भारत', 'रूस'], 'all words are sought anyway'],
    ['भारत NOT चीन', ['भारत', '-चीन'], 'an exclusion in words'],
    ['भारत AND NOT "विदेश मंत्री"', ['भारत', '-"विदेश मंत्री"'], 'a longer one'],
    ['TO BE OR NOT', ['TO', 'BE|NOT'], 'capitals throughout are no operators'],
    ['"भारत NOT चीन"', ['"भारत NOT चीन"'], 'nor are quoted words'],
    ['title:भारत site:example.com रूस', ['भारत', 'रूस'], 'fields and sites are for filters'],
    ['OR | भारत OR', ['भारत'], 'operators with nothing to join'],
    ['नहीं और या', ['नहीं', 'और', 'या'], 'Hindi words of logic are words'],
    ['भारत "रूस', ['भारत', 'रूस'], 'an unbalanced quote opens nothing'],
    ['"भारत"', ['"भारत"'], 'one quoted word keeps its spelling'],
    ['भारत भारत', ['भारत'], 'repetition asks for nothing more'],
    ['😀 ।॥ "" - | !', [], 'nothing but signs'],
    ['', [], 'nothing'],
  ])('%s', (text, expected, _reason) => {
    expect(reading(text)).toEqual(expected);
  });

  it('knows the joined spelling of neighbours, but not across stop words', () => {
    const joined = (text: string) =>
      parseQuery(text).slots.flatMap(({ units }) =>
        units.flatMap((unit) => unit.words.map((word) => word.joined)),
      );
    expect(joined('प्रधान मंत्री')).toEqual([['प्रधानमंत्री'], ['प्रधानमंत्री']]);
    expect(joined('के बल')).toEqual([[], []]);
  });

  it('takes only a last word without a space behind it for half typed', () => {
    const unfinished = (text: string) =>
      parseQuery(text).slots.flatMap(({ units }) =>
        units.flatMap((unit) => unit.words.map((word) => word.unfinished)),
      );
    expect(unfinished('भारत रू')).toEqual([false, true]);
    expect(unfinished('भारत रू ')).toEqual([false, false]);
    expect(unfinished('भारत "रू"')).toEqual([false, false]);
  });
});

describe('no query is too much', () => {
  it('reads the first words of a long paste and counts the rest', () => {
    const { slots, cutWords } = parseQuery(Array.from({ length: 3000 }, (_, index) => `श${index}`).join(' '));
    expect(slots.length).toBeLessThanOrEqual(limits.queryWords);
    expect(cutWords).toBeGreaterThan(1000);
  });

  it('any text is a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'भारत-"|“” OR़्ि।😀\u200d!') }), (text) => {
        const { slots } = parseQuery(text);
        expect(slots.every(({ units }) => units.every(({ words }) => words.length > 0))).toBe(true);
      }),
    );
  });
});
