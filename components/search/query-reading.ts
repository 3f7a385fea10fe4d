import type { Hit, QueryNote } from '@/lib/types';

type RomanNote = Extract<QueryNote, { kind: 'roman' }>;

interface Read {
  hits: readonly Pick<Hit, 'why'>[];
  /** Latin words that were read as Hindi. */
  notes: readonly RomanNote[];
  /** Words that were let go. */
  missing: readonly string[];
}

/**
 * A query in Latin letters as its results read it: each word as most of them spell it, whether by sound, by translation
 * or by another name. The likeliest spelling of the letters alone may be one that no result has. Words let go are left out.
 *
 * @example queryReading('defence rus', found) // 'रक्षा रूस'
 */
export function queryReading(text: string, { hits, notes, missing }: Read): string {
  const likeliest = new Map(notes.map(({ word, read }) => [word, read[0] ?? word]));
  const readWord = (word: string) => {
    if (missing.includes(word)) return '';
    if (!/\p{Script=Latin}/u.test(word)) return word;
    const met = hits.flatMap(({ why }) => why.filter((match) => match.word === word));
    const spelled = mostFrequent(met.map(({ matched }) => matched)) ?? likeliest.get(word) ?? word;
    return /\p{Script=Devanagari}/u.test(spelled) ? spelled : word;
  };
  return text
    .split(/([^\p{L}\p{M}\p{N}]+)/u)
    .map(readWord)
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Of those that are equally frequent the first. */
function mostFrequent(spellings: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  return [...counts].reduce<[string | undefined, number]>(
    (best, [spelling, count]) => (count > best[1] ? [spelling, count] : best),
    [undefined, 0],
  )[0];
}
