'use client';

import { startTransition, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { sharedSearchClient } from '@/lib/runtime/client';
import type { Suggestion } from '@/lib/types';
import { onRecentSearches, type RecentSearches, recentSearches } from './recent-searches';
import { type Line, linesFor, type SuggestedTopics } from './suggestion-lines';

interface Asked {
  manifestUrl: string;
  topics: SuggestedTopics;
  overResults: boolean;
  /** The list is shown: otherwise nothing is asked for. */
  wanted: boolean;
}

/** Lines for a text. While those for a newer text are awaited, the older ones stay. */
export function useSuggestions(
  text: string,
  asked: Asked,
): { lines: readonly Line[]; recent: RecentSearches } {
  const { manifestUrl, topics, overResults, wanted } = asked;
  const recent = useSyncExternalStore(onRecentSearches, recentSearches, recentSearches);
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const isEmpty = text.trim() === '';

  useEffect(() => {
    if (!wanted || isEmpty) return setFound([]);
    let current = true;
    sharedSearchClient(manifestUrl)
      .suggest(text)
      .then((list) => {
        if (current) startTransition(() => setFound(list));
      });
    return () => {
      current = false;
    };
  }, [manifestUrl, text, isEmpty, wanted]);

  const lines = useMemo(
    () => linesFor(text, { found, recent, topics, overResults }),
    [text, found, recent, topics, overResults],
  );
  return { lines, recent };
}
