import { suggestions } from '@/lib/config';
import type { Suggestion } from '@/lib/types';
import { searchPath } from '@/lib/url/search-url';

/** A topic that has articles, with all that a reader may call it. */
interface NamedTopic {
  id: string;
  names: readonly string[];
}

const plain = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s-]+/u)
    .join(' ')
    .trim();

/**
 * Topics whose name, in either language or in Latin letters, begins as the text does; `labels` are what is shown of them.
 * None for an empty text.
 *
 * @example topicSuggestions('vya', topics, { vyapar: 'व्यापार' }) // व्यापार, /search?topic=vyapar
 */
export function topicSuggestions(
  text: string,
  topics: readonly NamedTopic[],
  labels: Readonly<Record<string, string>>,
): Suggestion[] {
  const typed = plain(text);
  if (typed === '') return [];
  return topics
    .filter(({ names }) => names.some((name) => plain(name).startsWith(typed)))
    .slice(0, suggestions.topics)
    .map(({ id }) => ({ text: labels[id] ?? id, kind: 'topic', url: searchPath({ topics: [id] }) }));
}
