import { analysis } from '../config';
import type { Tier, WordAnalysis } from '../types';
import { analyzeWord, stemWord } from './analyze';
import { relate } from './relate';
import { tokenize } from './tokenize';

/** The tables of `data/lexicon`, as parsed. */
export interface LexiconTables {
  /** Rows of names for one thing, in any script: भाजपा, BJP, भारतीय जनता पार्टी. */
  groups: readonly (readonly string[])[];
  /** English in lower case → the Hindi words an article uses. */
  translations: Readonly<Record<string, readonly string[]>>;
}

/** Other words for a stretch of the query. */
export interface Expansion {
  /** First word of the stretch, by its place among the words given. */
  start: number;
  /** Words of the stretch. */
  length: number;
  /** What to look for instead, all of them and in this order; spelled as `tokenize` spells. */
  words: readonly string[];
  tier: Extract<Tier, 'alias' | 'translation'>;
}

interface Row {
  phrase: string;
  tier: Expansion['tier'];
}

/** A lexicon made ready for `expansionsOf`. */
export interface Lexicon {
  /** By the stems of a phrase: the other phrases, as the row spells them. */
  byPhrase: ReadonlyMap<string, readonly Row[]>;
  longestPhrase: number;
}

/**
 * The tables as one compact text, the form that travels to the browser: a line a row, `a=b=c` for names of one thing,
 * `english>hindi,hindi` for translations. A translation that romanised reading finds anyway (Vietnam, वियतनाम) is left out.
 */
export function packLexicon(tables: readonly Partial<LexiconTables>[]): string {
  const lines = new Set<string>();
  for (const { groups = [], translations = {} } of tables) {
    for (const group of groups) lines.add(group.join('='));
    for (const [english, hindi] of Object.entries(translations)) {
      const needed = hindi.filter((phrase) => !isRomanised(english, phrase));
      if (needed.length > 0) lines.add(`${english}>${needed.join(',')}`);
    }
  }
  return [...lines].sort().join('\n');
}

/** Reads what `packLexicon` wrote. An empty text gives a lexicon without rows. */
export function openLexicon(packed: string): Lexicon {
  const byPhrase = new Map<string, Row[]>();
  let longestPhrase = 0;
  const add = (from: string, row: Row) => {
    const stems = wordsOf(from).map(stemWord);
    const rows = byPhrase.get(stems.join(' '));
    if (rows === undefined) byPhrase.set(stems.join(' '), [row]);
    else if (rows.every(({ phrase }) => phrase !== row.phrase)) rows.push(row);
    longestPhrase = Math.max(longestPhrase, stems.length);
  };
  for (const line of packed.split('\n')) {
    const [english, hindi] = line.split('>');
    if (english !== undefined && hindi !== undefined) {
      for (const phrase of hindi.split(',')) add(english, { phrase, tier: 'translation' });
      continue;
    }
    const names = line.split('=');
    for (const name of names) {
      for (const phrase of names) if (phrase !== name) add(name, { phrase, tier: 'alias' });
    }
  }
  return { byPhrase, longestPhrase };
}

/**
 * What the lexicon says for the words of a query, wherever a stretch of them is a row's phrase in any inflection; longer
 * stretches first, then from left to right, at most `analysis.expansions`. A stop word alone is not expanded: आप is you before
 * it is a party.
 *
 * @example // with the rows of data/lexicon
 * expansionsOf(lexicon, [analyzeWord('foreign'), analyzeWord('minister')])
 * // [{ start: 0, length: 2, words: ['विदेश', 'मंत्री'], tier: 'translation' }, …]
 */
export function expansionsOf(lexicon: Lexicon, words: readonly WordAnalysis[]): Expansion[] {
  const found: Expansion[] = [];
  for (let length = Math.min(lexicon.longestPhrase, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const stretch = words.slice(start, start + length);
      if (length === 1 && stretch[0]?.isStopWord) continue;
      const rows = lexicon.byPhrase.get(stretch.map(({ stem }) => stem).join(' ')) ?? [];
      for (const { phrase, tier } of rows) found.push({ start, length, words: wordsOf(phrase), tier });
    }
  }
  return found.slice(0, analysis.expansions);
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
