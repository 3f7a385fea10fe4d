import { suggestions } from '../config';
import { analyzeWord, tokenize } from '../text/analyze';
import { articleTexts } from './article-texts';
import type { StoredArticle } from './index-reader';
import { isVerbForm } from './suggest-words';

/** Between words of a phrase: nothing that ends a clause. */
const gap = /^[\s\u{2010}\u{2011}-]*$/u;

/** What may stand inside a phrase: other stop words are of a sentence (भार वह संख्या, चुनी हुई बाल). */
const links = new Set('का की के और एवं व में से'.split(' '));

/**
 * How titles go on from a word: the word up to the next one that says something, as printed (रक्षा → रक्षा मंत्रियों; भारत →
 * भारत और रूस), which is no verb and no number (भार उठाए, राज़ 3). What most titles have comes first.
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
      const { isStopWord, fold, script } = analyzeWord(next.word);
      if (!isStopWord) return isVerbForm(fold) || /^[0-9]/u.test(next.word) ? [] : [title.slice(first, end)];
      if (script === 'devanagari' && !links.has(next.word)) return [];
    }
    return [];
  });
}

/**
 * Words of articles that stand right behind a word and that `begins` accepts, those of most articles first: what a half typed word
 * behind others may become (महात्मा ग → गांधी).
 */
export function wordsBehind(
  articles: readonly StoredArticle[],
  isBefore: (word: string) => boolean,
  begins: (word: string) => boolean,
): string[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const word of new Set(articleTexts(article).flatMap((text) => pairsOf(text, isBefore, begins))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

function pairsOf(
  text: string,
  isBefore: (word: string) => boolean,
  begins: (word: string) => boolean,
): string[] {
  const tokens = tokenize(text).filter(({ kind }) => kind === 'word');
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const isBehind = before !== undefined && gap.test(text.slice(before.endUtf16, token.startUtf16));
    return isBehind && isBefore(before.word) && begins(token.word) ? [token.word] : [];
  });
}
