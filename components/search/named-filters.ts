import { messagesFor } from '@/lib/messages/messages';
import type { Language, SearchQuery } from '@/lib/types';
import { rangeName } from './filter-names';

/** A filter that narrows a search down. */
export interface NamedFilter {
  /** Its kind, then its value. */
  key: string;
  name: string;
  /** Language of the name, when it is not the interface's. */
  lang?: string;
  /** The search without it. */
  without: Partial<SearchQuery>;
}

interface Names {
  language: Language;
  topicName: (id: string) => string | undefined;
  sourceName: (id: string) => string | undefined;
}

/** The filters of a search, in the order of the URL. */
export function namedFilters(query: SearchQuery, { language, topicName, sourceName }: Names): NamedFilter[] {
  const range = rangeName(query.from, query.to, language);
  const { filters } = messagesFor(language);
  return [
    ...query.topics.map((id) => ({
      key: `topic ${id}`,
      name: topicName(id) ?? id,
      without: { topics: query.topics.filter((other) => other !== id) },
    })),
    ...query.sources.map((id) => ({
      key: `source ${id}`,
      name: sourceName(id) ?? id,
      lang: 'hi',
      without: { sources: query.sources.filter((other) => other !== id) },
    })),
    ...(range === null ? [] : [{ key: 'date', name: range, without: { from: null, to: null } }]),
    ...(query.exact ? [{ key: 'exact', name: filters.exact, without: { exact: false } }] : []),
  ];
}

/**
 * What a search is called in a tab, a history or a link's preview: its words, then its filters.
 *
 * @example searchTitle('रूस', ['रक्षा', 'अगस्त 2025'], 'hi') // '‘रूस’ की खोज · रक्षा · अगस्त 2025'
 */
export function searchTitle(text: string, filters: readonly string[], language: Language): string {
  const { search } = messagesFor(language);
  if (text === '' && filters.length === 0) return search.title;
  return [...(text === '' ? [] : [search.titleFor(text)]), ...filters].join(' · ');
}
