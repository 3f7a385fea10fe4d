import { searchPage } from '@/lib/config';
import type { Language, SearchQuery } from '@/lib/types';
import { searchPath } from '@/lib/url/search-url';

/**
 * Writes searches into the address bar. Typing replaces the current entry, at most once per
 * `searchPage.addressDelayMs`; a submitted search and a chosen filter push an entry of their own.
 */
export interface SearchAddress {
  /** Soon, in place of the current entry. */
  follow(query: SearchQuery): void;
  /** Now, what `follow` still holds back: before the reader leaves for another page. */
  flush(): void;
  /** Drops what `follow` still holds back. */
  cancel(): void;
  /** A new entry. The current one gets back the address `before`, where typing has changed it since. */
  push(query: SearchQuery, before: SearchQuery | null): void;
}

export function createSearchAddress(language: Language): SearchAddress {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: SearchQuery | null = null;

  function replace(query: SearchQuery) {
    window.history.replaceState(null, '', searchPath(query, language));
  }
  function cancel() {
    clearTimeout(timer);
    timer = undefined;
    waiting = null;
  }
  function flush() {
    const query = waiting;
    cancel();
    if (query !== null) replace(query);
  }

  return {
    follow(query) {
      waiting = query;
      timer ??= setTimeout(flush, searchPage.addressDelayMs);
    },
    flush,
    cancel,
    push(query, before) {
      cancel();
      if (before !== null) replace(before);
      window.history.pushState(null, '', searchPath(query, language));
    },
  };
}
