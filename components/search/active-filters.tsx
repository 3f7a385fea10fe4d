'use client';

import { CrossIcon } from '@/components/ui/icons';
import { messagesFor } from '@/lib/messages/messages';
import type { SearchQuery } from '@/lib/types';
import { type NamedFilter, namedFilters } from './named-filters';
import { type SearchPageContext, useSearchPage } from './search-context';
import { SearchLink } from './search-link';

/** No filter at all, the words kept. */
export const noFilters: Partial<SearchQuery> = {
  topics: [],
  sources: [],
  from: null,
  to: null,
  exact: false,
};

type Named = Pick<SearchPageContext, 'language' | 'query' | 'response' | 'topicLabels'>;

/** The filters that narrow a search down, in the order of the URL. */
export function activeFilters({ language, query, response, topicLabels }: Named): NamedFilter[] {
  return namedFilters(query, {
    language,
    topicName: (id) => topicLabels[id],
    sourceName: (id) => response.facets.source.find(({ value }) => value === id)?.name,
  });
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
