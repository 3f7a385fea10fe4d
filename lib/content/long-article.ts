import { content } from '../config';
import type { Article } from '../types';

/** A page holds its text twice, for the reader and for the scripts, in three bytes for most letters. */
const pageBytesPerCharacter = 6;

/** What a publisher should know of an article whose page a phone would load for long; null of all others. */
export function tooLong({ body }: Pick<Article, 'body'>): { what: string; fix: string } | null {
  const characters = body.reduce((sum, { text }) => sum + text.length, 0);
  if (characters < content.longArticleCharacters) return null;
  const megabytes = ((characters * pageBytesPerCharacter) / 1_000_000).toFixed(1);
  return {
    what: `the text has ${characters.toLocaleString('en')} characters, so its page is some ${megabytes} MB, which phones load for long`,
    fix: 'give each chapter or part a file of its own: each is then found, opened and linked by itself',
  };
}
