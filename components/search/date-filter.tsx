'use client';

import { type FormEvent, useId } from 'react';
import { searchPage } from '@/lib/config';
import { addDays } from '@/lib/dates/calendar';
import { messagesFor } from '@/lib/messages/messages';
import { fromParameter, toParameter } from '@/lib/url/search-parameters';
import { localPath, readSearch } from '@/lib/url/search-url';
import { FilterGroup } from './filter-list';
import { daysOf } from './filter-names';
import { HiddenFields, keptFields } from './hidden-fields';
import { MonthBars } from './month-bars';
import { useSearchPage } from './search-context';
import { SearchLink } from './search-link';

/** The date range: recent days at a touch, any range as two dates, and the months that have results. */
export function DateFilter() {
  const { language } = useSearchPage();
  return (
    <FilterGroup heading={messagesFor(language).filters.date}>
      <RecentDays />
      <RangeForm />
      <MonthBars />
    </FilterGroup>
  );
}

function RecentDays() {
  const { language, query, today } = useSearchPage();
  const { filters } = messagesFor(language);
  const recent = searchPage.recentDays.map((days) => ({
    name: filters.lastDays(days),
    from: addDays(today, 1 - days),
    to: null,
  }));
  const year = { name: filters.thisYear, ...daysOf(today.slice(0, 4)) };
  const choices = [{ name: filters.anyDate, from: null, to: null }, ...recent, year];
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

function RangeForm() {
  const { language, query, actions } = useSearchPage();
  const { filters } = messagesFor(language);

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const written = (name: string) => String(form.get(name) ?? '');
    const range = readSearch({ from: written(fromParameter.name), to: written(toParameter.name) }).query;
    actions.go({ ...query, from: range.from, to: range.to, page: 1 });
  }

  return (
    <form
      // The fields are the reader's until applied; another range from elsewhere starts them anew.
      key={`${query.from}/${query.to}`}
      action={localPath('/search', language)}
      method="get"
      onSubmit={apply}
      className="mt-4"
    >
      <div className="grid grid-cols-2 gap-3">
        <DayField name={fromParameter.name} label={filters.from} value={query.from} />
        <DayField name={toParameter.name} label={filters.to} value={query.to} />
      </div>
      <HiddenFields fields={keptFields(query, [fromParameter.name, toParameter.name])} />
      <button
        type="submit"
        className="mt-3 min-h-11 w-full rounded-md border border-control px-4 hover:border-accent hover:text-accent"
      >
        {filters.apply}
      </button>
    </form>
  );
}

function DayField({ name, label, value }: { name: string; label: string; value: string | null }) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-sm text-soft">
        {label}
      </label>
      <input
        id={id}
        type="date"
        name={name}
        defaultValue={value ?? ''}
        className="min-h-11 w-full min-w-0 rounded-md border border-control bg-paper px-2 text-sm"
      />
    </div>
  );
}
