import Link from 'next/link';
import { formatMonthName } from '@/lib/dates/format-date';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { monthPath, yearPath } from '@/lib/url/browse-paths';
import { CountList } from './count-list';

export interface CountedMonth {
  /** `2025-08` */
  month: string;
  count: number;
}

/** The years, newest first, each with its months and their number of articles; months without articles are left out. */
export function YearIndex({ language, months }: { language: Language; months: readonly CountedMonth[] }) {
  const { filters } = messagesFor(language);
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return years.map((year) => {
    const own = months.filter(({ month }) => month.startsWith(year));
    const total = own.reduce((sum, { count }) => sum + count, 0);
    return (
      <section key={year} aria-labelledby={`year-${year}`} className="mt-8">
        <h2
          id={`year-${year}`}
          className="flex flex-wrap items-baseline justify-between border-t-3 border-double border-ink pt-1"
        >
          <Link
            href={yearPath(year, language)}
            prefetch={false}
            className="inline-flex min-h-11 items-center font-headline text-section underline-offset-4 hover:text-accent hover:underline"
          >
            {year}
          </Link>
          <span className="text-sm text-soft">{filters.articles(total)}</span>
        </h2>
        <MonthList language={language} months={own} />
      </section>
    );
  });
}

/** Months of one year in the order of the calendar. */
export function MonthList({ language, months }: { language: Language; months: readonly CountedMonth[] }) {
  return (
    <CountList
      language={language}
      layout="short"
      lists={months
        .toSorted((a, b) => (a.month < b.month ? -1 : 1))
        .map(({ month, count }) => ({
          path: monthPath(month, language),
          name: formatMonthName(Number(month.slice(5)), language),
          count,
        }))}
    />
  );
}
