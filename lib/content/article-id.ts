import { createHash } from 'node:crypto';
import { content } from '../config';
import { romanize } from '../text/romanize';

/**
 * The id of a new article: its romanised title, cut at a word, and six hex digits of the sha256 of its address, else of its
 * file's path. `bharat-rus-raksha-mantriyon-ki-mulakat-1a2b3c`
 */
export function articleId(title: string, url: string | null, file: string): string {
  const hash = createHash('sha256')
    .update(url ?? file)
    .digest('hex')
    .slice(0, 6);
  let slug = '';
  for (const word of romanize(title).split('-')) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > content.idCharacters) break;
    slug = longer;
  }
  return `${slug === '' ? 'lekh' : slug}-${hash}`;
}
