'use client';

import { CrossIcon } from '@/components/ui/icons';
import { messagesFor } from '@/lib/messages/messages';
import type { SearchQuery } from '@/lib/types';
import { rangeName } from './filter-names';
import { type SearchPageContext, useSearchPage } from './search-context';
import { SearchLink } from './search-link';

interface ActiveFilter {
  key: string;
  name: string;
  /** Language of the name, when it is not the interface's. */
  lang?: string;
  /** The search without it. */
  without: Partial<SearchQuery>;
}

/** No filter at all, the words kept. */
export const noFilters: Partial<SearchQuery> = {
  topics: [],
  sources: [],
  from: null,
  to: null,
  exact: false,
};

/** The filters that narrow a search down, in the order of the URL. */
export function activeFilters({ language, query, response, topicLabels }: SearchPageContext): ActiveFilter[] {
  const { filters } = messagesFor(language);
  const range = rangeName(query.from, query.to, language);
  const sourceName = (id: string) => response.facets.source.find(({ value }) => value === id)?.name ?? id;
  return [
    ...query.topics.map((id) => ({
      key: `topic ${id}`,
      name: topicLabels[id] ?? id,
      without: { topics: query.topics.filter((other) => other !== id) },
    })),
    ...query.sources.map((id) => ({
      key: `source ${id}`,
      name: sourceName(id),
      lang: 'hi',
      without: { sources: query.sources.filter((other) => other !== id) },
    })),
    ...(range === null ? [] : [{ key: 'date', name: range, without: { from: null, to: null } }]),
    ...(query.exact ? [{ key: 'exact', name: filters.exact, without: { exact: false } }] : []),
  ];
}

/** Chips, each a link to the search without that filter. */
export function ActiveFilters() {
  const context = useSearchPage();
  const { filters } = messagesFor(context.language);
  const active = activeFilters(context);
  if (active.length === 0) return null;
  return (
    <nav aria-label={filters.active} className="print:hidden">
      <ul className="flex flex-wrap items-center gap-2">
        {active.map(({ key, name, lang, without }) => (
          <li key={key}>
            <SearchLink
              change={without}
              aria-label={filters.remove(name)}
              className="flex min-h-11 items-center gap-2 rounded-full border border-transparent bg-raised py-1 pr-3 pl-4 hover:text-accent"
            >
              <span lang={lang}>{name}</span>
              <CrossIcon />
            </SearchLink>
          </li>
        ))}
        {active.length < 2 ? null : (
          <li>
            <SearchLink
              change={noFilters}
              className="flex min-h-11 items-center px-2 text-accent underline underline-offset-4"
            >
              {filters.clear}
            </SearchLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
