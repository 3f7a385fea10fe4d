import { expect, it } from 'vitest';
import { openAliases, packLexicon } from '../text/lexicon';
import { lexiconAlternatives, withLongerNames } from './lexicon-alternatives';
import { parseQuery } from './parse-query';

const groups = [
  ['पीएम', 'प्रधानमंत्री'],
  ['रक्षा मंत्री', 'डिफेंस मिनिस्टर'],
  ['उत्तर प्रदेश', 'यूपी'],
  ['एससीओ', 'शंघाई सहयोग संगठन'],
  ['विश्व बैंक', 'पुनर्निर्माण अंतरराष्ट्रीय बैंक समूह'],
  ['आम आदमी पार्टी', 'आप दल'],
  ['भाजपा', 'BJP'],
];
const lexicon = [openAliases(packLexicon([{ groups }]).aliases)];

/** What each word of a query may be called besides, words of one name joined by `+`. */
function namesOf(text: string): string[] {
  const parsed = parseQuery(text);
  const single = lexiconAlternatives(lexicon, parsed);
  return withLongerNames(lexicon, parsed).slots.map(({ units }) => {
    const [typed, ...longer] = units;
    const others = typed?.words.flatMap((word) => single.get(word) ?? []).map(({ word }) => word) ?? [];
    return [...others, ...longer.map(({ words }) => words.map(({ word }) => word).join('+'))].join('|');
  });
}

it.each([
  ['पीएम', ['प्रधानमंत्री'], 'a word for a word'],
  ['बीजेपी', ['भाजपा'], 'letter names as the acronym'],
  ['रक्षा मंत्री', ['डिफेंस', 'मिनिस्टर'], 'each for its neighbour'],
  ['उत्तर प्रदेश', ['यूपी', 'यूपी'], 'one word for all'],
  ['एससीओ', ['शंघाई+सहयोग+संगठन'], 'all words for one'],
  ['विश्व बैंक', ['पुनर्निर्माण+अंतरराष्ट्रीय', 'बैंक+समूह'], 'four words for two'],
  ['आम आदमी पार्टी', ['आप', 'आप', 'दल'], 'two words for three'],
  ['पुनर्निर्माण अंतरराष्ट्रीय बैंक समूह', ['विश्व', 'विश्व', 'बैंक', 'बैंक'], 'two words for four'],
  ['"रक्षा मंत्री"', [''], 'quoted words mean themselves'],
])('%s', (text, expected, _reason) => {
  expect(namesOf(text)).toEqual(expected);
});
