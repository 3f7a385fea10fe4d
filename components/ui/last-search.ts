import type { Language, SearchQuery } from '@/lib/types';
import { readSearch, searchPath } from '@/lib/url/search-url';

/** Where the tab keeps the path of the search that was left last. */
const storageKey = 'khabar-khoj:last-search';

/** Keeps the search that the reader leaves for an article. Browsers may refuse storage; then it is not kept. */
export function keepLastSearch(path: string): void {
  try {
    window.sessionStorage.setItem(storageKey, path);
  } catch {
    return;
  }
}

/** Path back to a search: the one left last, with its filters and page, if it asked for the same words. */
export function pathBackTo(query: SearchQuery, language: Language): string {
  const left = lastSearch();
  const search = left === null ? null : readSearch(new URLSearchParams(left.split('?')[1] ?? '')).query;
  return searchPath(
    search?.text === query.text ? search : { text: query.text, exact: query.exact },
    language,
  );
}

function lastSearch(): string | null {
  try {
    return window.sessionStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
