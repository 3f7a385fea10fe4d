import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

/** @param {string} folder @returns {string} */
const namesIn = (folder) => {
  try {
    return readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .join('\n');
  } catch {
    return '';
  }
};

/**
 * Whether the site is made of the five example articles. Most browser tests speak of these; with a publisher's own articles
 * only `e2e/any-archive.spec.ts` can ask for what is there.
 *
 * @returns {boolean}
 */
export const hasExampleArticles = () =>
  namesIn('data/articles') === namesIn('lib/fixtures/five-articles/articles');
