import type { WordAnalysis } from '../types';
import { amountOf, isFactor } from './amounts';
import { fold } from './fold';
import type { LexiconPart } from './lexicon';
import { numberNames } from './number-names';
import { romanisationCost } from './romanisation-cost';

/** An amount that some words of a query are. */
export interface Amount {
  /** Of how many words. */
  length: number;
  /** As `tokenize` spells it. */
  digits: string;
  /** How texts print it in words that `tokenize` knows no amount by: पचास लाख, each as its words. */
  names: readonly (readonly string[])[];
}

/** Latin spellings of what stands behind a number, by the one that articles print. */
const units = new Map(
  Object.entries({
    hajar: 'हजार',
    hazar: 'हजार',
    hazaar: 'हजार',
    lakh: 'लाख',
    lakhs: 'लाख',
    lac: 'लाख',
    lacs: 'लाख',
    laakh: 'लाख',
    crore: 'करोड़',
    crores: 'करोड़',
    karod: 'करोड़',
    karor: 'करोड़',
    arab: 'अरब',
  }),
);

/** What is a count by itself, and what stands before one for halves and quarters. */
const counts = new Map(Object.entries({ डेढ़: 1.5, ढाई: 2.5, अढ़ाई: 2.5 }).map(foldKey));
const added = new Map(Object.entries({ साढ़े: 0.5, सवा: 0.25, पौने: -0.25 }).map(foldKey));

const valueOfName = new Map(
  numberNames.flatMap((spellings, index) => spellings.map((name) => [fold(name), index + 1] as const)),
);

const months =
  /^(?:जन|फर|मार्च|अप्र|मई|जून|जुल|अग|सित|अक्|नव|दिस|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;
const digits = /^[0-9]+(?:\.[0-9]+)?$/u;
const ordinal = /^(.+?)(व(?:ां|ीं|ें|े|ी|ा))$/u;
/** 3डी and 4g are names, not amounts. */
const joinedUnit = /^([0-9]+(?:\.[0-9]+)?)(\p{Script=Devanagari}{3,}|kms?|kgs?|cm|mm|rs)$/u;

/**
 * Other ways to print the numbers of a query, as a part of a lexicon: तीन is 3, इक्कीसवीं is 21वीं, 10किमी is 10 किमी. A number before a month is
 * a day, which nobody spells out; 1 is in any text as a word.
 *
 * @param words of the query, in order
 */
export function numberPart(words: readonly WordAnalysis[]): LexiconPart {
  const byStems = new Map<string, readonly string[]>();
  for (const [at, word] of words.entries()) {
    const names = namesOf(word, words[at + 1]);
    if (names.length > 0) byStems.set(word.stem, names);
  }
  return { tier: 'alias', byStems, longestPhrase: 1 };
}

function namesOf({ word, fold: folded }: WordAnalysis, next: WordAnalysis | undefined): readonly string[] {
  const [, numeral = '', ending = ''] = ordinal.exec(folded) ?? [];
  if (ending !== '') {
    const value = valueOfName.get(numeral);
    return value === undefined
      ? spelled(Number(numeral)).map((name) => name + ending)
      : [`${value}${ending}`];
  }
  const [, number = '', unit = ''] = joinedUnit.exec(word) ?? [];
  if (number !== '') return [`${number} ${unit}`];
  if (digits.test(word)) {
    const isDay = next !== undefined && months.test(next.fold);
    return isDay || String(Number(word)) !== word ? [] : spelled(Number(word));
  }
  const value = valueOfName.get(folded);
  return value === undefined || value === 1 ? [] : [String(value)];
}

const spelled = (value: number): readonly string[] => (value > 1 ? (numberNames[value - 1] ?? []) : []);

/**
 * The amount that the first words of a query are, in whatever way they say it: 5 लाख, पांच लाख, paanch lakh, साढ़े पांच लाख; null when they are
 * none. लाख alone is none.
 *
 * @example // with the words 50 and लाख
 * amountAt(words) // { length: 2, digits: '5000000', names: [['पचास', 'लाख']] }
 */
export function amountAt([first, second, third]: readonly WordAnalysis[]): Amount | null {
  if (first === undefined || second === undefined) return null;
  const more = added.get(first.fold);
  const counted = more === undefined ? undefined : countOf(second);
  if (more !== undefined && counted !== undefined && third !== undefined)
    return amountOfUnits(counted + more, third, 3);
  const count = more === 0.25 ? 1.25 : countOf(first);
  return count === undefined ? null : amountOfUnits(count, second, 2);
}

function amountOfUnits(count: number, { word, stem }: WordAnalysis, length: number): Amount | null {
  const unit = units.get(word) ?? (isFactor(word) ? word : stem);
  const value = amountOf([String(count), unit]);
  const names = count > mostTokenized ? spelled(count).map((name) => [name, unit]) : [];
  return value === null ? null : { length, digits: value, names };
}

/** Up to here numbers in words are amounts to `amountOf`. */
const mostTokenized = 10;

function countOf({ word, fold: folded, script }: WordAnalysis): number | undefined {
  if (digits.test(word)) return Number(word);
  return script === 'latin' ? romanised(word) : (valueOfName.get(folded) ?? counts.get(folded));
}

/** The number that Latin letters surely spell (paanch). */
function romanised(word: string): number | undefined {
  let value: number | undefined;
  let least = word.length * mostCostPerLetter;
  for (const [index, [name = '']] of numberNames.entries()) {
    const cost = romanisationCost(word, name, least);
    if (cost >= least) continue;
    least = cost;
    value = index + 1;
  }
  return value;
}

/** Nats, see `romanisationCost`: from there on a number is hardly meant. */
const mostCostPerLetter = 0.5;

function foldKey([name, value]: [string, number]): [string, number] {
  return [fold(name), value];
}
