import { analysis } from '../config';
import type { WordAnalysis } from '../types';
import { countAksharas } from './aksharas';
import { analyzeWord } from './analyze';
import type { Lexicon, LexiconPart } from './lexicon';
import { romanisationCost } from './romanisation-cost';

/** The words of English phrases by their stems, and what was heard in them: a word stays in the query while one types. */
export interface EnglishWords {
  stems: ReadonlySet<string>;
  heard: Map<string, Heard | null>;
}

interface Heard {
  stem: string;
  closeness: number;
}

/**
 * The English word that a Devanagari word spells as it is said (मिनिस्टर, minister), by its stem; null where none
 * comes near. A word that is filed under another key must come twice as near. One of two aksharas may be much else.
 *
 * @param english the words to look among; of equally near ones the last counts
 * @param isTypo whether the word may be a typo instead; it must then come nearer
 * @example spokenEnglish(english, analyzeWord('मिनिस्टर'), false) === 'minister'
 */
export function spokenEnglish(
  english: readonly EnglishWords[],
  spoken: WordAnalysis,
  isTypo: boolean,
): string | null {
  if (noEnglish.test(spoken.word)) return null;
  let nearest: Heard | null = null;
  for (const words of english) {
    const heard = heardAmong(words, spoken, isTypo);
    if (heard !== null && heard.closeness >= (nearest?.closeness ?? 0)) nearest = heard;
  }
  return nearest?.stem ?? null;
}

function heardAmong({ stems, heard }: EnglishWords, spoken: WordAnalysis, isTypo: boolean): Heard | null {
  const asked = `${spoken.word} ${isTypo}`;
  const known = heard.get(asked);
  if (known !== undefined) return known;
  const { least, leastDoubtful, leastShort } = analysis.spokenEnglish;
  const leastLong = isTypo ? leastDoubtful : least;
  const found = nearestStem(stems, spoken, countAksharas(spoken.fold) <= 2 ? leastShort : leastLong);
  if (heard.size >= analysis.spokenEnglish.heardWords) heard.clear();
  heard.set(asked, found);
  return found;
}

/**
 * The same for a word that some articles have, which is mostly what it is there: a short one is none, one that has none of the letters
 * that few Hindi words have and many from English is none either, and it must come nearest.
 *
 * @param stems English words, those filed under a key of the word
 */
export function knownEnglish(stems: Iterable<string>, word: string): string | null {
  if (noEnglish.test(word) || !mostlyEnglish.test(word)) return null;
  const spoken = analyzeWord(word);
  if (countAksharas(spoken.fold) <= 2) return null;
  return nearestStem(stems, spoken, analysis.spokenEnglish.leastKnown)?.stem ?? null;
}

function nearestStem(stems: Iterable<string>, spoken: WordAnalysis, least: number): Heard | null {
  const { letters } = analysis.spokenEnglish;
  let found: Heard | null = null;
  let nearest = least;
  for (const stem of stems) {
    // The s of a plural.
    for (const spelled of spoken.word.endsWith('स') ? [stem, `${stem}s`] : [stem]) {
      if (Math.abs(spelled.length - spoken.word.length) > letters) continue;
      const closeness = closenessOf(spelled, spoken.word, nearest);
      if (closeness < nearest) continue;
      const isFiledAlike = analyzeWord(spelled).keys.some((key) => spoken.keys.includes(key));
      const trusted = closeness * (isFiledAlike ? 1 : 0.5);
      if (trusted < nearest) continue;
      nearest = trusted;
      found = { stem, closeness: trusted };
    }
  }
  return found;
}

/** Letters of Sanskrit and of Hindi's own words that none from English is written with, and the plural of Sanskrit's feminines. */
const noEnglish = /[ऋृणषञःघछझढधभ]|ताओं$/u;

const mostlyEnglish = /[टडफॉऑ]/u;

/** As `relate` has it; 0 for less than `least`. */
function closenessOf(english: string, word: string, least: number): number {
  return Math.exp(-romanisationCost(english, word, english.length * -Math.log(least)) / english.length);
}

/** Made once: a part of a lexicon lives as long as the index it is from. */
const wordsOfParts = new WeakMap<LexiconPart, EnglishWords>();

/** The English words of a lexicon, by its parts. */
export function englishWords(lexicon: Lexicon): EnglishWords[] {
  return lexicon.filter(({ tier }) => tier === 'translation').map(wordsOf);
}

function wordsOf(part: LexiconPart): EnglishWords {
  const known = wordsOfParts.get(part);
  if (known !== undefined) return known;
  const stems = new Set([...part.byStems.keys()].flatMap((phrase) => phrase.split(' ')));
  const made: EnglishWords = { stems, heard: new Map() };
  wordsOfParts.set(part, made);
  return made;
}
