import { expansion } from '../config';
import { analyzeWord } from '../text/analyze';
import { type Lexicon, openTranslations } from '../text/lexicon';
import { englishWords, spokenEnglish } from '../text/spoken-english';
import type { ClassTerm } from './class-term';
import { documentsWith } from './close-readings';
import type { WordClasses } from './expand';
import type { QueryDictionary, ReadQuery } from './expand-query';
import { filedTerms } from './filed-terms';
import { type SpokenEnglish, withLongerNames } from './lexicon-alternatives';
import type { ParsedQuery, QueryWord } from './parse-query';
import { withSplitWords } from './split-words';
import { englishOf, isGuessOrLatin, isTypoAlone, rareWord, unknownWord } from './unknown-word';

interface FirstReading {
  dictionary: Pick<QueryDictionary, 'words' | 'lookup' | 'lexicon' | 'documentCount'>;
  typed: ParsedQuery;
  read: ReadQuery;
  /** What it was read with. */
  lexicon: Lexicon;
  /** The tables at hand, where a word is unknown with the English one; null where English words are not looked for. */
  withEnglish: Lexicon | null;
  /** Other ways to print the query's numbers. */
  numbers: Lexicon;
  expand(parsed: ParsedQuery, lexicon: Lexicon, spoken?: SpokenEnglish): Promise<ReadQuery>;
}

/**
 * Reads a query again that has unknown words: first as English ones in Devanagari (डिफेंस मिनिस्टर), but not for a list by date, which
 * leaves out guesses; those that are none as two words without their space (भारतसरकार). A word that few articles have is read as
 * English as well where many have what that is in Hindi, which the index has beside it (`englishRows`); what has the word itself still
 * comes first.
 */
export async function readUnknownWords(first: FirstReading): Promise<ReadQuery> {
  const { dictionary, typed, withEnglish, numbers, expand } = first;
  const respelled = withEnglish === null ? [] : await respellings(first);
  const lines = withEnglish === null ? new Map<QueryWord, string>() : linesOf(first);
  const english = withEnglish === null ? null : await tablesFor(dictionary, [...lines.values()], withEnglish);
  const lexicon = [...(english === null ? first.lexicon : [...english, ...numbers]), ...respelled];
  const readWith = (spoken: SpokenEnglish) =>
    expand(withLongerNames(lexicon, typed, spoken), lexicon, spoken);
  let spoken: SpokenEnglish = english === null ? new Map() : spokenWords(first, english, lines);
  const isAsBefore = spoken.size + respelled.length === 0;
  let read = isAsBefore ? first.read : await readWith(spoken);
  const kept = [...spoken].filter(([word]) => isMeant(word, first.read.classes, read.classes));
  if (kept.length < spoken.size) {
    spoken = new Map(kept);
    read = await readWith(spoken);
  }
  if (read.parsed.slots.every((slot) => unknownWord(slot, read.classes, isTypoAlone) === null)) return read;
  const split = withSplitWords(read.parsed, read.classes, await dictionary.words());
  return split === null ? read : expand(split, isAsBefore ? first.lexicon : lexicon, spoken);
}

/** Lines of the English table that the index has of rare words. */
function linesOf({ typed, read, dictionary }: FirstReading): ReadonlyMap<QueryWord, string> {
  return new Map(
    typed.slots.flatMap((slot) => {
      const word = rareWord(slot, read.classes, dictionary.documentCount);
      const line = word === null ? undefined : englishOf(word, read.classes);
      return word === null || line === undefined ? [] : [[word, line] as const];
    }),
  );
}

/** The tables with the English one, as much of it as the query needs: several words may be a phrase of it (डिफेंस मिनिस्टर). */
async function tablesFor(
  dictionary: Pick<QueryDictionary, 'lexicon'>,
  lines: readonly string[],
  atHand: Lexicon,
): Promise<Lexicon> {
  const letters = lines.length > 1 ? lines.map((line) => line.charAt(0)) : [];
  const more = letters.length > 0 ? await dictionary.lexicon(letters) : [];
  return [...new Set([...atHand, ...more]), ...(lines.length > 0 ? [openTranslations(lines)] : [])];
}

/** English words that unknown ones spell, and rare ones by their lines. */
function spokenWords(
  { typed, read }: FirstReading,
  lexicon: Lexicon,
  lines: ReadonlyMap<QueryWord, string>,
): SpokenEnglish {
  const english = englishWords(lexicon);
  const unknown = typed.slots.flatMap((slot) => {
    const word = unknownWord(slot, read.classes);
    const wordClass = word === null ? undefined : read.classes.get(word);
    if (word === null || wordClass === undefined) return [];
    const stem = spokenEnglish(english, wordClass.analysis, wordClass.terms.length > 0);
    return stem === null ? [] : [[word, stem] as const];
  });
  const rare = [...lines].map(([word, line]) => [word, line.replace(/>.*$/u, '')] as const);
  return new Map([...unknown, ...rare]);
}

/** Whether a word is taken for English rightly: articles have it not, or far more of them what that is in Hindi. */
function isMeant(word: QueryWord, before: WordClasses, after: WordClasses): boolean {
  const own = (before.get(word)?.terms ?? []).filter((term) => !isGuessOrLatin(term));
  const translations = (after.get(word)?.terms ?? []).filter(({ tier }) => tier === 'translation');
  const most = (terms: readonly ClassTerm[]) =>
    Math.max(0, ...terms.map(({ entry }) => documentsWith(entry)));
  return own.length === 0 || most(translations) >= expansion.frequentTranslation * most(own);
}

/** Better spellings of rare words that have छ for क्ष, as a part of a lexicon; none where those are not far more frequent. */
async function respellings({ typed, read, dictionary }: FirstReading): Promise<Lexicon> {
  const found = await Promise.all(
    typed.slots.map(async (slot): Promise<[string, string[]][]> => {
      const word = unknownWord(slot, read.classes) ?? rareWord(slot, read.classes, dictionary.documentCount);
      const wordClass = word === null ? undefined : read.classes.get(word);
      if (word === null || wordClass === undefined || !chha.test(word.word)) return [];
      const better = analyzeWord(word.word.replace(chha, 'क्ष'));
      const isIt = (term: string) => analyzeWord(term).fold === better.fold;
      const filed = await filedTerms(dictionary, better, isIt);
      const documents = Math.max(0, ...filed.filter(({ term }) => isIt(term)).map(documentsWith));
      const own = wordClass.terms
        .filter((term) => !isGuessOrLatin(term))
        .map(({ entry }) => documentsWith(entry));
      const isBetter = documents >= expansion.frequentSpelling * Math.max(1, ...own);
      return isBetter ? [[wordClass.analysis.stem, [better.word]]] : [];
    }),
  );
  const byStems = new Map(found.flat());
  return byStems.size === 0 ? [] : [{ tier: 'typo', byStems, longestPhrase: 1 }];
}

/** Not where it is written so: अच्छा. */
const chha = /(?<!च्)छ/u;
