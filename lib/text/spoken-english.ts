import { analysis } from '../config';
import type { WordAnalysis } from '../types';
import { countAksharas } from './aksharas';
import { analyzeWord } from './analyze';
import type { Lexicon, LexiconPart } from './lexicon';
import { romanisationCost } from './romanisation-cost';

/** The words of a lexicon's English phrases by their stems, and what was heard in them: a word stays in the query while one types. */
export interface EnglishWords {
  stems: ReadonlySet<string>;
  heard: Map<string, string | null>;
}

/**
 * The English word that a Devanagari word spells as it is said (मिनिस्टर, minister), by its stem; null where none
 * comes near. A word that is filed under another key must come twice as near. One of two aksharas may be much else.
 *
 * @param doubt whether the word may be something else: a typo, or what it is in the articles that have it; it must then come nearer,
 *   and a short word of articles is none
 * @example spokenEnglish(english, analyzeWord('मिनिस्टर'), 'none') === 'minister'
 */
export function spokenEnglish(
  { stems, heard }: EnglishWords,
  spoken: WordAnalysis,
  doubt: Doubt,
): string | null {
  if (noEnglish.test(spoken.word)) return null;
  const asked = `${spoken.word} ${doubt}`;
  const known = heard.get(asked);
  if (known !== undefined) return known;
  const found = nearestStem(stems, spoken, doubt);
  if (heard.size >= analysis.spokenEnglish.heardWords) heard.clear();
  heard.set(asked, found);
  return found;
}

type Doubt = 'none' | 'typo' | 'known';

function nearestStem(stems: ReadonlySet<string>, spoken: WordAnalysis, doubt: Doubt): string | null {
  const { least, leastDoubtful, leastKnown, leastShort, letters } = analysis.spokenEnglish;
  const isShort = countAksharas(spoken.fold) <= 2;
  if (isShort && doubt === 'known') return null;
  let stemFound: string | null = null;
  let nearest: number = isShort ? leastShort : { none: least, typo: leastDoubtful, known: leastKnown }[doubt];
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
      stemFound = stem;
    }
  }
  return stemFound;
}

/** Letters of Sanskrit and of Hindi's own words that none from English is written with, and the plural of Sanskrit's feminines. */
const noEnglish = /[ऋृणषञःघछझढधभ]|ताओं$/u;

/** As `relate` has it; 0 for less than `least`. */
function closenessOf(english: string, word: string, least: number): number {
  return Math.exp(-romanisationCost(english, word, english.length * -Math.log(least)) / english.length);
}

/** Made once: a part of a lexicon lives as long as the index it is from. */
const wordsOfParts = new WeakMap<LexiconPart, EnglishWords>();

/** The English words of a lexicon; null where it has none. */
export function englishWords(lexicon: Lexicon): EnglishWords | null {
  const part = lexicon.find(({ tier }) => tier === 'translation');
  if (part === undefined) return null;
  const known = wordsOfParts.get(part);
  if (known !== undefined) return known;
  const stems = new Set([...part.byStems.keys()].flatMap((phrase) => phrase.split(' ')));
  const made: EnglishWords = { stems, heard: new Map() };
  wordsOfParts.set(part, made);
  return made;
}
