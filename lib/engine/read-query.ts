import {
  type ExpandCache,
  expandQuery,
  type QueryDictionary,
  type QueryScope,
  type ReadQuery,
} from './expand-query';
import { lexiconFor, withLongerNames } from './lexicon-alternatives';
import { parseQuery } from './parse-query';
import { part } from './part';
import { unknownWord } from './unknown-word';

const unknownWordsPart = part(() => import('./read-unknown-words'));

/**
 * Reads a query and expands its words. A query with a word that the dictionary lacks is read again (`readUnknownWords`), by code
 * that is loaded for it beside what it reads; where it cannot be had the first reading stands.
 */
export async function readQuery(
  dictionary: QueryDictionary,
  cache: ExpandCache,
  text: string,
  scope: QueryScope,
): Promise<ReadQuery> {
  const typed = parseQuery(text);
  const lexicon = await lexiconFor(dictionary, typed);
  const parsed = withLongerNames(lexicon, typed);
  const classes = await expandQuery(dictionary, cache, parsed, scope, lexicon);
  if (scope.exact || typed.slots.every((slot) => unknownWord(slot, classes) === null))
    return { parsed, classes };
  const [loaded] = await Promise.all([unknownWordsPart(), scope.byDate ? null : dictionary.lexicon(true)]);
  return (
    loaded?.readUnknownWords(dictionary, cache, typed, { parsed, classes }, scope) ?? { parsed, classes }
  );
}
