'use client';

import type { ReactNode } from 'react';
import { CheckIcon } from '@/components/ui/icons';
import { searchPage } from '@/lib/config';
import { formatCount } from '@/lib/messages/format-count';
import { messagesFor } from '@/lib/messages/messages';
import type { FacetCount, SearchQuery } from '@/lib/types';
import { useSearchPage } from './search-context';
import { SearchLink } from './search-link';

interface FilterListProps {
  heading: string;
  values: readonly (FacetCount & { name: string; lang?: string })[];
  /** The search with this value chosen, or let go. */
  toggle: (value: string, chosen: boolean) => Partial<SearchQuery>;
}

/** Values of a filter as links that choose and let go, with the number of results each would give. */
export function FilterList({ heading, values, toggle }: FilterListProps) {
  const { language } = useSearchPage();
  const { filters } = messagesFor(language);
  if (values.length === 0) return null;
  const chosenFirst = [...values.filter(({ chosen }) => chosen), ...values.filter(({ chosen }) => !chosen)];
  const shown = chosenFirst.slice(0, searchPage.filterValues);
  const more = chosenFirst.slice(searchPage.filterValues);
  const rows = (list: FilterListProps['values']) => (
    <ul>
      {list.map((facet) => (
        <FilterRow key={facet.value} facet={facet} change={toggle(facet.value, !facet.chosen)}>
          <span lang={facet.lang}>{facet.name}</span>
        </FilterRow>
      ))}
    </ul>
  );
  return (
    <FilterGroup heading={heading}>
      {rows(shown)}
      {more.length === 0 ? null : (
        <details>
          <summary className="flex min-h-11 list-none items-center text-accent underline underline-offset-4">
            {filters.more(more.length)}
          </summary>
          {rows(more)}
        </details>
      )}
    </FilterGroup>
  );
}

/** A filter with its heading. */
export function FilterGroup({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{heading}</legend>
      {children}
    </fieldset>
  );
}

interface FilterRowProps {
  facet: FacetCount;
  change: Partial<SearchQuery>;
  children: ReactNode;
}

/** One value of a filter: a box, ticked when chosen, the name, the number of results. */
export function FilterRow({ facet, change, children }: FilterRowProps) {
  const { filters } = messagesFor(useSearchPage().language);
  return (
    <li>
      <SearchLink
        change={change}
        rel="nofollow"
        aria-current={facet.chosen ? 'true' : undefined}
        className="group/row flex min-h-11 items-center gap-3 hover:text-accent"
      >
        <span
          className="flex size-5 shrink-0 items-center justify-center rounded-sm border-2 border-control text-on-accent group-hover/row:border-accent group-aria-[current]/row:border-accent group-aria-[current]/row:bg-accent"
          aria-hidden="true"
        >
          {facet.chosen ? <CheckIcon /> : null}
        </span>
        <span className="min-w-0 grow">
          {children}
          {facet.chosen ? <span className="sr-only"> ({filters.chosen})</span> : null}
        </span>
        <span className="text-sm text-soft tabular-nums">
          <span aria-hidden="true">{formatCount(facet.count)}</span>
          <span className="sr-only">{filters.articles(facet.count)}</span>
        </span>
      </SearchLink>
    </li>
  );
}
