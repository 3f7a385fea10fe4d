import { describe, expect, it } from 'vitest';
import { analyzeWord, tokenize } from './analyze';
import { mayHaveQuantity } from './may-have-quantity';
import { numberNames } from './number-names';
import { amountAt, numberPart } from './quantities';

const wordsOf = (query: string) =>
  tokenize(query)
    .filter(({ kind }) => kind === 'word')
    .map(({ word }) => analyzeWord(word));

const namesOf = (query: string) => [...numberPart(wordsOf(query)).byStems.values()].flat();

describe('amounts of a query', () => {
  it.each([
    ['5 लाख', '500000'],
    ['पाँच लाख', '500000'],
    ['paanch lakh', '500000'],
    ['5 lac', '500000'],
    ['1.2 लाख', '120000'],
    ['ढाई करोड़', '25000000'],
    ['2.5 करोड़', '25000000'],
    ['साढ़े तीन लाख', '350000'],
    ['सवा लाख', '125000'],
    ['बीस हज़ार', '20000'],
    ['50 मिलियन', '50000000'],
  ])('%s is %s', (query, digits) => {
    expect(amountAt(wordsOf(query))).toMatchObject({ digits, length: query.split(' ').length });
    expect(mayHaveQuantity(query)).toBe(true);
  });

  it('has the words that texts print for it, but for those that are an amount to the index', () => {
    expect(amountAt(wordsOf('50 लाख'))?.names).toEqual([['पचास', 'लाख']]);
    expect(amountAt(wordsOf('bees crore'))?.names).toEqual([['बीस', 'करोड़']]);
    expect(amountAt(wordsOf('5 लाख'))?.names).toEqual([]);
  });

  it.each(['लाख टके', '5 अरबी घोड़े', 'कई लाख', 'साढ़े पांच बजे', 'modi crore', '3 सौ', ''])(
    '%s is none',
    (query) => {
      expect(amountAt(wordsOf(query))).toBeNull();
    },
  );
});

describe('numbers of a query', () => {
  it.each([
    ['3 तलाक', 'तीन'],
    ['तीन तलाक', '3'],
    ['पचास प्रतिशत', '50'],
    ['इक्कीसवीं सदी', '21वीं'],
    ['21वीं सदी', 'इक्कीसवीं'],
    ['10किमी', '10 किमी'],
    ['10km', '10 km'],
  ])('%s: %s', (query, name) => {
    expect(namesOf(query)).toContain(name);
    expect(mayHaveQuantity(query)).toBe(true);
  });

  it.each([
    ['चुनाव 2024', 'a year'],
    ['15 अगस्त', 'a day'],
    ['एक था टाइगर', 'one is in any article'],
    ['5g 3डी', 'names'],
    ['007', 'a number that nobody says'],
    ['विकास और जीवन', 'words that end as numbers do'],
  ])('%s has none: %s', (query) => {
    expect(namesOf(query)).toEqual([]);
  });

  it('are not looked for in most queries', () => {
    const queries = ['चुनाव 2024', 'भारत और रूस', 'उत्तर प्रदेश का विकास', 'modi g20 2019', ''];
    expect(queries.filter(mayHaveQuantity)).toEqual([]);
  });

  it('under a hundred have one value each', () => {
    expect(numberNames).toHaveLength(99);
    const names = numberNames.flat();
    expect(new Set(names).size).toBe(names.length);
  });
});
