import { analysis, suggestions } from '../config';
import type { Word } from '../search-index/format/word-list';
import { analyzeWord } from '../text/analyze';
import { romanisationCost } from '../text/romanisation-cost';

/** A word that may be meant by its beginning. */
export interface Completion {
  term: string;
  /** How well it completes what was typed: 1 is certain. */
  closeness: number;
  documents: number;
}

/** How much a completion is worth: it may be meant, and articles have it. */
export const completionWorth = ({ closeness, documents }: Completion): number =>
  closeness * Math.log2(1 + documents);

/** Words that begin as the Latin letters sound, but for stop words and those far less likely than the best. */
export function romanBeginnings(words: readonly Word[], typed: string): Completion[] {
  const initials = new Set(analyzeWord(typed).keys.map((key) => key.slice(0, 1)));
  const likely = wordsByInitial(words, initials).map(
    ({ term, documents }): Completion => ({ term, documents, closeness: prefixCloseness(typed, term) }),
  );
  const best = likely.reduce((most, { closeness }) => Math.max(most, closeness), 0);
  return likely.filter(({ closeness }) => closeness >= best * suggestions.romanMargin && closeness > 0);
}

/** The Devanagari words of a list, but for stop words, by the first letter of their key, made once: a list lives as long as its index. */
const initialsOfLists = new WeakMap<readonly Word[], ReadonlyMap<string, readonly Word[]>>();

function wordsByInitial(words: readonly Word[], initials: ReadonlySet<string>): readonly Word[] {
  const known = initialsOfLists.get(words) ?? groupByInitial(words);
  initialsOfLists.set(words, known);
  return [...initials].flatMap((initial) => known.get(initial) ?? []);
}

function groupByInitial(words: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const devanagari = words.flatMap((word) => {
    const { script, isStopWord, keys } = analyzeWord(word.term);
    return script === 'devanagari' && !isStopWord ? [{ word, initial: keys[0]?.slice(0, 1) ?? '' }] : [];
  });
  const groups = new Map<string, Word[]>();
  for (const { word, initial } of devanagari) {
    const group = groups.get(initial);
    if (group === undefined) groups.set(initial, [word]);
    else group.push(word);
  }
  return groups;
}

/** How likely the Latin letters are to write the beginning of a word: 1 is certain, 0 out of the question. */
export function prefixCloseness(letters: string, word: string): number {
  const most = letters.length * analysis.romanCostPerLetter;
  let least = most;
  let start = '';
  // Letter by letter: who typed `rak` may be in the middle of क्ष.
  for (const letter of word) {
    start += letter;
    least = Math.min(least, romanisationCost(letters, start, least));
  }
  return least >= most ? 0 : Math.exp((-suggestions.romanSteepness * least) / letters.length);
}
