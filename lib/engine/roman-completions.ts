import { expansion } from '../config';
import { compareStrings } from '../search-index/format/dictionary-key';
import { type ClassTerm, classTerm } from './class-term';
import type { Dictionary } from './dictionary';
import { entryOf } from './filed-terms';
import { completionWorth, romanBeginnings } from './roman-beginnings';

/**
 * What a half-typed Latin word may become in Devanagari (jaishan, जयशंकर): of the frequent words the few that are likeliest meant,
 * since each may cost a shard. What is a whole word of which the collection has nothing (mandir, market) is no beginning of another
 * (मंत्री).
 */
export async function romanCompletions(
  dictionary: Pick<Dictionary, 'frequentWords' | 'lookup'>,
  typed: string,
): Promise<ClassTerm[]> {
  const likely = romanBeginnings(await dictionary.frequentWords(), typed)
    .filter(({ closeness }) => closeness >= expansion.leastCompletion)
    .sort((a, b) => completionWorth(b) - completionWorth(a) || compareStrings(a.term, b.term))
    .slice(0, expansion.romanPrefixTerms);
  const found = await Promise.all(
    likely.map(async ({ term, closeness }) => {
      const entry = await entryOf(dictionary, term);
      return entry === undefined ? [] : [classTerm(entry, 'prefix', closeness)];
    }),
  );
  return found.flat();
}
