import { relaxing } from '../config';
import { tokenize } from '../text/analyze';
import type { Relaxation, SearchQuery } from '../types';
import type { ExpandCache } from './expand-query';
import { countResults } from './find-documents';
import type { IndexReader } from './index-reader';
import { searchIndex } from './search';

type Step = Omit<Relaxation, 'total'>;

/**
 * Searches that ask for a little less than one that found nothing, with how much they find:
 * 1. without one of its filters; without all of them where one is not enough
 * 2. with its quoted words anywhere
 * 3. without one of its words
 * 4. with its words as they may have been meant, or as they read in Devanagari
 * Only those that find something.
 */
export async function relaxations(
  reader: IndexReader,
  cache: ExpandCache,
  query: SearchQuery,
): Promise<Relaxation[]> {
  const counted = async (steps: readonly Step[]): Promise<Relaxation[]> => {
    const totals = await Promise.all(
      steps.map(({ change }) => countResults(reader, cache, { ...query, page: 1, ...change })),
    );
    return steps.flatMap((step, index) => {
      const total = totals[index] ?? 0;
      return total === 0 ? [] : [{ ...step, total }];
    });
  };
  const filters = filterSteps(query);
  const single = await counted(filters);
  const all = single.length > 0 || filters.length < 2 ? [] : await counted([withoutFilters(filters)]);
  const words = await counted([...quoteSteps(query.text), ...wordSteps(query.text)]);
  const meant = await counted(await readingSteps(reader, cache, query));
  return [...single, ...all, ...words, ...meant];
}

function filterSteps({ topics, sources, from, to, exact }: SearchQuery): Step[] {
  return [
    ...(topics.length > 0 ? [{ kind: 'topic', words: '', change: { topics: [] } } as const] : []),
    ...(sources.length > 0 ? [{ kind: 'source', words: '', change: { sources: [] } } as const] : []),
    ...(from !== null || to !== null
      ? [{ kind: 'date', words: '', change: { from: null, to: null } } as const]
      : []),
    ...(exact ? [{ kind: 'exact', words: '', change: { exact: false } } as const] : []),
  ];
}

function withoutFilters(steps: readonly Step[]): Step {
  return { kind: 'filters', words: '', change: Object.assign({}, ...steps.map(({ change }) => change)) };
}

const quoteMark = /["“”„‟«»]/gu;

function quoteSteps(text: string): Step[] {
  const plain = tidy(text.replaceAll(quoteMark, ' '));
  return plain === tidy(text) || plain === '' ? [] : [{ kind: 'quotes', words: '', change: { text: plain } }];
}

/** A query put together with quotes or alternatives is not taken apart word by word. */
function wordSteps(text: string): Step[] {
  if (text.search(quoteMark) !== -1 || /\||(?:^|\s)OR(?:\s|$)/u.test(text)) return [];
  const pieces = tidy(text).split(' ');
  const isWord = (piece: string) => tokenize(piece).length > 0;
  if (pieces.filter(isWord).length < 2) return [];
  const without = (index: number) => pieces.filter((_, other) => other !== index).join(' ');
  return pieces
    .flatMap((piece, index): Step[] =>
      isWord(piece) ? [{ kind: 'word', words: piece, change: { text: without(index) } }] : [],
    )
    .slice(0, relaxing.words);
}

/** What the words may mean where spelling is not held to: typos corrected, Latin words in Devanagari. */
async function readingSteps(reader: IndexReader, cache: ExpandCache, query: SearchQuery): Promise<Step[]> {
  const loose: SearchQuery = { ...query, exact: false, sort: 'relevance', page: 1 };
  const { notes } = (await searchIndex(reader, cache, loose)).query;
  const corrected = notes.find(({ kind }) => kind === 'did-you-mean');
  const readings = new Map(
    notes.flatMap((note) => (note.kind === 'roman' ? [[note.word, note.read[0] ?? note.word]] : [])),
  );
  const read = query.text
    .split(/([^\p{L}\p{M}\p{N}]+)/u)
    .map((piece) => readings.get(piece) ?? piece)
    .join('');
  const steps: Step[] = [];
  if (corrected?.kind === 'did-you-mean')
    steps.push({ kind: 'corrected', words: corrected.query, change: { text: corrected.query } });
  if (read !== query.text) steps.push({ kind: 'reading', words: read, change: { text: read } });
  return steps;
}

const tidy = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
