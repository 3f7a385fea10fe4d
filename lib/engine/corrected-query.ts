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
  const spellings = new Map<string, string>();
  let isSlip = false;
  for (const word of wordsOf(query)) {
    const wordClass = classes.get(word);
    if (wordClass === undefined || word.named !== null) continue;
    const correction = correctionOf(wordClass);
    const [best] = wordClass.terms;
    isSlip ||= (correction ?? word.typed) !== word.typed;
    spellings.set(word.typed, correction ?? (best?.tier === 'length' ? best.entry.term : word.typed));
  }
  if (!isSlip) return null;
  const pieces = text.trim().split(/([^\p{L}\p{M}\p{N}\u{200C}\u{200D}]+)/u);
  return pieces.map((piece) => spellings.get(piece) ?? piece).join('');
}

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
