import { searchPage } from '@/lib/config';
import type { Language, SearchQuery } from '@/lib/types';
import { searchPath } from '@/lib/url/search-url';
import { sameEntry } from './own-entry';

/**
 * Writes searches into the address bar. Typing replaces the current entry, at most once per
 * `searchPage.addressDelayMs`; a submitted search and a chosen filter push an entry of their own. What lies over the page
 * has the last entry as long as it is there, so that Back takes it away before anything else, on every browser.
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
  /** Gives what lies over the page its entry. */
  cover(onBack: () => void): void;
  /** It was taken away otherwise: its entry goes too. */
  uncover(): void;
  /** The reader went back: takes away what lies over the page. */
  wentBack(): void;
}

export function createSearchAddress(language: Language): SearchAddress {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: SearchQuery | null = null;
  let covering: (() => void) | null = null;

  function replace(query: SearchQuery) {
    // With the entry's own state Next.js leaves its router alone, which would draw the whole page for every address typed.
    window.history.replaceState({ ...window.history.state }, '', searchPath(query, language));
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

  /** The same page once more. */
  function pushCover() {
    window.history.pushState({ ...window.history.state }, '');
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
      // Under a cover the search takes over its entry, and the cover goes on top again.
      if (covering === null) window.history.pushState(sameEntry(), '', searchPath(query, language));
      else {
        replace(query);
        pushCover();
      }
    },
    cover(onBack) {
      flush();
      if (covering === null) pushCover();
      covering = onBack;
    },
    uncover() {
      if (covering === null) return;
      covering = null;
      window.history.back();
    },
    wentBack() {
      const onBack = covering;
      covering = null;
      onBack?.();
    },
  };
}
