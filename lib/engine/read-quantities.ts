import { analyzeWord } from '../text/analyze';
import type { Lexicon } from '../text/lexicon';
import { amountAt, numberPart } from '../text/quantities';
import type { Dictionary } from './dictionary';
import { entryOf } from './filed-terms';
import { plainWords } from './lexicon-alternatives';
import type { ParsedQuery, QuerySlot, QueryWord } from './parse-query';

/** A query with its amounts read, and other ways to print its other numbers. */
export interface ReadQuantities {
  parsed: ParsedQuery;
  numbers: Lexicon;
}

/**
 * Reads the numbers of a query. Words that are an amount together (5 लाख, ढाई करोड़) become one word of it, the amount in digits, under
 * which the index has nearly all that texts print for it, or its words (पचास लाख); an amount that no text has stays the words that were typed.
 */
export async function readQuantities(
  dictionary: Pick<Dictionary, 'lookup'>,
  typed: ParsedQuery,
): Promise<ReadQuantities> {
  const plain = new Set(plainWords(typed.slots));
  const slots: QuerySlot[] = [];
  for (let at = 0; at < typed.slots.length; ) {
    const run = plainRun(typed.slots, at, plain);
    const amount = amountAt(run.map(({ word }) => analyzeWord(word)));
    const words = run.slice(0, amount?.length);
    const [first] = words;
    const isAmount =
      amount !== null && first !== undefined && (await entryOf(dictionary, amount.digits)) !== undefined;
    if (isAmount) {
      const whole = words.map((word) => word.typed).join(' ');
      const word = { ...first, word: amount.digits, typed: whole, joined: [], unfinished: false };
      const spelled = amount.names.map((names) => ({
        words: names.map((name): QueryWord => ({ ...word, word: name, named: 'alias' })),
        phrase: false,
      }));
      slots.push({ units: [{ words: [word], phrase: false }, ...spelled] });
    } else slots.push(...typed.slots.slice(at, at + 1));
    at += isAmount ? words.length : 1;
  }
  const numbers = numberPart(plainWords(slots).map(({ word }) => analyzeWord(word)));
  return { parsed: { ...typed, slots }, numbers: [numbers] };
}

/** Plain words from a slot on, each a slot by itself; no more than an amount has. */
function plainRun(slots: readonly QuerySlot[], from: number, plain: ReadonlySet<QueryWord>): QueryWord[] {
  const run: QueryWord[] = [];
  for (const { units } of slots.slice(from, from + longestAmount)) {
    const word = units.length === 1 ? units[0]?.words[0] : undefined;
    if (word === undefined || !plain.has(word)) break;
    run.push(word);
  }
  return run;
}

const longestAmount = 3;
