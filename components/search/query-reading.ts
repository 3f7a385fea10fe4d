import type { Hit, QueryNote, SearchResponse, WordMatch } from '@/lib/types';

type RomanNote = Extract<QueryNote, { kind: 'roman' }>;

/** Of a response what is read here. */
interface Answered {
  hits: readonly Pick<Hit, 'why'>[];
  query: Pick<SearchResponse['query'], 'notes'>;
}

interface Read {
  hits: readonly Pick<Hit, 'why'>[];
  /** Latin words that were read as Hindi. */
  notes: readonly RomanNote[];
  /** Words that were let go. */
  missing: readonly string[];
}

/**
 * A query in Latin letters as its results read it: each word as most of them spell it, whether by sound, by translation
 * or by another name. The likeliest spelling of the letters alone may be one that no result has. Words let go are left out, and
 * two that are read as one (jai shankar) are it once.
 *
 * @example queryReading('defence rus', found) // 'रक्षा रूस'
 */
export function queryReading(text: string, read: Read): string {
  const pieces = text.split(/([^\p{L}\p{M}\p{N}]+)/u);
  return pieces
    .map((word, at) => {
      const before = pieces[at - 2] ?? '';
      const reading = wordReading(word, read);
      const isSaid = before !== word && before !== '' && wordReading(before, read) === reading;
      return isSaid || read.missing.includes(word) ? '' : reading;
    })
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** How a result met the query, without the words that stand in it as the reading of the whole query has them. */
export function besidesReading(why: readonly WordMatch[], response: Answered): WordMatch[] {
  const read = readOf(response);
  if (read.notes.length === 0) return [...why];
  return why.filter(({ word, matched }) => !isLatin(word) || wordReading(word, read) !== matched);
}

/** What a response says of the reading of its Latin words; of words that were let go nothing is said. */
export function readOf({ hits, query }: Answered): Read {
  const missing = query.notes.flatMap((note) => (note.kind === 'missing-words' ? note.words : []));
  const notes = query.notes
    .filter((note) => note.kind === 'roman')
    .filter(({ word }) => !missing.includes(word));
  return { hits, notes, missing };
}

const isLatin = (word: string) => /\p{Script=Latin}/u.test(word);

function wordReading(word: string, { hits, notes }: Read): string {
  if (!isLatin(word)) return word;
  const met = hits.flatMap(({ why }) => why.filter((match) => match.word === word));
  const likeliest = notes.find((note) => note.word === word)?.read[0];
  const spelled = mostFrequent(met.map(({ matched }) => matched)) ?? likeliest ?? word;
  return /\p{Script=Devanagari}/u.test(spelled) ? spelled : word;
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
