import { expansion } from '../config';
import { analyzeWord } from '../text/analyze';
import { fold } from '../text/fold';
import { typoMatcher } from '../text/typo-distance';
import type { WordAnalysis } from '../types';
import { type ClassTerm, classTerm } from './class-term';
import type { Dictionary } from './dictionary';

type WordList = Awaited<ReturnType<Dictionary['words']>>;

interface Correction {
  term: string;
  distance: number;
  documents: number;
}

/** Folds of a word list, made once: a list lives as long as the index it is from. */
const foldsOfLists = new WeakMap<WordList, readonly string[]>();

/**
 * Words that an unknown word may be a typo of, with their own variants and inflections: the nearest ones, the more frequent
 * first. `relatedTo` finds a word's class in the dictionary.
 */
export async function corrections(
  dictionary: Dictionary,
  { fold: folded }: WordAnalysis,
  relatedTo: (dictionary: Dictionary, analysis: WordAnalysis) => Promise<ClassTerm[]>,
): Promise<ClassTerm[]> {
  const nearest = nearestWords(folded, await dictionary.words());
  const classes = await Promise.all(
    nearest.map(async ({ term, distance }) => {
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

function nearestWords(folded: string, words: WordList): Correction[] {
  const distanceTo = typoMatcher(folded);
  const folds = foldsOfLists.get(words) ?? words.map(({ term }) => fold(term));
  foldsOfLists.set(words, folds);
  const found: Correction[] = [];
  folds.forEach((each, index) => {
    const distance = distanceTo(each);
    const word = words[index];
    if (word !== undefined && Number.isFinite(distance)) found.push({ ...word, distance });
  });
  found.sort((a, b) => a.distance - b.distance || b.documents - a.documents || (a.term < b.term ? -1 : 1));
  const most = (found[0]?.distance ?? 0) + expansion.typoMargin;
  return found.filter(({ distance }) => distance <= most).slice(0, expansion.typoTerms);
}
