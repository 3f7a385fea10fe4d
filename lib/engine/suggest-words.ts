import { analysis, suggestions } from '../config';
import { compareStrings } from '../search-index/format/dictionary-key';
import { aksharas } from '../text/aksharas';
import { analyzeWord, stemWord } from '../text/analyze';
import { fold } from '../text/fold';
import { lengthFold } from '../text/length-fold';
import { rootsOf } from '../text/verb-forms';
import { entryOf } from './filed-terms';
import type { IndexReader, TermEntry } from './index-reader';
import { type Completion, completionWorth, prefixCloseness, romanBeginnings } from './roman-beginnings';

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
  const { script } = analyzeWord(typed);
  const [own, roman] = await Promise.all([
    reader.prefix(typed, suggestions.candidates),
    script === 'latin' && typed.length <= analysis.romanLetters
      ? romanCompletions(reader, typed, context)
      : [],
  ]);
  const all = [
    ...own.filter((entry) => isOften(reader, entry, context)).map((entry) => completionOf(entry, context)),
    ...roman,
  ]
    .filter(({ term, documents }) => documents > 0 && !analyzeWord(term).isStopWord)
    .sort((a, b) => worth(b) - worth(a) || compareStrings(a.term, b.term));
  const frequent = new Map((await reader.frequentWords()).map((word) => [word.term, word.documents]));
  const least =
    Math.max(all[0]?.documents ?? 0, (context === null ? frequent.get(typed) : 0) ?? 0) *
    suggestions.leastShare;
  const words = all.filter(
    ({ term, documents }) => documents >= least && !isJoined(term, documents, frequent),
  );
  return onePerWord(
    typed,
    words.map(({ term }) => term),
  );
}

/** Of a word's forms and spellings the first stands for all; those of the typed word are left out. */
export function onePerWord(typed: string, terms: readonly string[]): string[] {
  const wordOf = (term: string) => lengthFold(stemWord(term));
  const words = new Set([wordOf(typed)]);
  return terms.filter((term) => {
    const word = wordOf(term);
    const isNew = !words.has(word);
    words.add(word);
    return isNew;
  });
}

/** An inflected verb: few search for one. */
export function isVerbForm(folded: string): boolean {
  return rootsOf(folded).some((root) => root !== folded);
}

/** A word that stands beside the words before it at least as often as anywhere. */
function isOften(
  { documentCount }: IndexReader,
  entry: TermEntry,
  context: ReadonlySet<number> | null,
): boolean {
  if (context === null) return true;
  return (
    completionOf(entry, context).documents * documentCount >=
    completionOf(entry, null).documents * context.size
  );
}

/**
 * A hyphenated word is filed under its parts too, and joined: भारत-रूस as भारतरूस, which nobody would search for. One that is about as
 * frequent as its parts is a word (प्रधानमंत्री).
 */
function isJoined(term: string, documents: number, frequent: ReadonlyMap<string, number>): boolean {
  const least = documents < suggestions.joinedDocuments ? documents : 2 * documents;
  const has = (part: string) => (frequent.get(part) ?? 0) >= least;
  const parts = aksharas(term);
  return parts.some(
    (_, at) =>
      at > 1 && has(parts.slice(0, at).join('')) && has(parts.slice(at).join('')) && at < parts.length - 1,
  );
}

function worth(completion: Completion): number {
  return completionWorth(completion) * (isVerbForm(fold(completion.term)) ? suggestions.verbFactor : 1);
}

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
  const close = romanBeginnings(await reader.frequentWords(), typed).sort(
    (a, b) => worth(b) - worth(a) || compareStrings(a.term, b.term),
  );
  if (context === null) return close.slice(0, suggestions.candidates);
  return Promise.all(
    close.slice(0, suggestions.romanInContext).map(async ({ term, closeness }) => {
      const entry = (await entryOf(reader, term)) ?? { term, fields: [] };
      const completion = completionOf(entry, isOften(reader, entry, context) ? context : none);
      return { ...completion, closeness };
    }),
  );
}

const none: ReadonlySet<number> = new Set();

/** Whether a word may be meant by its beginning, as typed or as Latin letters spell it. */
export function beginner(typed: string): (word: string) => boolean {
  const isLatin = analyzeWord(typed).script === 'latin' && typed.length <= analysis.romanLetters;
  return (word) => {
    const { script, isStopWord } = analyzeWord(word);
    if (isStopWord || word === typed) return false;
    const isSpelled = isLatin && script === 'devanagari';
    return word.startsWith(typed) || (isSpelled && prefixCloseness(typed, word) > suggestions.romanMargin);
  };
}
