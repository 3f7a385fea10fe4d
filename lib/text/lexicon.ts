import { analysis } from '../config';
import type { Tier, WordAnalysis } from '../types';
import { analyzeWord, stemWord } from './analyze';
import { readAcronym } from './letter-names';
import { relate } from './relate';
import { tokenize } from './tokenize';

/** The tables of `data/lexicon`, as parsed. */
export interface LexiconTables {
  /** Rows of names for one thing, in any script: भाजपा, BJP, भारतीय जनता पार्टी. */
  groups: readonly (readonly string[])[];
  /** English in lower case → the Hindi words an article uses. */
  translations: Readonly<Record<string, readonly string[]>>;
}

/** How another name of a word met it: one that readers write for it by mistake is a typo. */
export type NameTier = Extract<Tier, 'alias' | 'translation' | 'typo'>;

/** Other words for a stretch of the query. */
export interface Expansion {
  /** First word of the stretch, by its place among the words given. */
  start: number;
  /** Words of the stretch. */
  length: number;
  /** What to look for instead, all of them and in this order; spelled as `tokenize` spells. */
  words: readonly string[];
  tier: NameTier;
}

/** The tables as lines, ascending: the form in which they lie in an index. Words and stems are separated by spaces. */
export interface PackedLexicon {
  /** A line a row: its names joined by `=`, each its words, and behind `<` their stems where these differ. */
  aliases: readonly string[];
  /** A line an English phrase: `stems>hindi,hindi`. */
  translations: readonly string[];
}

/** The rows of one tier made ready for `expansionsOf`: by the stems of a phrase the other phrases. */
export interface LexiconPart {
  tier: Expansion['tier'];
  byStems: ReadonlyMap<string, readonly string[]>;
  longestPhrase: number;
}

/** What is at hand of the tables; an earlier part goes before a later one. */
export type Lexicon = readonly LexiconPart[];

/**
 * Packs the tables: all that takes time is done here, once. A translation that romanised reading finds anyway (Vietnam,
 * वियतनाम) is left out, and so are names without a word, and rows that would find nothing.
 *
 * @param isThere whether a collection may have a word; default: it may have any
 */
export function packLexicon(
  tables: readonly Partial<LexiconTables>[],
  isThere: (word: string) => boolean = () => true,
): PackedLexicon {
  const mayFind = (phrase: string) => wordsOf(phrase).every(isThere);
  const aliases = new Set<string>();
  const translations = new Map<string, Set<string>>();
  for (const { groups = [], translations: rows = {} } of tables) {
    for (const group of groups) {
      const names = new Set(group.map(packName).filter((name) => name !== ''));
      if (names.size > 1 && group.some(mayFind)) aliases.add([...names].join('='));
    }
    for (const [english, hindi] of Object.entries(rows)) {
      const stems = stemsOf(wordsOf(english));
      const needed = hindi.filter((phrase) => mayFind(phrase) && !isRomanised(english, phrase));
      const phrases = translations.get(stems) ?? new Set();
      for (const phrase of needed) phrases.add(wordsOf(phrase).join(' '));
      phrases.delete('');
      if (stems !== '' && phrases.size > 0) translations.set(stems, phrases);
    }
  }
  return {
    aliases: [...aliases].sort(),
    translations: [...translations].map(([stems, phrases]) => `${stems}>${[...phrases].join(',')}`).sort(),
  };
}

/** Reads the alias lines that `packLexicon` wrote; without lines a part without rows. */
export function openAliases(lines: readonly string[]): LexiconPart {
  const byStems = new Map<string, string[]>();
  for (const line of lines) {
    const names = line.split('=').map((name) => {
      const [words = '', stems = words] = name.split('<');
      return { words, stems };
    });
    for (const { words, stems } of names) {
      const others = names.filter((name) => name.words !== words).map((name) => name.words);
      byStems.set(stems, [...new Set([...(byStems.get(stems) ?? []), ...others])]);
    }
  }
  return lexiconPart('alias', byStems);
}

