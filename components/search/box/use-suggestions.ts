'use client';

import { startTransition, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { suggestions } from '@/lib/config';
import { sharedSearchClient } from '@/lib/runtime/client';
import type { Suggestion } from '@/lib/types';
import { searchPath } from '@/lib/url/search-url';
import { topicSuggestions } from '../topic-suggestions';
import { onRecentSearches, type RecentSearches, recentSearches } from './recent-searches';

/** Topics that may be suggested, with their labels in the interface language. */
export interface SuggestedTopics {
  inUse: Parameters<typeof topicSuggestions>[1];
  labels: Readonly<Record<string, string>>;
}

/** A line of the list; `recent` is one of the reader's own searches. */
export interface Line extends Omit<Suggestion, 'kind'> {
  kind: Suggestion['kind'] | 'recent';
}

interface Asked {
  manifestUrl: string;
  topics: SuggestedTopics;
  withArticles: boolean;
  /** The list is shown: otherwise nothing is asked for. */
  wanted: boolean;
}

/**
 * Lines for a text, best first: own searches, words, topics, articles; for an empty text own searches alone. While those
 * for a newer text are awaited, the older ones stay.
 */
export function useSuggestions(
  text: string,
  asked: Asked,
): { lines: readonly Line[]; recent: RecentSearches } {
  const { manifestUrl, topics, withArticles, wanted } = asked;
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
    () => linesFor(text, { found, recent, topics, withArticles }),
    [text, found, recent, topics, withArticles],
  );
  return { lines, recent };
}

interface Sources extends Pick<Asked, 'topics' | 'withArticles'> {
  found: readonly Suggestion[];
  recent: RecentSearches;
}

function linesFor(text: string, { found, recent, topics, withArticles }: Sources): Line[] {
  const isEmpty = text.trim() === '';
  const own = recent.texts
    .filter((each) => each !== text && each.startsWith(text.trim()))
    .slice(0, isEmpty ? suggestions.recentShown : suggestions.recentBeside)
    .map((each): Line => ({ text: each, kind: 'recent', url: searchPath({ text: each }) }));
  if (isEmpty) return own;
  const of = (kind: Suggestion['kind']) => found.filter((line) => line.kind === kind);
  const words = of('word').filter((line) => !own.some((each) => each.text === line.text));
  return [
    ...own,
    ...words,
    ...topicSuggestions(text, topics.inUse, topics.labels),
    ...(withArticles ? of('article') : []),
  ];
}
