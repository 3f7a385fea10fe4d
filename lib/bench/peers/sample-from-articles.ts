import type { Word } from '../../search-index/format/word-list';
import { tokenize } from '../../text/analyze';
import type { IndexDocument } from '../../types';
import { generator, type QuerySet, sampleQueries } from '../sample-queries';

/**
 * Single words of the corpus, as many of each band of frequency; and three words that stand in one article, from rare
 * to frequent, in the article's order, as somebody types who remembers it: engines that want every word find it too.
 * The same queries for the same corpus.
 */
export async function sampleFromArticles(
  documents: AsyncIterable<IndexDocument>,
  words: readonly Word[],
  documentCount: number,
  count: number,
): Promise<QuerySet[]> {
  const bands = sampleQueries(words, documentCount, Math.ceil(count / 3)).filter(({ name }) =>
    /^one word, (?:rare|middling|frequent)$/u.test(name),
  );
  const single = bands.flatMap(({ queries }) => queries).slice(0, count);
  const counts = new Map(words.map(({ term, documents: found }) => [term, found]));
  const triples: string[] = [];
  for (const document of await sampleDocuments(documents, count * 2)) {
    const triple = threeWordsOf(document, counts, documentCount);
    if (triple !== null) triples.push(triple);
  }
  return [
    { name: 'one word', queries: single },
    { name: 'three words', queries: triples.slice(0, count) },
  ];
}

/** Documents chosen at random from a stream of unknown length. */
async function sampleDocuments(
  documents: AsyncIterable<IndexDocument>,
  count: number,
): Promise<IndexDocument[]> {
  const random = generator(4_711);
  const chosen: IndexDocument[] = [];
  let seen = 0;
  for await (const document of documents) {
    const place = seen < count ? seen : Math.floor(random() * (seen + 1));
    if (place < count) chosen[place] = document;
    seen++;
  }
  return chosen;
}

/** The rarest, the middle and the most frequent word of a document, without words that stand nearly everywhere. */
function threeWordsOf(
  { title, body }: IndexDocument,
  counts: ReadonlyMap<string, number>,
  documentCount: number,
): string | null {
  const text = [title, ...body.map((block) => block.text)].join('\n');
  const inOrder = [...new Set(tokenize(text).map(({ word }) => word))].filter((word) => {
    const found = counts.get(word) ?? 0;
    return found >= 2 && found < 0.3 * documentCount && /^\p{Script=Devanagari}{3,}$/u.test(word);
  });
  const byCount = inOrder.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  const chosen = [byCount[0], byCount[byCount.length >> 1], byCount.at(-1)];
  const triple = inOrder.filter((word) => chosen.includes(word));
  return triple.length === 3 ? triple.join(' ') : null;
}
