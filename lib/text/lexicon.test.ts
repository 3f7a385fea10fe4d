import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeWord, tokenize } from './analyze';
import { expansionsOf, type LexiconTables, openAliases, openTranslations, packLexicon } from './lexicon';

const folder = path.resolve(import.meta.dirname, '../../data/lexicon');
const table = (name: string): Partial<LexiconTables> =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const aliases = table('aliases.json');
const english = table('english-hindi.json');
const cldr = table('cldr-names.json');
const packed = packLexicon([aliases, english, cldr]);
const lexicon = [openAliases(packed.aliases), openTranslations(packed.translations)];

const expand = (query: string) =>
  expansionsOf(
    lexicon,
    tokenize(query)
      .filter(({ kind }) => kind === 'word')
      .map(({ word }) => analyzeWord(word)),
  ).map(({ words, tier }) => `${words.join(' ')} (${tier})`);

describe('the lexicon', () => {
  it.each([
    ['भाजपा', 'भारतीय जनता पार्टी (alias)'],
    ['BJP', 'भाजपा (alias)'],
    ['यूपी चुनाव', 'उत्तर प्रदेश (alias)'],
    ['उत्तर प्रदेश', 'यूपी (alias)'],
    ['पीएम मोदी', 'प्रधानमंत्री (alias)'],
    ['Make in India', 'मेक इन इंडिया (alias)'],
    ['जी-20', 'g20 (alias)'],
    ['defence', 'रक्षा (translation)'],
    ['foreign ministers', 'विदेश मंत्री (translation)'],
    ['farmers protest', 'किसान आंदोलन (translation)'],
    ['trade agreement', 'व्यापार (translation)'],
    ['germany', 'जर्मनी (translation)'],
    ['rupees', 'रुपया (alias)'],
    ['delhi', 'दिल्ली (translation)'],
    ['lucknow', 'लखनऊ (translation)'],
    ['oxygen', 'ऑक्सीजन (translation)'],
    ['loksabha', 'लोक सभा (alias)'],
    ['UttarPradesh', 'उत्तर प्रदेश (alias)'],
    ['supremecourt', 'सर्वोच्च न्यायालय (translation)'],
  ])('%s is also %s', (query, expected) => {
    expect(expand(query)).toContain(expected);
  });

  it('leaves to romanised reading what that finds', () => {
    expect(expand('vietnam')).toEqual([]);
  });

  it('leaves a stop word alone, but knows it within a phrase', () => {
    expect(expand('आप')).toEqual([]);
    expect(expand('आप कैसे हैं')).toEqual([]);
    expect(expand('आम आदमी पार्टी')).toContain('aap (alias)');
  });

  it('is bounded and gives nothing for unknown words', () => {
    expect(expand('टमाटर')).toEqual([]);
    expect(expand('')).toEqual([]);
    expect(expand('india us uk un pm cm '.repeat(5)).length).toBeLessThanOrEqual(24);
  });

  it('holds the tables as promised, every row readable', () => {
    const rows = Object.entries(english.translations ?? {});
    expect(rows.length).toBeGreaterThanOrEqual(600);
    expect(rows.filter(([word, hindi]) => word !== word.toLowerCase() || hindi.length === 0)).toEqual([]);
    expect(aliases.groups?.filter((group) => group.length < 2)).toEqual([]);
    const phrases = [
      ...rows.flat(2),
      ...(aliases.groups ?? []).flat(),
      ...Object.entries(cldr.translations ?? {}).flat(2),
    ];
    expect(phrases.filter((phrase) => /[=>,\n]/u.test(phrase) || tokenize(phrase).length === 0)).toEqual([]);
  });
});
