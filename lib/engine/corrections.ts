import { expansion } from '../config';
import { analyzeWord, stemWord } from '../text/analyze';
import { fold } from '../text/fold';
import { soundFold } from '../text/sound-fold';
import { Spelling } from '../text/spelling';
import { isStopWord } from '../text/stop-words';
import { likenessFilter, typoMatcher } from '../text/typo-distance';
import type { WordAnalysis } from '../types';
import { type ClassTerm, classTerm } from './class-term';
import type { Dictionary } from './dictionary';
import { filedTerms } from './filed-terms';

type WordList = Awaited<ReturnType<Dictionary['words']>>;

interface Correction {
  term: string;
  distance: number;
  documents: number;
}

/** A word of the list as it is compared. */
interface Compared {
  word: WordList[number];
  spelling: Spelling;
  /** Of its stem, once it was needed: a stem takes longer than a distance. */
  stem: Spelling | null;
}

/** Of the words that say something: nobody looks for a stop word. Made once: a list lives as long as the index it is from. */
const comparedLists = new WeakMap<WordList, readonly Compared[]>();

function comparedOf(words: WordList): readonly Compared[] {
  const known = comparedLists.get(words);
  if (known !== undefined) return known;
  const made = words
    .map((word) => ({ word, spelling: new Spelling(fold(word.term)), stem: null }))
    .filter(({ spelling }) => !isStopWord(spelling.folded));
  comparedLists.set(words, made);
  return made;
}

/**
 * Words that an unknown word may be a typo of, with their own variants and inflections: the nearest ones, the more frequent
 * first. `words`: the dictionary's. `relatedTo` finds a word's class in the dictionary.
 */
export async function corrections(
  dictionary: Dictionary,
  words: WordList,
  word: WordAnalysis,
  relatedTo: (dictionary: Dictionary, analysis: WordAnalysis) => Promise<ClassTerm[]>,
): Promise<ClassTerm[]> {
  const nearby = nearestWords(word, comparedOf(words));
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

/** Words filed beside an unknown one that sound like it (शत्य, सत्य): no further file is read for them, but for very frequent ones. */
export async function slipsOf(
  dictionary: Pick<Dictionary, 'lookup'>,
  analysis: WordAnalysis,
): Promise<ClassTerm[]> {
  const sound = soundFold(analysis.fold);
  const isSlip = (term: string) => soundFold(fold(term)) === sound;
  const filed = await filedTerms(dictionary, analysis, isSlip);
  return filed
    .filter(({ term }) => isSlip(term) && !analyzeWord(term).isStopWord)
    .map((entry) => classTerm(entry, 'typo', 1));
}

/**
 * The nearest words by spelling; if no word is near, those whose stem is: a typo of a form that the collection lacks (पनिवेशी for
 * उपनिवेशियों).
 */
function nearestWords({ fold: folded, stem, script }: WordAnalysis, list: readonly Compared[]): Correction[] {
  const distanceTo = typoMatcher(folded);
  const near = nearest(list, ({ spelling }) => distanceTo(spelling));
  if (near.length > 0 || script !== 'devanagari') return near;
  const mayBe = likenessFilter(folded, looseEdits);
  const distanceToStem = typoMatcher(stem);
  return nearest(list, (each) => {
    if (!mayBe(each.spelling)) return Number.POSITIVE_INFINITY;
    each.stem ??= new Spelling(stemWord(each.spelling.folded));
    return farther + distanceToStem(each.stem);
  });
}

/** Differences that a typo and the ending of another form may make together. */
const looseEdits = 2;
/** What such a guess counts as, in typos more: it is wrong more often. */
const farther = 2;

function nearest(list: readonly Compared[], distanceTo: (each: Compared) => number): Correction[] {
  const found: Correction[] = [];
  for (const each of list) {
    const distance = distanceTo(each);
    if (Number.isFinite(distance)) found.push({ ...each.word, distance });
  }
  found.sort((a, b) => a.distance - b.distance || b.documents - a.documents || (a.term < b.term ? -1 : 1));
  const most = (found[0]?.distance ?? 0) + expansion.typoMargin;
  return found.filter(({ distance }) => distance <= most).slice(0, expansion.typoTerms);
}
