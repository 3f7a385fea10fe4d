import { analysis, suggestions } from '../config';
import { compareStrings, dictionaryKeys } from '../search-index/format/dictionary-key';
import { aksharas } from '../text/aksharas';
import { analyzeWord } from '../text/analyze';
import { romanisationCost } from '../text/romanisation-cost';
import type { IndexReader, TermEntry } from './index-reader';

interface Completion {
  term: string;
  /** How well it completes what was typed: 1 is certain. */
  closeness: number;
  documents: number;
}

/**
 * Words that complete a word, best first: by how many articles have them and, from Latin letters, by how likely they are
 * meant. Of a word's forms the most frequent stands for all; stop words are left out. `context`: articles of which a
 * completion must have one; null: any.
 */
export async function completionsOf(
  reader: IndexReader,
  typed: string,
  context: ReadonlySet<number> | null,
): Promise<string[]> {
  const { script, stem } = analyzeWord(typed);
  const [own, roman] = await Promise.all([
    reader.prefix(typed, suggestions.candidates),
    script === 'latin' && typed.length <= analysis.romanLetters
      ? romanCompletions(reader, typed, context)
      : [],
  ]);
  const all = [...own.map((entry) => completionOf(entry, context)), ...roman]
    .filter(({ term, documents }) => documents > 0 && !analyzeWord(term).isStopWord)
    .sort((a, b) => worth(b) - worth(a) || compareStrings(a.term, b.term));
  const frequent = new Map((await reader.frequentWords()).map((word) => [word.term, word.documents]));
  const stems = new Set([stem]);
  return all.flatMap(({ term, documents }) => {
    if (isJoined(term, documents, frequent)) return [];
    const own = analyzeWord(term).stem;
    if (stems.has(own)) return [];
    stems.add(own);
    return [term];
  });
}

/** A hyphenated word is filed under its parts too, and joined: भारत-रूस as भारतरूस, which nobody would search for. */
function isJoined(term: string, documents: number, frequent: ReadonlyMap<string, number>): boolean {
  const has = (part: string) => (frequent.get(part) ?? 0) >= documents;
  const parts = aksharas(term);
  return parts.some(
    (_, at) =>
      at > 1 && has(parts.slice(0, at).join('')) && has(parts.slice(at).join('')) && at < parts.length - 1,
  );
}

const worth = ({ closeness, documents }: Completion) => Math.log2(1 + documents) * closeness;

function completionOf({ term, fields }: TermEntry, context: ReadonlySet<number> | null): Completion {
  const documents = new Set(fields.flatMap((postings) => [...(postings?.documents ?? [])]));
  return {
    term,
    closeness: 1,
    documents: context === null ? documents.size : [...documents].filter((each) => context.has(each)).length,
  };
}

/** Frequent Devanagari words that begin as the Latin letters sound. */
async function romanCompletions(
  reader: IndexReader,
  typed: string,
  context: ReadonlySet<number> | null,
): Promise<Completion[]> {
  const initials = new Set(analyzeWord(typed).keys.map((key) => key.slice(0, 1)));
  const likely = wordsByInitial(await reader.frequentWords(), initials)
    .map(({ term, documents }): Completion => ({ term, documents, closeness: prefixCloseness(typed, term) }))
    .sort((a, b) => worth(b) - worth(a) || compareStrings(a.term, b.term));
  const best = likely.reduce((most, { closeness }) => Math.max(most, closeness), 0);
  const close = likely.filter(
    ({ closeness }) => closeness >= best * suggestions.romanMargin && closeness > 0,
  );
  if (context === null) return close.slice(0, suggestions.candidates);
  return Promise.all(
    close.slice(0, suggestions.romanInContext).map(async ({ term, closeness }) => {
      const key = dictionaryKeys(analyzeWord(term))[0] ?? term;
      const entries = await reader.lookup(key, (other) => other === term);
      const entry = entries.find((each) => each.term === term);
      return { ...completionOf(entry ?? { term, fields: [] }, context), closeness };
    }),
  );
}

type Words = Awaited<ReturnType<IndexReader['frequentWords']>>;

/** The Devanagari words of a list by the first letter of their key, made once: a list lives as long as its index. */
const initialsOfLists = new WeakMap<Words, ReadonlyMap<string, Words>>();

function wordsByInitial(words: Words, initials: ReadonlySet<string>): Words {
  const known = initialsOfLists.get(words) ?? groupByInitial(words);
  initialsOfLists.set(words, known);
  return [...initials].flatMap((initial) => known.get(initial) ?? []);
}

function groupByInitial(words: Words): ReadonlyMap<string, Words> {
  const devanagari = words.flatMap((word) => {
    const { script, keys } = analyzeWord(word.term);
    return script === 'devanagari' ? [{ word, initial: keys[0]?.slice(0, 1) ?? '' }] : [];
  });
  const groups = new Map<string, Words[number][]>();
  for (const { word, initial } of devanagari) {
    const group = groups.get(initial);
    if (group === undefined) groups.set(initial, [word]);
    else group.push(word);
  }
  return groups;
}

/** How likely the Latin letters are to write the beginning of a word: 1 is certain, 0 out of the question. */
function prefixCloseness(letters: string, word: string): number {
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
