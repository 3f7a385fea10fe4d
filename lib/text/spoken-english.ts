import { analysis } from '../config';
import type { WordAnalysis } from '../types';
import { countAksharas } from './aksharas';
import { analyzeWord } from './analyze';
import type { Lexicon } from './lexicon';
import { romanisationCost } from './romanisation-cost';

/**
 * The English word that a Devanagari word spells as it is said (मिनिस्टर, minister), by its stem; null where none
 * comes near. A word that is filed under another key must come twice as near. One of two aksharas may be much else.
 *
 * @param english stems of English words (`englishStems`)
 * @param doubt whether the word may be something else: a typo, or what it is in the articles that have it; it must then come nearer,
 *   and a short word of articles is none
 * @example spokenEnglish(['minister'], analyzeWord('मिनिस्टर'), 'none') === 'minister'
 */
export function spokenEnglish(
  english: Iterable<string>,
  spoken: WordAnalysis,
  doubt: 'none' | 'typo' | 'known',
): string | null {
  if (noEnglish.test(spoken.word)) return null;
  const { least, leastDoubtful, leastKnown, leastShort, letters } = analysis.spokenEnglish;
  const isShort = countAksharas(spoken.fold) <= 2;
  if (isShort && doubt === 'known') return null;
  let stemFound: string | null = null;
  let nearest: number = isShort ? leastShort : { none: least, typo: leastDoubtful, known: leastKnown }[doubt];
  for (const stem of english) {
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

/** The words of a lexicon's English phrases, each once. */
export function englishStems(lexicon: Lexicon): ReadonlySet<string> {
  const phrases = lexicon.flatMap(({ tier, byStems }) => (tier === 'translation' ? [...byStems.keys()] : []));
  return new Set(phrases.flatMap((phrase) => phrase.split(' ')));
}
