import type { SearchQuery } from '@/lib/types';
import { readSearch, writeSearch } from '@/lib/url/search-url';

/** Equal for searches that ask for the same. */
export const searchKey = (query: SearchQuery): string => writeSearch(query);

/** The search as its URL would be read: the text trimmed and within its cap. */
export function asInUrl(query: SearchQuery): SearchQuery {
  return readSearch(new URLSearchParams(writeSearch(query))).query;
}
