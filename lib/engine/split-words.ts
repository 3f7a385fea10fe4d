import { expansion } from '../config';
import type { Word } from '../search-index/format/word-list';
import { aksharas } from '../text/aksharas';
import { fold } from '../text/fold';
import { Spelling } from '../text/spelling';
import { typoMatcher } from '../text/typo-distance';
import type { WordClasses } from './expand';
import type { ParsedQuery, QuerySlot, QueryWord } from './parse-query';
import { isTypoAlone, unknownWord } from './unknown-word';

/**
 * The query with words that the collection lacks read as two that it has, where the space was left out (भारतसरकार, धीरेधीरे); null
 * when there is none. Of the places where a word may be parted the one counts whose rarer part is in most articles. `words`: the
 * collection's, with the articles that have each.
 */
export function withSplitWords(
  query: ParsedQuery,
  classes: WordClasses,
  words: readonly Word[],
): ParsedQuery | null {
  const documents = documentsOf(words);
  const slots = query.slots.flatMap((slot) => {
    const word = unknownWord(slot, classes, isTypoAlone);
    const parts = word === null ? null : partsOf(word.word, documents);
    if (word === null || parts === null) return [slot];
    const isTwice = parts[0] === parts[1];
    return isTwice || !isTypo(word, classes) ? parts.map((part) => slotOf(word, part)) : [slot];
  });
  return slots.length === query.slots.length ? null : { ...query, slots };
}

/** Made once: a list lives as long as the index it is from. */
const documentsOfLists = new WeakMap<readonly Word[], ReadonlyMap<string, number>>();

function documentsOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const known = documentsOfLists.get(words);
  if (known !== undefined) return known;
  const documents = new Map(words.map((word) => [word.term, word.documents]));
  documentsOfLists.set(words, documents);
  return documents;
}

/** One typo away from a word: more likely than a space left out. */
function isTypo(word: QueryWord, classes: WordClasses): boolean {
  const distanceTo = typoMatcher(fold(word.word));
  return (
    classes.get(word)?.terms.some(({ entry }) => distanceTo(new Spelling(fold(entry.term))) <= 1) ?? false
  );
}

function slotOf(word: QueryWord, part: string): QuerySlot {
  const read = { ...word, word: part, typed: part, joined: [], unfinished: false };
  return { units: [{ words: [read], phrase: false }] };
}

/** The parts with the most articles, of those that say enough; null when there are none. */
function partsOf(word: string, documents: ReadonlyMap<string, number>): string[] | null {
  const signs = aksharas(word);
  const half = signs.length / 2;
  const isTwice = signs.slice(0, half).join('') === signs.slice(half).join('');
  const least = expansion.splitDocuments * (signs.length < longWord && !isTwice ? 4 : 1);
  let best: { parts: string[]; worth: number } | null = null;
  for (let at = leastAksharas; at <= signs.length - leastAksharas; at++) {
    const parts = [signs.slice(0, at).join(''), signs.slice(at).join('')];
    const worth = Math.min(...parts.map((part) => documents.get(part) ?? 0));
    if (worth >= least && worth > (best?.worth ?? 0)) best = { parts, worth };
  }
  return best?.parts ?? null;
}

/** Of each part: shorter ones are in every word. */
const leastAksharas = 2;
/** Aksharas from which on a word is hardly a name that no article has: the parts of a shorter one must be in four times as many articles. */
const longWord = 5;
