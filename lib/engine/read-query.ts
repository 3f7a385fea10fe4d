import type { Lexicon } from '../text/lexicon';
import { mayHaveQuantity } from '../text/may-have-quantity';
import {
  type ExpandCache,
  expandQuery,
  type QueryDictionary,
  type QueryScope,
  type ReadQuery,
} from './expand-query';
import { lexiconFor, type SpokenEnglish, withLongerNames } from './lexicon-alternatives';
import { type ParsedQuery, parseQuery, type QuerySlot } from './parse-query';
import { part } from './part';
import { rareWord, unknownWord } from './unknown-word';

const unknownWordsPart = part(() => import('./read-unknown-words'));
const quantitiesPart = part(() => import('./read-quantities'));

/**
 * Reads a query and expands its words. A query with a word that the dictionary lacks, or that may be meant for a frequent one, is
 * read again (`readUnknownWords`), by code that is loaded for it beside what it reads; where it cannot be had the first reading stands. So is what knows other ways to print
 * its numbers.
 */
export async function readQuery(
  dictionary: QueryDictionary,
  cache: ExpandCache,
  text: string,
  scope: QueryScope,
): Promise<ReadQuery> {
  const parsed = parseQuery(text);
  const expand = async (parsed: ParsedQuery, names: Lexicon, spoken?: SpokenEnglish): Promise<ReadQuery> => ({
    parsed,
    classes: await expandQuery(dictionary, cache, parsed, scope, names, spoken),
  });
  const isStrict = scope.exact || scope.byDate;
  const [table, quantities] = await Promise.all([
    lexiconFor(dictionary, parsed),
    isStrict || !mayHaveQuantity(text) ? null : quantitiesPart(),
  ]);
  const { parsed: typed, numbers } = (await quantities?.readQuantities(dictionary, parsed)) ?? {
    parsed,
    numbers: [],
  };
  const lexicon = [...table, ...numbers];
  const read = await expand(withLongerNames(lexicon, typed), lexicon);
  const isUnknown = typed.slots.some((slot) => unknownWord(slot, read.classes) !== null);
  const isRare = (slot: QuerySlot) => rareWord(slot, read.classes, dictionary.documentCount) !== null;
  if (scope.exact || !(isUnknown || (!scope.byDate && typed.slots.some(isRare)))) return read;
  const [loaded, withEnglish] = await Promise.all([
    unknownWordsPart(),
    isUnknown && !scope.byDate ? dictionary.lexicon('all') : table,
  ]);
  return (
    loaded?.readUnknownWords({
      dictionary,
      typed,
      read,
      lexicon,
      withEnglish: scope.byDate ? null : withEnglish,
      numbers,
      expand,
    }) ?? read
  );
}
