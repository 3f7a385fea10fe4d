import { expansion } from '../config';
import { analyzeWord } from '../text/analyze';
import type { Lexicon } from '../text/lexicon';
import { englishWords, spokenEnglish } from '../text/spoken-english';
import type { ClassTerm } from './class-term';
import { documentsWith } from './close-readings';
import type { WordClasses } from './expand';
import type { QueryDictionary, ReadQuery } from './expand-query';
import { filedTerms } from './filed-terms';
import { type SpokenEnglish, withLongerNames } from './lexicon-alternatives';
import type { ParsedQuery, QueryWord } from './parse-query';
import { withSplitWords } from './split-words';
import { isGuessOrLatin, isGuessOrRare, isTypoAlone, unknownWord } from './unknown-word';

interface FirstReading {
  dictionary: Pick<QueryDictionary, 'words' | 'lookup' | 'documentCount'>;
  typed: ParsedQuery;
  read: ReadQuery;
  /** What it was read with. */
  lexicon: Lexicon;
  /** Null where English words are not looked for. */
  withEnglish: Lexicon | null;
  expand(parsed: ParsedQuery, lexicon: Lexicon, spoken?: SpokenEnglish): Promise<ReadQuery>;
}

/**
 * Reads a query again that has unknown words: first as English ones in Devanagari (डिफेंस मिनिस्टर), but not for a list by date, which
 * leaves out guesses; those that are none as two words without their space (भारतसरकार). A word that few articles have is read as
 * English as well where many have what that is in Hindi; what has the word itself still comes first.
 */
export async function readUnknownWords(first: FirstReading): Promise<ReadQuery> {
  const { dictionary, typed, withEnglish, expand } = first;
  const respelled = withEnglish === null ? [] : await respellings(first);
  const lexicon = [...(withEnglish ?? first.lexicon), ...respelled];
  const readWith = (spoken: SpokenEnglish) =>
    expand(withLongerNames(lexicon, typed, spoken), lexicon, spoken);
  let spoken: SpokenEnglish = withEnglish === null ? new Map() : spokenWords(first, withEnglish);
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

/** English words that unknown ones spell, and rare ones. */
function spokenWords({ typed, read, dictionary }: FirstReading, lexicon: Lexicon): SpokenEnglish {
  const english = englishWords(lexicon);
  if (english === null) return new Map();
  const isRare = isGuessOrRare(dictionary.documentCount);
  return new Map(
    typed.slots.flatMap((slot) => {
      const word = unknownWord(slot, read.classes, isRare);
      const wordClass = word === null ? undefined : read.classes.get(word);
      if (word === null || wordClass === undefined) return [];
      const { analysis, terms } = wordClass;
      const doubt = terms.length === 0 ? 'none' : terms.every(isGuessOrLatin) ? 'typo' : 'known';
      const stem = spokenEnglish(english, analysis, doubt);
      return stem === null ? [] : [[word, stem] as const];
    }),
  );
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
  const isRare = isGuessOrRare(dictionary.documentCount);
  const found = await Promise.all(
    typed.slots.map(async (slot): Promise<[string, string[]][]> => {
      const word = unknownWord(slot, read.classes, isRare);
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
