import { spokenEnglish } from '../text/spoken-english';
import type { WordClasses } from './expand';
import {
  type ExpandCache,
  expandQuery,
  type QueryDictionary,
  type QueryScope,
  type ReadQuery,
} from './expand-query';
import { lexiconFor, type SpokenEnglish, withLongerNames } from './lexicon-alternatives';
import type { ParsedQuery } from './parse-query';
import { withSplitWords } from './split-words';
import { isTypoAlone, unknownWord } from './unknown-word';

/**
 * Reads a query again that has unknown words: first as English ones in Devanagari (डिफेंस मिनिस्टर), but not for a list by date, which
 * leaves out guesses; those that are none as two words without their space (भारतसरकार).
 */
export async function readUnknownWords(
  dictionary: QueryDictionary,
  cache: ExpandCache,
  typed: ParsedQuery,
  first: ReadQuery,
  scope: QueryScope,
): Promise<ReadQuery> {
  const spoken = scope.byDate ? null : await spokenWords(dictionary, typed, first.classes);
  const lexicon = await (spoken === null ? lexiconFor(dictionary, typed) : dictionary.lexicon(true));
  const expanded = async (parsed: ParsedQuery): Promise<ReadQuery> => ({
    parsed,
    classes: await expandQuery(dictionary, cache, parsed, scope, lexicon, spoken ?? undefined),
  });
  const read = spoken === null ? first : await expanded(withLongerNames(lexicon, typed, spoken));
  if (read.parsed.slots.every((slot) => unknownWord(slot, read.classes, isTypoAlone) === null)) return read;
  const split = withSplitWords(read.parsed, read.classes, await dictionary.words());
  return split === null ? read : expanded(split);
}

/** English words that unknown ones spell; null where there are none. */
async function spokenWords(
  dictionary: QueryDictionary,
  { slots }: ParsedQuery,
  classes: WordClasses,
): Promise<SpokenEnglish | null> {
  const lexicon = await dictionary.lexicon(true);
  const spoken = new Map(
    slots.flatMap((slot) => {
      const word = unknownWord(slot, classes);
      const read = word === null ? undefined : classes.get(word);
      if (word === null || read === undefined) return [];
      const stem = spokenEnglish(lexicon, read.analysis, read.terms.length > 0);
      return stem === null ? [] : [[word, stem] as const];
    }),
  );
  return spoken.size === 0 ? null : spoken;
}
