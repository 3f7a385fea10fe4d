import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { analyzeWord } from './analyze';
import { openTranslations, packLexicon } from './lexicon';
import { englishWords, knownEnglish, spokenEnglish } from './spoken-english';

const table = path.resolve(import.meta.dirname, '../../data/lexicon/english-hindi.json');
const { translations } = packLexicon([JSON.parse(readFileSync(table, 'utf8'))]);
const english = englishWords([openTranslations(translations)]);
const spoken = (word: string, isTypo = true) => spokenEnglish(english, analyzeWord(word), isTypo);

it.each(
  'मिनिस्टर minister गवर्नमेंट government इलेक्शन election फर्टिलाइजर fertilizer वेपन weapon वेपन्स weapon एग्रीमेंट agreement कोर्ट court आर्मी army हॉस्पिटल hospital इन्वेस्टमेंट investment पॉल्यूशन pollution टेम्परेचर temperature यूनिवर्सिटी university एक्सीडेंट accident'
    .split(' ')
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1]] as const] : [])),
)('%s is %s', (word, english) => {
  expect(spoken(word)).toBe(english);
});

it('asks more of a word that may be a typo', () => {
  expect(spoken('वेदर', false)).toBe('weather');
  expect(spoken('वेदर')).toBeNull();
});

it('asks the most of a word that articles have', () => {
  const known = (word: string) =>
    knownEnglish(
      english.flatMap(({ stems }) => [...stems]),
      word,
    );
  expect(known('मिनिस्टर')).toBe('minister');
  expect(known('कोर्ट')).toBeNull();
  expect(known('टेम्परेचर')).toBeNull();
});

it.each('सांस्कृतीक न्यताओं प्रधनमंत्रि विधालयों स्या रँसू हीती बालटी पलटन कमलेश्वर चंपारण भदोही'.split(' '))(
  '%s is no English word',
  (word) => {
    expect(spoken(word)).toBeNull();
  },
);
