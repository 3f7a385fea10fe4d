import { analysis } from '../config';
import { latinEndings, readings, vowelColours, type Sounds as WrittenSounds } from './latin-readings';
import { extendKey, shortKey } from './phonetic-key';

type Sounds = readonly (readonly [letters: string, cost: number])[];

function readSounds(written: WrittenSounds): Sounds {
  return written.split(' ').map((sound) => {
    const [letters = '', cost] = sound.split(':');
    return [letters === '-' ? '' : letters, Number(cost)] as const;
  });
}

interface Row {
  pattern: RegExp;
  sounds: Sounds;
}

const rowsOfLetters = new Map<string, readonly Row[]>();

/** The rows that may fit where a letter stands, those that name it: few of all, and the patterns of the others need not be compiled. */
function rowsOf(letter: string): readonly Row[] {
  const known = rowsOfLetters.get(letter);
  if (known !== undefined) return known;
  const rows = readings
    .filter(({ group }) => group.replaceAll(/\(\?<?=[^)]*\)/gu, '').includes(letter))
    .map(({ group, sounds }) => ({ pattern: new RegExp(`(?:${group})`, 'uy'), sounds: readSounds(sounds) }));
  rowsOfLetters.set(letter, rows);
  return rows;
}
const colourRows = vowelColours.map(({ vowels, colours }) => ({ vowels, colours: readSounds(colours) }));
/** A word without a vowel letter (bhrt) leaves out the inherent a. */
const noVowel: Sounds = [['a', 0]];

/**
 * The phonetic keys that a Latin word may have, likeliest first, at most `analysis.latinKeys`.
 *
 * 1. Every reading of the word by the table, and of the word without a Hindi ending; only the cheapest go on at each step.
 * 2. A short key is given each colour its first vowel may have.
 *
 * @param folded what `fold` gave
 * @example latinKeys('bharat')[0] === 'brt'
 */
export function latinKeys(folded: string): string[] {
  const costs = new Map<string, number>();
  const colours = coloursOf(folded);
  const addAll = (read: Map<string, number>) => {
    for (const [key, cost] of read) {
      if (key.length > shortKey) keepCheapest(costs, key, cost);
      else if (key !== '')
        for (const [colour, extra] of colours) keepCheapest(costs, key + colour, cost + extra);
    }
  };
  addAll(read(folded, 0));
  for (const { ending, cost } of latinEndings) {
    const match = ending.exec(folded);
    if (match !== null) addAll(read(folded.slice(0, match.index), cost));
  }
  return cheapest(costs, analysis.latinKeys).map(([key]) => key);
}

/**
 * The first of `latinKeys`, for most words without the others: the cheapest sound at each step, where all together cost less than any
 * ending.
 */
export function firstLatinKey(folded: string): string | undefined {
  let key = '';
  let total = 0;
  const cheapestOf = ([[letters, cost] = ['', 0]]: Sounds) => {
    total += cost;
    return letters;
  };
  for (let at = 0; at < folded.length; ) {
    const { size, sounds } = readingAt(folded, at);
    for (const letter of cheapestOf(sounds)) key = extendKey(key, letter);
    at += size;
  }
  if (key.length <= shortKey) key += key && cheapestOf(coloursOf(folded));
  return total < leastOfEndings && key !== '' ? key : latinKeys(folded)[0];
}

const leastOfEndings = 0.5;

/** Keys of a word with their costs, colours left out. */
function read(word: string, startCost: number): Map<string, number> {
  let paths = new Map([['', startCost]]);
  for (let at = 0; at < word.length; ) {
    const { size, sounds } = readingAt(word, at);
    const next = new Map<string, number>();
    for (const [key, cost] of cheapest(paths, analysis.latinReadings)) {
      for (const [letters, extra] of sounds) {
        let extended = key;
        for (const letter of letters) extended = extendKey(extended, letter);
        keepCheapest(next, extended, cost + extra);
      }
    }
    paths = next;
    at += size;
  }
  return paths;
}

function readingAt(word: string, at: number): { size: number; sounds: Sounds } {
  const letter = word.charAt(at);
  for (const { pattern, sounds } of rowsOf(letter)) {
    pattern.lastIndex = at;
    const size = pattern.exec(word)?.[0].length;
    if (size !== undefined) return { size, sounds };
  }
  return { size: 1, sounds: [[/[a-z0-9]/u.test(letter) ? letter : '', 0]] };
}

function coloursOf(word: string): Sounds {
  const vowels = /[aeiouy].*/u.exec(word.replace(/^y(?=[aeiou])/u, ''))?.[0] ?? '';
  return colourRows.find((row) => row.vowels.test(vowels))?.colours ?? noVowel;
}

function keepCheapest(costs: Map<string, number>, key: string, cost: number): void {
  const known = costs.get(key);
  if (known === undefined || cost < known) costs.set(key, cost);
}

function cheapest(costs: Map<string, number>, most: number): [string, number][] {
  return [...costs].sort(([, one], [, other]) => one - other).slice(0, most);
}
