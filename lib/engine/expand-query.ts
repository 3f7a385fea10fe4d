import { expansion } from '../config';
import { dictionaryKeys } from '../search-index/format/dictionary-key';
import { analyzeWord } from '../text/analyze';
import type { Lexicon } from '../text/lexicon';
import type { Dictionary } from './dictionary';
import { expandWord, type OtherNames, tiersFor, type WordClass, type WordClasses } from './expand';
import type { IndexReader } from './index-reader';
import { lexiconAlternatives, type SpokenEnglish } from './lexicon-alternatives';
import type { ParsedQuery, QuerySlot, QueryWord } from './parse-query';

/** A query with all that its words mean. */
export interface ReadQuery {
  parsed: ParsedQuery;
  classes: WordClasses;
}

/** What reading a query needs: words, and other names for them. */
export type QueryDictionary = Dictionary & Pick<IndexReader, 'lexicon' | 'documentCount'>;

export interface QueryScope {
  /** Only the same spelling and its variants. */
  exact: boolean;
  /** In the order of their dates: guesses are left out. */
  byDate: boolean;
}

/** Expanded words of earlier queries, least recently used first; bounded. */
export type ExpandCache = Map<string, Promise<WordClass>>;

/**
 * Expands every word of a query at once, excluded ones too, so that their index files are asked for together. A word that is
 * passed over has an empty class. `lexicon`: other names, default none; `spoken`: English words that some are in Devanagari.
 */
export async function expandQuery(
  dictionary: Dictionary,
  cache: ExpandCache,
  query: ParsedQuery,
  scope: QueryScope,
  lexicon: Lexicon = [],
  spoken?: SpokenEnglish,
): Promise<WordClasses> {
  const units = [...query.slots.flatMap((slot) => slot.units), ...query.excluded];
  const words = units.flatMap((unit) => unit.words);
  const named = lexiconAlternatives(lexicon, query, spoken);
  const inLexicon = wordsWithNames(query.slots);
  const passedOver = wordsPassedOver(dictionary, query.slots);
  return new Map(
    await Promise.all(
      words.map(
        async (word): Promise<[QueryWord, WordClass]> => [
          word,
          passedOver.has(word)
            ? { analysis: analyzeWord(word.word), terms: [], kin: [] }
            : await cachedClass(
                dictionary,
                cache,
                { word, named: named.get(word) ?? [], isInLexicon: inLexicon.has(word) || named.has(word) },
                scope,
              ),
        ],
      ),
    ),
  );
}

const wordsOf = ({ units }: QuerySlot): QueryWord[] => units.flatMap(({ words }) => words);

/**
 * Stop words beside other words break ties at most. In an archive so large that their postings lie in files of their own
 * they are not worth it: के, में and है are half of what a question would load.
 */
function wordsPassedOver(
  dictionary: Pick<Dictionary, 'isHeavy'>,
  slots: readonly QuerySlot[],
): ReadonlySet<QueryWord> {
  const isStopWord = ({ word, exact }: QueryWord) => !exact && analyzeWord(word).isStopWord;
  const stops = slots.filter((slot) => wordsOf(slot).every(isStopWord));
  if (stops.length === slots.length) return new Set();
  const isHeavy = ({ word }: QueryWord) => dictionaryKeys(analyzeWord(word)).some(dictionary.isHeavy);
  return new Set(stops.flatMap(wordsOf).filter(isHeavy));
}

/** Words that stand beside longer names of theirs (`withLongerNames`). */
function wordsWithNames(slots: readonly QuerySlot[]): ReadonlySet<QueryWord> {
  return new Set(
    slots
      .map(wordsOf)
      .filter((words) => words.some(({ named }) => named !== null))
      .flat(),
  );
}

function cachedClass(
  dictionary: Dictionary,
  cache: ExpandCache,
  { word, named, isInLexicon }: Required<OtherNames> & { word: QueryWord },
  scope: QueryScope,
): Promise<WordClass> {
  const tiers = tiersFor(word, scope);
  const key = [
    word.word,
    word.unfinished,
    tiers.size,
    ...word.joined,
    isInLexicon,
    ...named.map((each) => each.word),
  ].join(' ');
  const known = cache.get(key);
  if (known !== undefined) {
    cache.delete(key);
    cache.set(key, known);
    return known;
  }
  const expanded = expandWord(dictionary, word, tiers, { named, isInLexicon });
  // A failure must not be remembered: the next query asks again.
  expanded.catch(() => cache.delete(key));
  cache.set(key, expanded);
  const oldest = cache.keys().next().value;
  if (cache.size > expansion.cachedWords && oldest !== undefined) cache.delete(oldest);
  return expanded;
}
