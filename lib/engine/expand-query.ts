import { expansion } from '../config';
import type { Alternative } from '../text/alternatives';
import type { Lexicon } from '../text/lexicon';
import type { Dictionary } from './dictionary';
import { expandWord, tiersFor, type WordClass, type WordClasses } from './expand';
import { lexiconAlternatives } from './lexicon-alternatives';
import type { ParsedQuery, QueryWord } from './parse-query';

/** Expanded words of earlier queries, least recently used first; bounded. */
export type ExpandCache = Map<string, Promise<WordClass>>;

/** Expands every word of a query at once, excluded ones too, so that their index files are asked for together. `lexicon`: other names, default none. */
export async function expandQuery(
  dictionary: Dictionary,
  cache: ExpandCache,
  query: ParsedQuery,
  scope: { exact: boolean; byDate: boolean },
  lexicon: Lexicon = [],
): Promise<WordClasses> {
  const units = [...query.slots.flatMap((slot) => slot.units), ...query.excluded];
  const words = units.flatMap((unit) => unit.words);
  const named = lexiconAlternatives(lexicon, query);
  return new Map(
    await Promise.all(
      words.map(
        async (word): Promise<[QueryWord, WordClass]> => [
          word,
          await cachedClass(dictionary, cache, { word, named: named.get(word) ?? [] }, scope),
        ],
      ),
    ),
  );
}

function cachedClass(
  dictionary: Dictionary,
  cache: ExpandCache,
  { word, named }: { word: QueryWord; named: readonly Alternative[] },
  scope: { exact: boolean; byDate: boolean },
): Promise<WordClass> {
  const tiers = tiersFor(word, scope);
  const key = [
    word.word,
    word.unfinished,
    tiers.size,
    ...word.joined,
    '|',
    ...named.map((each) => each.word),
  ].join(' ');
  const known = cache.get(key);
  if (known !== undefined) {
    cache.delete(key);
    cache.set(key, known);
    return known;
  }
  const expanded = expandWord(dictionary, word, tiers, named);
  // A failure must not be remembered: the next query asks again.
  expanded.catch(() => cache.delete(key));
  cache.set(key, expanded);
  const oldest = cache.keys().next().value;
  if (cache.size > expansion.cachedWords && oldest !== undefined) cache.delete(oldest);
  return expanded;
}
