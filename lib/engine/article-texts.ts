import { tokenize } from '../text/analyze';
import type { Token } from '../types';
import type { StoredArticle } from './index-reader';

/** One stretch of an article and its words. Phrases and passages never run across two. */
export interface TextTokens {
  text: string;
  tokens: readonly Token[];
}

/** Title, summary and the body's blocks in reading order, empty ones left out. */
export function articleTexts({ title, summary, body }: StoredArticle): TextTokens[] {
  return [title, summary, ...body.map((block) => block.text)]
    .filter((text) => text !== '')
    .map((text) => ({ text, tokens: tokenize(text) }));
}
