import { dictionaryKeys } from '../search-index/format/dictionary-key';
import { type Alternative, alternatives } from '../text/alternatives';
import { analyzeWord } from '../text/analyze';
import { expansionsOf, type Lexicon } from '../text/lexicon';
import type { WordAnalysis } from '../types';
import type { IndexReader } from './index-reader';
import type { ParsedQuery, QuerySlot, QueryUnit, QueryWord } from './parse-query';

/**
 * What the lexicon may say for a query: of its English part, which is large, what begins with its letters, if it has words in Latin ones. The
 * shards of the query's own words are asked for before it is read, or waited for; while the English part is on its way also those of
 * what the words are besides without it (modi ji, BJP: भारतीय जनता पार्टी), which would take a round trip of their own behind it.
 */
export async function lexiconFor(
  reader: Pick<IndexReader, 'lexicon' | 'lookup'>,
  parsed: ParsedQuery,
): Promise<Lexicon> {
  const plain = plainWords(parsed.slots).map(({ word }) => analyzeWord(word));
  const letters = plain.flatMap(({ script, stem }) => (script === 'latin' ? [stem.charAt(0)] : []));
  askFor(reader, plain);
  const lexicon = reader.lexicon(letters);
  if (letters.length > 0) askFor(reader, otherSpellings(await reader.lexicon([]), parsed).map(analyzeWord));
  return lexicon;
}

/** Asks for the shards of words that say something, and does not wait. */
function askFor(reader: Pick<IndexReader, 'lookup'>, words: readonly WordAnalysis[]): void {
  const telling = words.filter(({ isStopWord }) => !isStopWord);
  for (const key of telling.flatMap(dictionaryKeys)) reader.lookup(key, isNone);
}

/** All that `expandWord` will look up for the words of a query, the words themselves apart. */
function otherSpellings(lexicon: Lexicon, query: ParsedQuery): string[] {
  const named = [...lexiconAlternatives(lexicon, query).values()].flat();
  const words = withLongerNames(lexicon, query).slots.flatMap(({ units }) =>
    units.flatMap((unit) => unit.words),
  );
  const spelled = words.flatMap(({ word, joined, named }) =>
    named === null ? [...joined, ...alternatives(word).map((other) => other.word)] : [word],
  );
  return [...spelled, ...named.map(({ word }) => word)];
}

/** English words, by their stems, that words of a query spell in Devanagari. */
export type SpokenEnglish = ReadonlyMap<QueryWord, string>;

const nothingSpoken: SpokenEnglish = new Map();

/** Very frequent terms are in files of their own: which are wanted is not known yet. */
const isNone = () => false;

/**
 * Other words for the words of a query, from the lexicon: पीएम also means प्रधानमंत्री, `defence minister` means रक्षा मंत्री. Each
 * word of a stretch takes its share of the other name (`shareOf`); a share of several words is left to `withLongerNames`. Quoted
 * words mean themselves.
 */
export function lexiconAlternatives(
  lexicon: Lexicon,
  { slots }: ParsedQuery,
  spoken: SpokenEnglish = nothingSpoken,
): ReadonlyMap<QueryWord, readonly Alternative[]> {
  const found = new Map<QueryWord, Alternative[]>();
  for (const { word, names, tier } of namesOf(lexicon, plainWords(slots), spoken)) {
    const [other, ...more] = names;
    if (other === undefined || more.length > 0) continue;
    found.set(word, [...(found.get(word) ?? []), { word: other, tier }]);
  }
  return found;
}

/**
 * The query with the longer names of its words as alternatives beside them: SCO or शंघाई सहयोग संगठन. All words of such a name
 * must be there.
 */
export function withLongerNames(
  lexicon: Lexicon,
  query: ParsedQuery,
  spoken: SpokenEnglish = nothingSpoken,
): ParsedQuery {
  const units = new Map<QueryWord, QueryUnit[]>();
  for (const { word, names, tier } of namesOf(lexicon, plainWords(query.slots), spoken)) {
    if (names.length < 2) continue;
    const named = names.map((each) => ({ ...word, word: each, joined: [], unfinished: false, named: tier }));
    units.set(word, [...(units.get(word) ?? []), { words: named, phrase: false }]);
  }
  const slots = query.slots.map((slot) => {
    const word = slot.units.length === 1 ? slot.units[0]?.words[0] : undefined;
    const more = word === undefined ? undefined : units.get(word);
    return more === undefined ? slot : { units: [...slot.units, ...more] };
  });
  return { ...query, slots };
}

/** What the lexicon says for each word: its share of every name of every stretch that it is in. */
function namesOf(lexicon: Lexicon, plain: readonly QueryWord[], spoken: SpokenEnglish) {
  const analyses = plain.map((word) => {
    const analysis = analyzeWord(word.word);
    return { ...analysis, stem: spoken.get(word) ?? analysis.stem };
  });
  return expansionsOf(lexicon, analyses).flatMap(({ start, length, words, tier }) =>
    plain
      .slice(start, start + length)
      .map((word, offset) => ({ word, names: shareOf(words, offset, length), tier })),
  );
}

/**
 * The words of a name that stand for one word of a stretch: with equally many each for its neighbour, of fewer some twice, so
 * that a single one stands for all; of more each for one or several.
 */
function shareOf(words: readonly string[], offset: number, length: number): readonly string[] {
  const from = Math.floor((offset * words.length) / length);
  const to = Math.floor(((offset + 1) * words.length) / length);
  return words.slice(from, Math.max(to, from + 1));
}

/** The words of a query that stand for themselves: neither quoted nor among alternatives. */
export function plainWords(slots: readonly QuerySlot[]): QueryWord[] {
  return slots.flatMap(({ units }) => {
    const [unit] = units.filter(({ words }) => words.every(({ named }) => named === null));
    const word = unit?.words.length === 1 ? unit.words[0] : undefined;
    const isPlain = units.every((each) => each === unit || each.words.some(({ named }) => named !== null));
    return word === undefined || word.exact || !isPlain ? [] : [word];
  });
}