/** The same for the lines of translations. */
export function openTranslations(lines: readonly string[]): LexiconPart {
  const byStems = new Map(
    lines.map((line): [string, string[]] => {
      const [stems = '', phrases = ''] = line.split('>');
      return [stems, phrases.split(',')];
    }),
  );
  return lexiconPart('translation', byStems);
}

function lexiconPart(tier: Expansion['tier'], byStems: ReadonlyMap<string, readonly string[]>): LexiconPart {
  let longestPhrase = 0;
  for (const stems of byStems.keys()) longestPhrase = Math.max(longestPhrase, stems.split(' ').length);
  return { tier, byStems, longestPhrase };
}

/**
 * What the lexicon says for the words of a query, wherever a stretch of them is a row's phrase in any inflection; longer
 * stretches first, then from left to right, at most `analysis.expansions`. Letter names are the acronym they spell (बीजेपी, BJP), and a
 * Latin word without a row may be a phrase without its spaces (supremecourt). A stop word alone is not expanded: आप is you before it
 * is a party.
 *
 * @example // with the rows of data/lexicon
 * expansionsOf(lexicon, [analyzeWord('foreign'), analyzeWord('minister')])
 * // [{ start: 0, length: 2, words: ['विदेश', 'मंत्री'], tier: 'translation' }, …]
 */
export function expansionsOf(lexicon: Lexicon, words: readonly WordAnalysis[]): Expansion[] {
  const found: Expansion[] = [];
  const longest = Math.max(0, ...lexicon.map(({ longestPhrase }) => longestPhrase));
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const stretch = words.slice(start, start + length);
      if (length === 1 && stretch[0]?.isStopWord) continue;
      const stems = stretch.map(({ stem }) => stem).join(' ');
      const acronym = length === 1 ? readAcronym(stretch[0]?.fold ?? '') : null;
      const known = new Set<string>();
      for (const { tier, byStems } of lexicon) {
        const names = [stems, ...(acronym === null ? [] : [stemWord(acronym)])];
        const joined = length === 1 && stretch[0]?.script === 'latin' ? joinedPhrases(byStems, stems) : [];
        for (const phrase of [...names, ...joined].flatMap((name) => byStems.get(name) ?? [])) {
          if (known.has(phrase)) continue;
          known.add(phrase);
          found.push({ start, length, words: phrase.split(' '), tier });
        }
      }
    }
  }
  return found.slice(0, analysis.expansions);
}

/** Phrases that a word is but for their spaces; a short word is none. */
function joinedPhrases(byStems: LexiconPart['byStems'], word: string): string[] {
  if (word.length < analysis.joinedLetters || byStems.has(word)) return [];
  return [...byStems.keys()].filter(
    (stems) =>
      stems.length > word.length && stems.charAt(0) === word.charAt(0) && stems.replaceAll(' ', '') === word,
  );
}

function packName(name: string): string {
  const words = wordsOf(name);
  const stems = stemsOf(words);
  return stems === words.join(' ') ? stems : `${words.join(' ')}<${stems}`;
}

function stemsOf(words: readonly string[]): string {
  return words.map(stemWord).join(' ');
}

function wordsOf(phrase: string): string[] {
  return tokenize(phrase)
    .filter(({ kind }) => kind === 'word')
    .map(({ word }) => word);
}

function isRomanised(english: string, phrase: string): boolean {
  const [latin, ...more] = wordsOf(english).map(analyzeWord);
  const [hindi, ...rest] = wordsOf(phrase).map(analyzeWord);
  if (latin === undefined || hindi === undefined || more.length > 0 || rest.length > 0) return false;
  const relation = latin.keys.some((key) => hindi.keys.includes(key)) ? relate(latin, hindi) : null;
  return relation !== null && relation.closeness > analysis.romanAsGoodAsTranslation;
}
