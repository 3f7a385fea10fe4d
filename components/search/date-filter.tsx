'use client';

import { useIndianDay } from '@/components/ui/indian-day';
import { searchPage } from '@/lib/config';
import { addDays } from '@/lib/dates/calendar';
import { messagesFor } from '@/lib/messages/messages';
import { DateRangeForm } from './date-range-form';
import { FilterGroup } from './filter-list';
import { daysOf } from './filter-names';
import { useSearchPage } from './search-context';
import { SearchLink } from './search-link';
import { Timeline } from './timeline';

/** The date range: recent days at a touch, the results over time, any range as typed. */
export function DateFilter() {
  const { language, query } = useSearchPage();
  return (
    <FilterGroup heading={messagesFor(language).filters.date}>
      <RecentDays />
      <Timeline />
      {/* The fields are the reader's until applied; another range from elsewhere starts them anew. */}
      <DateRangeForm key={`${query.from}/${query.to}`} />
    </FilterGroup>
  );
}

function RecentDays() {
  const { language, query, today: onServer } = useSearchPage();
  const { filters } = messagesFor(language);
  const today = useIndianDay(onServer);
  const recent = searchPage.recentDays.map((days) => ({
    name: filters.lastDays(days),
    from: addDays(today, 1 - days),
    to: null,
  }));
  const choices = [
    { name: filters.anyDate, from: null, to: null },
    { name: filters.today, from: today, to: today },
    ...recent,
    { name: filters.thisYear, ...daysOf(today.slice(0, 4)) },
  ];
  return (
    <ul className="flex flex-wrap gap-2">
      {choices.map(({ name, from, to }) => (
        <li key={name}>
          <SearchLink
            change={{ from, to }}
            rel="nofollow"
            aria-current={query.from === from && query.to === to ? 'true' : undefined}
            className="flex min-h-11 items-center rounded-full border border-control px-3.5 text-sm hover:border-accent hover:text-accent aria-[current]:border-2 aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
          >
            {name}
          </SearchLink>
        </li>
      ))}
    </ul>
  );
}
