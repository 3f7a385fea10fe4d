import { expansion } from '../config';
import { analyzeWord, stemWord } from '../text/analyze';
import { fold } from '../text/fold';
import { likenessFilter, signsOf, typoMatcher } from '../text/typo-distance';
import type { WordAnalysis } from '../types';
import { type ClassTerm, classTerm } from './class-term';
import type { Dictionary } from './dictionary';

type WordList = Awaited<ReturnType<Dictionary['words']>>;

interface Correction {
  term: string;
  distance: number;
  documents: number;
}

/** What is compared of a list's words, row by row. */
interface Compared {
  words: WordList;
  folds: readonly string[];
  signs: Int32Array;
  /** As far as they were needed: a stem takes longer than a distance. */
  stems: string[];
}

/** Made once: a list lives as long as the index it is from. */
const comparedLists = new WeakMap<WordList, Compared>();

function comparedOf(words: WordList): Compared {
  const known = comparedLists.get(words);
  if (known !== undefined) return known;
  const folds = words.map(({ term }) => fold(term));
  const made: Compared = { words, folds, signs: Int32Array.from(folds, signsOf), stems: [] };
  comparedLists.set(words, made);
  return made;
}

/**
 * Words that an unknown word may be a typo of, with their own variants and inflections: the nearest ones, the more frequent
 * first. `relatedTo` finds a word's class in the dictionary.
 */
export async function corrections(
  dictionary: Dictionary,
  word: WordAnalysis,
  relatedTo: (dictionary: Dictionary, analysis: WordAnalysis) => Promise<ClassTerm[]>,
): Promise<ClassTerm[]> {
  const nearby = nearestWords(word, comparedOf(await dictionary.words()));
  const classes = await Promise.all(
    nearby.map(async ({ term, distance }) => {
      const own = await relatedTo(dictionary, analyzeWord(term));
      return own
        .filter(({ tier }) => tier === 'exact' || tier === 'variant' || tier === 'inflection')
        .map(({ entry, tier }) =>
          classTerm(entry, 'typo', (tier === 'inflection' ? 0.9 : 1) / (1 + distance)),
        );
    }),
  );
  return classes.flat();
}

/**
 * The nearest words by spelling; if no word is near, those whose stem is: a typo of a form that the collection lacks (पनिवेशी for
 * उपनिवेशियों).
 */
function nearestWords({ fold: folded, stem, script }: WordAnalysis, list: Compared): Correction[] {
  const near = nearest(list, typoMatcher(folded));
  if (near.length > 0 || script !== 'devanagari') return near;
  const mayBe = likenessFilter(folded, looseEdits);
  const distanceTo = typoMatcher(stem);
  return nearest(list, (each, signs, row) => {
    if (!mayBe(each, signs)) return Number.POSITIVE_INFINITY;
    list.stems[row] ??= stemWord(each);
    return farther + distanceTo(list.stems[row]);
  });
}

/** Differences that a typo and the ending of another form may make together. */
const looseEdits = 2;
/** What such a guess counts as, in typos more: it is wrong more often. */
const farther = 2;

function nearest(
  { words, folds, signs }: Compared,
  distanceTo: (folded: string, signs: number | undefined, row: number) => number,
): Correction[] {
  const found: Correction[] = [];
  folds.forEach((each, row) => {
    const distance = distanceTo(each, signs[row], row);
    const word = words[row];
    if (word !== undefined && Number.isFinite(distance)) found.push({ ...word, distance });
  });
  found.sort((a, b) => a.distance - b.distance || b.documents - a.documents || (a.term < b.term ? -1 : 1));
  const most = (found[0]?.distance ?? 0) + expansion.typoMargin;
  return found.filter(({ distance }) => distance <= most).slice(0, expansion.typoTerms);
}
