'use client';

import { FilterIcon } from '@/components/ui/icons';
import { messagesFor } from '@/lib/messages/messages';
import { activeFilters } from './active-filters';
import { DateFilter } from './date-filter';
import { FilterList } from './filter-list';
import { useSearchPage } from './search-context';

const toggled = (list: readonly string[], value: string, chosen: boolean) =>
  chosen ? [...list, value].toSorted() : list.filter((other) => other !== value);

/** Every filter; a disclosure on narrow screens, always open on wide ones. */
export function Filters() {
  const context = useSearchPage();
  const { language, query, response, topicLabels } = context;
  const { filters } = messagesFor(language);
  const { facets } = response;
  return (
    <details className="wide-open group/filters border-y border-rule lg:border-0">
      <summary className="flex min-h-12 list-none items-center gap-2 font-semibold">
        <FilterIcon />
        {filters.open(activeFilters(context).length)}
        <span aria-hidden="true" className="ml-auto text-soft group-open/filters:rotate-180">
          ▾
        </span>
      </summary>
      <div className="grid gap-6 pt-2 pb-6 lg:pt-0">
        <FilterList
          heading={filters.topic}
          values={facets.topic.map((facet) => ({ ...facet, name: topicLabels[facet.value] ?? facet.value }))}
          toggle={(value, chosen) => ({ topics: toggled(query.topics, value, chosen) })}
        />
        <FilterList
          heading={filters.source}
          values={facets.source.map((facet) => ({ ...facet, lang: 'hi' }))}
          toggle={(value, chosen) => ({ sources: toggled(query.sources, value, chosen) })}
        />
        <DateFilter />
      </div>
    </details>
  );
}
