'use client';

import { searchPage } from '@/lib/config';
import { formatMonth } from '@/lib/dates/format-date';
import { formatCount } from '@/lib/messages/format-count';
import { messagesFor } from '@/lib/messages/messages';
import { daysOf } from './filter-names';
import { useSearchPage } from './search-context';
import { SearchLink } from './search-link';

interface Span {
  /** ISO month or year. */
  span: string;
  count: number;
}

/**
 * How many results each month has, newest first, each a link to that month. With many months the years come first, and
 * a chosen year opens into its months.
 */
export function MonthBars() {
  const { language, query, response } = useSearchPage();
  const { filters } = messagesFor(language);
  const months = response.facets.month.map(({ value, count }): Span => ({ span: value, count })).toReversed();
  if (months.length < 2) return null;
  const byYear = months.length > searchPage.months;
  const openYear =
    query.from !== null && query.from.slice(0, 4) === query.to?.slice(0, 4) ? query.from.slice(0, 4) : null;
  const shown = byYear ? withOpenYear(months, openYear) : months;
  const most = Math.max(...shown.map(({ count }) => count));
  return (
    <div className="mt-4">
      <p className="text-sm text-soft">{byYear ? filters.years : filters.months}</p>
      <ul>
        {shown.map(({ span, count }) => {
          const days = daysOf(span);
          const chosen = query.from === days.from && query.to === days.to;
          return (
            <li key={span} className={byYear && span.length > 4 ? 'pl-4' : ''}>
              <SearchLink
                change={chosen ? { from: null, to: null } : days}
                rel="nofollow"
                aria-current={chosen ? 'true' : undefined}
                className="group/row flex min-h-11 items-center gap-3 text-sm hover:text-accent aria-[current]:font-semibold aria-[current]:text-accent"
              >
                <span className="w-28 shrink-0">
                  {span.length === 4 ? span : formatMonth(span, language)}
                </span>
                <span className="h-2 grow rounded-full bg-raised" aria-hidden="true">
                  <span
                    className="block h-2 min-w-1 rounded-full bg-control group-hover/row:bg-accent group-aria-[current]/row:bg-accent"
                    style={{ width: `${(100 * count) / most}%` }}
                  />
                </span>
                <span className="min-w-6 text-right text-soft tabular-nums">
                  <span aria-hidden="true">{formatCount(count)}</span>
                  <span className="sr-only">{filters.articles(count)}</span>
                </span>
              </SearchLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function withOpenYear(months: readonly Span[], openYear: string | null): Span[] {
  const years = new Map<string, number>();
  for (const { span, count } of months) {
    const year = span.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].flatMap(([year, count]) => [
    { span: year, count },
    ...(year === openYear ? months.filter(({ span }) => span.startsWith(year)) : []),
  ]);
}
