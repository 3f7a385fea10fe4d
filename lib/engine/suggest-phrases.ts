import { suggestions } from '../config';
import { analyzeWord, tokenize } from '../text/analyze';
import type { StoredArticle } from './index-reader';

/** Between words of a phrase: nothing that ends a clause. */
const gap = /^[\s\u{2010}\u{2011}-]*$/u;

/**
 * How titles go on from a word: the word up to the next one that says something, as printed (रक्षा → रक्षा मंत्रियों; भारत →
 * भारत और रूस). What most titles have comes first.
 */
export function titlePhrases(
  articles: readonly StoredArticle[],
  isMeant: (word: string) => boolean,
): string[] {
  const counts = new Map<string, number>();
  for (const { title } of articles) {
    for (const phrase of new Set(phrasesOf(title, isMeant)))
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, suggestions.phrases)
    .map(([phrase]) => phrase);
}

function phrasesOf(title: string, isMeant: (word: string) => boolean): string[] {
  const tokens = tokenize(title).filter(({ kind }) => kind === 'word');
  return tokens.flatMap((token, at) => {
    if (!isMeant(token.word) || analyzeWord(token.word).isStopWord) return [];
    const first = token.startUtf16;
    let end = token.endUtf16;
    for (const next of tokens.slice(at + 1, at + 1 + suggestions.phraseWords)) {
      if (!gap.test(title.slice(end, next.startUtf16))) return [];
      end = next.endUtf16;
      if (!analyzeWord(next.word).isStopWord) return [title.slice(first, end)];
    }
    return [];
  });
}
