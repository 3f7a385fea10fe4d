import { suggestions } from '@/lib/config';

/** Searches the reader made, kept in this browser alone. */
export interface RecentSearches {
  /** False when the reader asked not to keep any. */
  kept: boolean;
  /** Newest first. */
  texts: readonly string[];
}

const storageKey = 'khabar-khoj:recent-searches';
const none: RecentSearches = { kept: true, texts: [] };
const listeners = new Set<() => void>();
/** What was read last, with the very text it was read from: the same object as long as nothing changes. */
let cache: { stored: string | null; recent: RecentSearches } = { stored: null, recent: none };

/** What is kept; nothing where the browser refuses storage or holds something else there. */
export function recentSearches(): RecentSearches {
  const stored = read();
  if (stored !== cache.stored) cache = { stored, recent: parse(stored) };
  return cache.recent;
}

/** Keeps a search, in front of the others; an empty one and none of those made after `keepSearches(false)`. */
export function rememberSearch(text: string): void {
  const { kept, texts } = recentSearches();
  const wanted = text.trim();
  if (!kept || wanted === '') return;
  const others = texts.filter((other) => other !== wanted);
  write({ kept, texts: [wanted, ...others].slice(0, suggestions.recentKept) });
}

export function forgetSearches(): void {
  write({ ...recentSearches(), texts: [] });
}

/** Whether searches are to be kept from now on; not to keep them forgets those that are. */
export function keepSearches(kept: boolean): void {
  write({ kept, texts: [] });
}

/** Calls the listener after each change, in other tabs too. Gives back what ends that. */
export function onRecentSearches(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function parse(stored: string | null): RecentSearches {
  if (stored === null) return none;
  try {
    const value: unknown = JSON.parse(stored);
    if (value === false) return { kept: false, texts: [] };
    return {
      kept: true,
      texts: Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [],
    };
  } catch {
    return none;
  }
}

function read(): string | null {
  try {
    return window.localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function write({ kept, texts }: RecentSearches): void {
  try {
    window.localStorage.setItem(storageKey, JSON.stringify(kept ? texts : false));
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}
