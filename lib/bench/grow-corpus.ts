import type { IndexDocument } from '../types';
import { generator } from './sample-queries';

/** How the vocabulary of text grows with its length: words ≈ length^0.6 (Heaps' law). */
const growth = 0.6;
const wordPattern = /[\p{L}\p{M}]+/gu;

/**
 * Grows a corpus to `count` documents, for measures of scale. Each new one takes the shape of a real one and fills it
 * with sentences of others, chosen at random, so that words keep their frequencies and their neighbours within a
 * sentence. Recombining alone would bring no new word; so words that the corpus has only once are now and then
 * replaced by the beginning of one and the end of another, as often as makes the vocabulary grow as that of real text
 * does. The real documents come first; the same corpus grows the same way each time.
 */
export function* growCorpus(documents: readonly IndexDocument[], count: number): Generator<IndexDocument> {
  yield* documents.slice(0, count);
  const random = generator(100_000);
  const sentences = documents.flatMap(({ body }) => body.flatMap(({ text }) => sentencesOf(text)));
  const { once, words, length } = vocabularyOf(sentences);
  const single = [...once];
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  for (let made = documents.length; made < count; made++) {
    const shape = documents[Math.floor(random() * documents.length)];
    if (shape === undefined) return;
    // New words due for each word of text by now, over the share of words that may become one.
    const due = growth * (words / length) * (made / documents.length) ** (growth - 1);
    const chance = due / (single.length / length);
    const renew = (word: string) => (once.has(word) && random() < chance ? blend(word, pick(single)) : word);
    const body = shape.body.map(({ kind, text }) => ({
      kind,
      text: sentencesOf(text)
        .map(() => pick(sentences).replaceAll(wordPattern, renew))
        .join(' '),
    }));
    yield {
      ...shape,
      id: `grown-${made}`,
      title: (body[0]?.text ?? '').split(' ').slice(0, 12).join(' '),
      body,
    };
  }
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[।?!])\s+/u).filter((sentence) => sentence !== '');
}

function vocabularyOf(sentences: readonly string[]): { once: Set<string>; words: number; length: number } {
  const counts = new Map<string, number>();
  let length = 0;
  for (const sentence of sentences) {
    for (const [word] of sentence.matchAll(wordPattern)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      length++;
    }
  }
  const once = new Set([...counts].filter(([, count]) => count === 1).map(([word]) => word));
  return { once, words: counts.size, length };
}

/** The first half of one word and the second of another, cut before a letter. */
function blend(first: string, second: string): string {
  const half = (word: string) => {
    const at = [...word.matchAll(/\p{L}/gu)].map((match) => match.index);
    return at[at.length >> 1] ?? 0;
  };
  return first.slice(0, half(first)) + second.slice(half(second));
}
