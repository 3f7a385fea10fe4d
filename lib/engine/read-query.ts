import type { Lexicon } from '../text/lexicon';
import type { Dictionary } from './dictionary';
import type { WordClasses } from './expand';
import { type ExpandCache, expandQuery } from './expand-query';
import type { IndexReader } from './index-reader';
import { lexiconFor, type SpokenEnglish, withLongerNames } from './lexicon-alternatives';
import { type ParsedQuery, parseQuery } from './parse-query';
import { unknownWord } from './unknown-word';

/** A query with all that its words mean. */
export interface ReadQuery {
  parsed: ParsedQuery;
  classes: WordClasses;
}

/** What reading a query needs: words, and other names for them. */
export type QueryDictionary = Dictionary & Pick<IndexReader, 'lexicon'>;

/**
 * Reads a query and expands its words. What the dictionary lacks is read again, by code that is loaded for it: as English words in
 * Devanagari (डिफेंस मिनिस्टर), then as two words without their space (रेलवेस्टेशन).
 */
export async function readQuery(
  dictionary: QueryDictionary,
  cache: ExpandCache,
  text: string,
  scope: { exact: boolean; byDate: boolean },
): Promise<ReadQuery> {
  const typed = parseQuery(text);
  const expanded = async (parsed: ParsedQuery, lexicon: Lexicon, spoken?: SpokenEnglish) => ({
    parsed,
    classes: await expandQuery(dictionary, cache, parsed, scope, lexicon, spoken),
  });
  let lexicon = await lexiconFor(dictionary, typed);
  let read = await expanded(withLongerNames(lexicon, typed), lexicon);
  if (scope.exact) return read;
  const spoken = scope.byDate ? null : await spokenWords(dictionary, typed, read.classes);
  if (spoken !== null) {
    lexicon = await dictionary.lexicon(true);
    read = await expanded(withLongerNames(lexicon, typed, spoken), lexicon, spoken);
  }
  const split = await splitWords(dictionary, read);
  return split === null ? read : expanded(split, lexicon, spoken ?? undefined);
}

/** English words that unknown ones spell, or such as stand in Latin letters alone; null where there are none. */
async function spokenWords(
  dictionary: QueryDictionary,
  { slots }: ParsedQuery,
  classes: WordClasses,
): Promise<SpokenEnglish | null> {
  const unknown = slots.flatMap((slot) => {
    const word = unknownWord(slot, classes, (tier) => tier === 'typo' || tier === 'roman');
    const read = word === null ? undefined : classes.get(word);
    return word === null || read === undefined ? [] : [{ word, ...read }];
  });
  if (unknown.length === 0) return null;
  const [part, lexicon] = await Promise.all([
    import('../text/spoken-english').catch(() => null),
    dictionary.lexicon(true),
  ]);
  const spoken = new Map(
    unknown.flatMap(({ word, analysis, terms }) => {
      const stem = part?.spokenEnglish(lexicon, analysis, terms.length > 0) ?? null;
      return stem === null ? [] : [[word, stem] as const];
    }),
  );
  return spoken.size === 0 ? null : spoken;
}

/** The query with unknown words read as two, for which the list of words is read as for typos; null where nothing is to be split. */
async function splitWords(
  dictionary: Pick<Dictionary, 'words'>,
  { parsed, classes }: ReadQuery,
): Promise<ParsedQuery | null> {
  if (!parsed.slots.some((slot) => unknownWord(slot, classes) !== null)) return null;
  const [part, words] = await Promise.all([import('./split-words').catch(() => null), dictionary.words()]);
  return part?.withSplitWords(parsed, classes, words) ?? null;
}
