import { expansion } from '../config';
import { fold } from '../text/fold';
import { Spelling } from '../text/spelling';
import { typoMatcher } from '../text/typo-distance';
import type { ClassTerm } from './class-term';
import type { WordClass, WordClasses } from './expand';
import { wordsOf } from './match-query';
import type { ParsedQuery } from './parse-query';

/**
 * The query as it was perhaps meant: a word that the collection lacks as it was read, and one that is a slip away from a word which
 * stands in far more articles as that word (प्रसिद्द, प्रसिद्ध). Null when no word is to be corrected. What is found stays
 * what was asked for; this is only offered.
 */
export function correctedQuery(query: ParsedQuery, classes: WordClasses): string | null {
  const readings = wordsOf(query).map((word) => {
    const wordClass = classes.get(word);
    return { typed: word.typed, read: (wordClass && correctionOf(wordClass)) ?? word.typed };
  });
  return readings.some(({ typed, read }) => typed !== read)
    ? readings.map(({ read }) => read).join(' ')
    : null;
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
