import { expect, it } from 'vitest';
import { dictionaryOf } from './dictionary';
import { expandWord, tiersFor } from './expand';
import { parseQuery, type QueryWord } from './parse-query';

const words =
  'मंत्री मंत्रियों हिंदी mtr hdi tariff मोदी जी जीता जिया साझेदार साझेदारी विदेश विदेसी internet इंटरनेट बैंक bank अमेरिकी अमेरिकियों russia रूसी उपनिवेशियों'.split(
    ' ',
  );

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
  ['विदेस', ['विदेश typo'], 'a word that sounds like it, though it is short'],
  ['इनटरनेट', ['इंटरनेट typo', 'internet roman'], 'the Hindi word beside the Latin one'],
  ['बेंक', ['bank roman', 'बैंक typo'], 'the Hindi word though it has two aksharas'],
  ['अमेरिकि', ['अमेरिकियों inflection', 'अमेरिकी length'], 'both, whichever is there'],
  ['पनिवेशी', ['उपनिवेशियों typo'], 'a typo of a form that is not there'],
])('%s means %j: %s', async (text, expected) => {
  const [word] = typed(text);
  expect(word === undefined ? [] : await meansOf(word)).toEqual(expected);
});

it('reads two Latin words as one that is well enough spelled where the collection lacks them', async () => {
  const dictionary = dictionaryOf(['जयशंकर', 'लावरोव']);
  const classes = await Promise.all(
    typed('jai shankar lavrov').map((word) =>
      expandWord(dictionary, { ...word, unfinished: false }, tiersFor(word, { exact: false, byDate: false })),
    ),
  );
  expect(classes.map(({ terms }) => terms.map(({ entry }) => entry.term))).toEqual([
    ['जयशंकर'],
    ['जयशंकर'],
    ['लावरोव'],
  ]);
});

it.each([
  ['jaish', ['जयशंकर'], 'from Latin letters as it sounds'],
  ['आर', ['आरक्षण'], 'though it is the name of a letter'],
  ['प्र', ['प्रतिबंध'], 'and is taken for no slip of a stop word'],
])('%s, half typed, becomes %j: %s', async (text, expected) => {
  const dictionary = dictionaryOf(['जयशंकर', 'जैसे', 'आरक्षण', 'पर', 'प्रतिबंध']);
  const [word] = typed(text);
  if (word === undefined) throw new Error('no word');
  const { terms } = await expandWord(dictionary, word, tiersFor(word, { exact: false, byDate: false }));
  expect(terms.map(({ entry }) => entry.term)).toEqual(expected);
});

it('takes the name of a letter for nothing else', async () => {
  const named = typed('जी').map((word): QueryWord => ({ ...word, named: 'alias' }));
  expect(await Promise.all(named.map(meansOf))).toEqual([['जी alias']]);
});

it('reads another name in Latin letters as Hindi only where it surely spells it', async () => {
  const dictionary = dictionaryOf(['कारण', 'करना', 'कोरोना', 'आई']);
  const namesOf = async (text: string) => {
    const [word] = typed(text);
    if (word === undefined) return [];
    const named = { ...word, named: 'alias' as const };
    const { terms } = await expandWord(dictionary, named, tiersFor(named, { exact: false, byDate: false }));
    return terms.map(({ entry }) => entry.term);
  };
  expect(await namesOf('corona')).toEqual(['कोरोना']);
  expect(await namesOf('ai')).toEqual([]);
});
