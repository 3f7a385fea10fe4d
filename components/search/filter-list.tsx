'use client';

import { type ReactNode, useId, useState } from 'react';
import { CheckIcon } from '@/components/ui/icons';
import { searchPage } from '@/lib/config';
import { formatCount } from '@/lib/messages/format-count';
import { messagesFor } from '@/lib/messages/messages';
import type { FacetCount, SearchQuery } from '@/lib/types';
import { namesValue } from './filter-matches';
import { useSearchPage } from './search-context';
import { SearchLink } from './search-link';

export interface FilterValue extends FacetCount {
  name: string;
  lang?: string;
}

interface FilterListProps {
  heading: string;
  values: readonly FilterValue[];
  /** The search with this value chosen, or let go. */
  toggle: (value: string, chosen: boolean) => Partial<SearchQuery>;
}

/**
 * Values of a filter as links that choose and let go, with the number of results each would give. A long list shows its
 * first values; the others are found by typing, or without script by opening the rest.
 */
export function FilterList({ heading, values, toggle }: FilterListProps) {
  const { language } = useSearchPage();
  const { filters } = messagesFor(language);
  const [typed, setTyped] = useState('');
  if (values.length === 0) return null;
  const isLong = values.length > searchPage.filterValues;
  const chosenFirst = [...values.filter(({ chosen }) => chosen), ...values.filter(({ chosen }) => !chosen)];
  const matching = chosenFirst.filter((value) => namesValue(value, typed));
  const isSought = typed.trim() !== '';
  const more = isSought ? [] : matching.slice(searchPage.filterValues);
  const rows = (list: readonly FilterValue[]) => (
    <ul>
      {list.map((facet) => (
        <FilterRow key={facet.value} facet={facet} change={toggle(facet.value, !facet.chosen)} />
      ))}
    </ul>
  );
  return (
    <FilterGroup heading={heading}>
      {isLong ? <TypeAhead label={filters.find(heading)} typed={typed} onType={setTyped} /> : null}
      {rows(matching.slice(0, isSought ? searchPage.filterMatches : searchPage.filterValues))}
      {matching.length === 0 ? <p className="py-2 text-soft">{filters.findNone}</p> : null}
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

function TypeAhead({
  label,
  typed,
  onType,
}: {
  label: string;
  typed: string;
  onType: (typed: string) => void;
}) {
  const id = useId();
  return (
    <div className="noscript:hidden">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        type="text"
        value={typed}
        placeholder={label}
        autoComplete="off"
        onChange={(event) => onType(event.target.value)}
        // Scrolled to, it brings what it finds into view with it.
        className="mb-1 min-h-11 w-full scroll-mb-72 rounded-md border border-control bg-paper px-3 text-sm placeholder:text-soft"
      />
    </div>
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

/** One value of a filter: a box, ticked when chosen, the name, the number of results. */
function FilterRow({ facet, change }: { facet: FilterValue; change: Partial<SearchQuery> }) {
  const { filters } = messagesFor(useSearchPage().language);
  return (
    <li>
      <SearchLink
        change={change}
        rel="nofollow"
        aria-current={facet.chosen ? 'true' : undefined}
        className="group/row flex min-h-11 items-center gap-3 hover:text-accent lg:pointer-fine:min-h-9"
      >
        <span
          className="flex size-5 shrink-0 items-center justify-center rounded-sm border-2 border-control text-on-accent group-hover/row:border-accent group-aria-[current]/row:border-accent group-aria-[current]/row:bg-accent"
          aria-hidden="true"
        >
          {facet.chosen ? <CheckIcon /> : null}
        </span>
        <span className="min-w-0 grow">
          <span lang={facet.lang}>{facet.name}</span>
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
