import type { Lexicon } from '../text/lexicon';
import { englishStems, spokenEnglish } from '../text/spoken-english';
import type { Dictionary } from './dictionary';
import type { WordClasses } from './expand';
import type { ReadQuery } from './expand-query';
import { type SpokenEnglish, withLongerNames } from './lexicon-alternatives';
import type { ParsedQuery } from './parse-query';
import { withSplitWords } from './split-words';
import { isTypoAlone, unknownWord } from './unknown-word';

interface FirstReading {
  dictionary: Pick<Dictionary, 'words'>;
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
 * leaves out guesses; those that are none as two words without their space (भारतसरकार).
 */
export async function readUnknownWords(first: FirstReading): Promise<ReadQuery> {
  const { dictionary, typed, withEnglish, expand } = first;
  const spoken = withEnglish === null ? null : spokenWords(withEnglish, typed, first.read.classes);
  const lexicon = (spoken === null ? null : withEnglish) ?? first.lexicon;
  const read =
    spoken === null ? first.read : await expand(withLongerNames(lexicon, typed, spoken), lexicon, spoken);
  if (read.parsed.slots.every((slot) => unknownWord(slot, read.classes, isTypoAlone) === null)) return read;
  const split = withSplitWords(read.parsed, read.classes, await dictionary.words());
  return split === null ? read : expand(split, lexicon, spoken ?? undefined);
}

/** English words that unknown ones spell; null where there are none. */
function spokenWords(lexicon: Lexicon, { slots }: ParsedQuery, classes: WordClasses): SpokenEnglish | null {
  const english = englishStems(lexicon);
  const spoken = new Map(
    slots.flatMap((slot) => {
      const word = unknownWord(slot, classes);
      const read = word === null ? undefined : classes.get(word);
      if (word === null || read === undefined) return [];
      const stem = spokenEnglish(english, read.analysis, read.terms.length > 0);
      return stem === null ? [] : [[word, stem] as const];
    }),
  );
  return spoken.size === 0 ? null : spoken;
}
