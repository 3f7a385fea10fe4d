import { expansion } from '../config';
import { fold } from '../text/fold';
import { Spelling } from '../text/spelling';
import { typoMatcher } from '../text/typo-distance';
import type { ClassTerm } from './class-term';
import type { WordClass, WordClasses } from './expand';
import { wordsOf } from './match-query';
import type { ParsedQuery } from './parse-query';

/**
 * The text of a query as it was perhaps meant: a word that the collection lacks as it was read, and one that is a slip away from a
 * word which stands in far more articles as that word (प्रसिद्द, प्रसिद्ध). Beside these a word that it has with other lengths of vowels
 * alone is spelled as there (रुस, रूस); all else stays as typed. Null when no word is to be corrected. What is found stays what was asked
 * for; this is only offered.
 */
export function correctedQuery(text: string, query: ParsedQuery, classes: WordClasses): string | null {
  const words = wordsOf(query).flatMap((word) => {
    const wordClass = classes.get(word);
    return wordClass === undefined || word.named !== null ? [] : [{ typed: word.typed, wordClass }];
  });
  const isSlip = words.some(({ typed, wordClass }) => (correctionOf(wordClass) ?? typed) !== typed);
  return isSlip ? respelled(text, words) : null;
}

interface TypedWord {
  typed: string;
  wordClass: WordClass;
}

/** The text with its words spelled as the articles spell them, each in its place. */
function respelled(text: string, words: readonly TypedWord[]): string {
  let done = '';
  let rest = text;
  for (const { typed, wordClass } of words) {
    const at = placeOf(typed, rest);
    if (at === -1) continue;
    const [best] = wordClass.terms;
    const spelled = correctionOf(wordClass) ?? (best?.tier === 'length' ? best.entry.term : typed);
    done += rest.slice(0, at) + spelled;
    rest = rest.slice(at + typed.length);
  }
  return (done + rest).trim();
}

/** Where the text has the word whole; -1 where it has not. */
function placeOf(word: string, text: string): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.slice(0, at).slice(-1)) && !isLetter(text.charAt(at + word.length))) return at;
  }
  return -1;
}

const isLetter = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character);

function correctionOf({ analysis, terms, kin }: WordClass): string | null {
  const [best] = terms;
  if (best === undefined) return null;
  if (best.tier === 'typo') return best.entry.term;
  if (kin.length === 0) return null;
  const distanceTo = typoMatcher(analysis.fold);
  const least = expansion.frequentSpelling * terms.reduce((sum, term) => sum + occurrences(term), 0);
  const spelling = kin
    .filter(
      (term) =>
        occurrences(term) >= least && distanceTo(new Spelling(fold(term.entry.term))) <= expansion.slip,
    )
    .sort((a, b) => occurrences(b) - occurrences(a))[0];
  return spelling?.entry.term ?? null;
}

/** In how many articles a term stands, those that have it in several fields counted for each. */
function occurrences({ entry }: ClassTerm): number {
  return entry.fields.reduce((sum, postings) => sum + (postings?.documents.length ?? 0), 0);
}
