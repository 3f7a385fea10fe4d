import { expect, it } from 'vitest';
import { dictionaryOf } from './dictionary';
import { expandWord, tiersFor } from './expand';
import { parseQuery, type QueryWord } from './parse-query';

const words = 'मंत्री मंत्रियों हिंदी mtr hdi tariff मोदी जी जीता जिया साझेदार साझेदारी'.split(' ');

async function meansOf(word: QueryWord): Promise<string[]> {
  const { terms } = await expandWord(
    dictionaryOf(words),
    { ...word, unfinished: false },
    tiersFor(word, { exact: false, byDate: false }),
  );
  return terms.map(({ entry, tier }) => `${entry.term} ${tier}`);
}

const typed = (text: string): QueryWord[] =>
  parseQuery(text).slots.flatMap(({ units }) => units.flatMap((unit) => unit.words));

it.each([
  ['मत्री', ['मंत्री typo', 'मंत्रियों typo'], 'a typo, rather than the Latin Mtr'],
  ['हिदी', ['हिंदी typo'], 'rather than HDI'],
  ['टैरिफ', ['tariff roman'], 'a Latin word that is spelled so'],
  ['मोदि', ['मोदी length'], 'no typo where a length will do'],
  ['साझेदार', ['साझेदार exact'], 'its kin is not what it means'],
])('%s means %j: %s', async (text, expected) => {
  const [word] = typed(text);
  expect(word === undefined ? [] : await meansOf(word)).toEqual(expected);
});

it('takes the name of a letter for nothing else', async () => {
  const named = typed('जी').map((word): QueryWord => ({ ...word, named: 'alias' }));
  expect(await Promise.all(named.map(meansOf))).toEqual([['जी alias']]);
});
