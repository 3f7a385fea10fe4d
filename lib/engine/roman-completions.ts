import { expansion } from '../config';
import { compareStrings, dictionaryKeys } from '../search-index/format/dictionary-key';
import { analyzeWord } from '../text/analyze';
import { type ClassTerm, classTerm } from './class-term';
import type { Dictionary } from './dictionary';
import { type Completion, romanBeginnings } from './roman-beginnings';

/**
 * What a half-typed Latin word may become in Devanagari (jaishan, जयशंकर): of the frequent words the few that are likeliest meant,
 * since each may cost a shard.
 */
export async function romanCompletions(
  dictionary: Pick<Dictionary, 'frequentWords' | 'lookup'>,
  typed: string,
): Promise<ClassTerm[]> {
  const likely = romanBeginnings(await dictionary.frequentWords(), typed)
    .sort((a, b) => worth(b) - worth(a) || compareStrings(a.term, b.term))
    .slice(0, expansion.romanPrefixTerms);
  const found = await Promise.all(
    likely.map(async ({ term, closeness }) => {
      const [key = term] = dictionaryKeys(analyzeWord(term));
      const entries = await dictionary.lookup(key, (other) => other === term);
      return entries
        .filter((entry) => entry.term === term)
        .map((entry) => classTerm(entry, 'prefix', closeness));
    }),
  );
  return found.flat();
}

const worth = ({ closeness, documents }: Completion) => closeness * Math.log2(1 + documents);
