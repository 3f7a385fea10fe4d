import { sharedUnits } from './shared-units';

const most = 25;

/**
 * Ascending keys as text: each a capital letter for how much it shares with the one before (A: nothing), and the rest. Keys have
 * no capitals: words are lower-cased. Compressed a quarter less than a list, and read at once, before the first request.
 *
 * @example writeKeys(['', 'bharti', 'bhoj']) // 'AAbhartiCoj'
 */
export function writeKeys(keys: readonly string[]): string {
  return keys
    .map((key, at) => {
      const shared = Math.min(most, sharedUnits(keys[at - 1] ?? '', key));
      return String.fromCharCode(65 + shared) + key.slice(shared);
    })
    .join('');
}

/** The keys that `writeKeys` wrote. */
export function readKeys(text: string): string[] {
  let before = '';
  return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/gu), ([, shared = 'A', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    return before;
  });
}

/** Very frequent terms of one key that lie in a file of their own. */
export interface HeavyFile {
  key: string;
  terms: readonly string[];
}

/** Files as text: separated by commas, in each its key and its terms with spaces between. */
export function writeHeavyFiles(files: readonly HeavyFile[]): string {
  return files.map(({ key, terms }) => [key, ...terms].join(' ')).join(',');
}

/** The files that `writeHeavyFiles` wrote. */
export function readHeavyFiles(text: string): HeavyFile[] {
  if (text === '') return [];
  return text.split(',').map((file) => {
    const [key = '', ...terms] = file.split(' ');
    return { key, terms };
  });
}
