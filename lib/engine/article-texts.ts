import type { StoredArticle } from './index-reader';

/** Title, summary and the body's blocks in reading order, empty ones left out. Phrases and passages never run across two. */
export function articleTexts({ title, summary, body }: StoredArticle): string[] {
  return [title, summary, ...body.map(({ text }) => text)].filter((text) => text !== '');
}
