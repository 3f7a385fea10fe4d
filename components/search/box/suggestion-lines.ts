import { suggestions } from '@/lib/config';
import type { Suggestion } from '@/lib/types';
import { searchPath } from '@/lib/url/search-url';
import { topicSuggestions } from '../topic-suggestions';
import type { RecentSearches } from './recent-searches';

/** Topics that may be suggested, with their labels in the interface language. */
export interface SuggestedTopics {
  inUse: Parameters<typeof topicSuggestions>[1];
  labels: Readonly<Record<string, string>>;
}

/** A line of the list; `recent` is one of the reader's own searches. */
export interface Line extends Omit<Suggestion, 'kind'> {
  kind: Suggestion['kind'] | 'recent';
}

interface Sources {
  topics: SuggestedTopics;
  /** The lines lie over results. */
  overResults: boolean;
  /** What the index suggests. */
  found: readonly Suggestion[];
  recent: RecentSearches;
}

/**
 * Lines for a text, best first: own searches, words, topics, articles; for an empty text own searches alone. Over results there
 * are few: one own search, one topic, and words in what room is left.
 */
export function linesFor(text: string, { found, recent, topics, overResults }: Sources): Line[] {
  const isEmpty = text.trim() === '';
  const own = recent.texts
    .filter((each) => each !== text && each.startsWith(text.trim()))
    .map((each): Line => ({ text: each, kind: 'recent', url: searchPath({ text: each }) }));
  if (isEmpty) return own.slice(0, suggestions.recentShown);
  const named = topicSuggestions(text, topics.inUse, topics.labels);
  const of = (kind: Suggestion['kind'], shown: readonly Line[]) =>
    found.filter((line) => line.kind === kind && !shown.some((each) => each.text === line.text));
  if (!overResults) {
    const kept = own.slice(0, suggestions.recentBeside);
    return [...kept, ...of('word', kept), ...named, ...of('article', [])];
  }
  const ofOwn = own.slice(0, 1);
  const ofNamed = named.slice(0, 1);
  const room = suggestions.overResults - ofOwn.length - ofNamed.length;
  return [...ofOwn, ...of('word', ofOwn).slice(0, room), ...ofNamed];
}
