import { snippets } from '../config';
import { tokenize } from '../text/analyze';
import type { Block, Token } from '../types';
import type { StoredArticle } from './index-reader';

/** One stretch of an article and its words. Phrases and passages never run across two. */
export interface TextTokens {
  text: string;
  tokens: readonly Token[];
}

/** An article's texts with their words. */
export interface TokenizedArticle {
  title: TextTokens;
  summary: TextTokens;
  body: readonly (TextTokens & Pick<Block, 'kind'>)[];
}

/** What was tokenised last, least recently used first: while a reader types, the same articles come again and again. */
const recent = new Map<StoredArticle, { tokenized: TokenizedArticle; words: number }>();
let recentWords = 0;

/** The words of an article. Those of the last ones are kept, `snippets.cachedWords` words of them. */
export function tokenizeArticle(article: StoredArticle): TokenizedArticle {
  const known = recent.get(article);
  if (known !== undefined) {
    recent.delete(article);
    recent.set(article, known);
    return known.tokenized;
  }
  const title = tokenizeText(article.title);
  const summary = tokenizeText(article.summary);
  const body = article.body.map(({ text, kind }) => ({ ...tokenizeText(text), kind }));
  const tokenized = { title, summary, body };
  const words = [title, summary, ...body].reduce((sum, { tokens }) => sum + tokens.length, 0);
  recent.set(article, { tokenized, words });
  recentWords += words;
  for (const [oldest, entry] of recent) {
    if (recentWords <= snippets.cachedWords) break;
    recent.delete(oldest);
    recentWords -= entry.words;
  }
  return tokenized;
}

/** Title, summary and the body's blocks in reading order, empty ones left out. */
export function articleTexts(article: StoredArticle): TextTokens[] {
  const { title, summary, body } = tokenizeArticle(article);
  return [title, summary, ...body].filter(({ text }) => text !== '');
}

function tokenizeText(text: string): TextTokens {
  return { text, tokens: text === '' ? [] : tokenize(text) };
}
