'use client';

import { formatCount } from '@/lib/messages/format-count';
import { messagesFor } from '@/lib/messages/messages';
import type { FacetCount, Language, SearchQuery } from '@/lib/types';
import { daysOf, rangeName } from './filter-names';
import { useSearchPage } from './search-context';
import { SearchLink } from './search-link';

/** Units of the drawing; it is stretched to the width there is. */
const height = 64;
const step = 10;
const gap = 1.5;
/** Most of the drawing's width that a bar takes: a few bars are to be no blocks. */
const widest = 0.08;

/**
 * Results over time as bars, each a link to its year, month or day; what lies around the chosen range leads back out. The
 * same as a table, for who cannot see or hit a bar.
 */
export function Timeline() {
  const { language, response } = useSearchPage();
  const { filters } = messagesFor(language);
  const { unit, bars: inRange } = response.facets.timeline;
  // Where all there is was chosen, no bar stands out from the others.
  const whole = inRange.every(({ chosen }) => chosen);
  const bars = whole ? inRange.map((bar) => ({ ...bar, chosen: false })) : inRange;
  const most = Math.max(0, ...bars.map(({ count }) => count));
  if (most === 0) return null;
  const ends = [bars[0], bars.at(-1)].map((bar) => nameOf(bar?.value ?? '', language));
  return (
    <div className="mt-5">
      <WiderRanges />
      <figure aria-label={filters.timeline[unit]}>
        {/* No image, whose links many screen readers would pass over. */}
        <svg
          role="none"
          viewBox={`0 0 ${bars.length * step} ${height}`}
          preserveAspectRatio="none"
          className="mt-1 h-16 w-full overflow-visible"
        >
          {bars.map((bar, at) => (
            <Bar key={bar.value} bar={bar} at={at} most={most} of={bars.length} />
          ))}
        </svg>
        <p
          aria-hidden="true"
          className="flex justify-between gap-3 border-t border-control pt-1 text-sm text-soft"
        >
          {[...new Set(ends)].map((end) => (
            <span key={end}>{end}</span>
          ))}
        </p>
      </figure>
      <details>
        <summary className="flex min-h-11 list-none items-center text-sm text-accent underline underline-offset-4">
          {filters.asTable}
        </summary>
        <TimelineTable caption={filters.timeline[unit]} bars={bars.filter(({ count }) => count > 0)} />
      </details>
    </div>
  );
}

function Bar({ bar, at, most, of }: { bar: FacetCount; at: number; most: number; of: number }) {
  const { language } = useSearchPage();
  const { filters } = messagesFor(language);
  const { value, count } = bar;
  if (count === 0) return null;
  const tall = Math.max(4, (count / most) * height);
  const wide = Math.min(step - gap, of * step * widest);
  const name = `${nameOf(value, language)}: ${filters.articles(count)}`;
  return (
    <SearchLink
      change={daysOf(value)}
      rel="nofollow"
      aria-current={bar.chosen ? 'true' : undefined}
      className="group/bar outline-none"
    >
      <title>{name}</title>
      <rect
        x={at * step}
        width={step}
        height={height}
        vectorEffect="non-scaling-stroke"
        className="fill-transparent stroke-2 group-hover/bar:fill-raised group-focus-visible/bar:stroke-accent"
      />
      <rect
        x={at * step + (step - wide) / 2}
        y={height - tall}
        width={wide}
        height={tall}
        className="pointer-events-none fill-control group-hover/bar:fill-accent group-focus-visible/bar:fill-accent group-aria-[current]/bar:fill-accent"
      />
    </SearchLink>
  );
}

function TimelineTable({ caption, bars }: { caption: string; bars: readonly FacetCount[] }) {
  const { language } = useSearchPage();
  const { filters } = messagesFor(language);
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{filters.date}</th>
          <th scope="col">{filters.count}</th>
        </tr>
      </thead>
      <tbody>
        {[...bars].reverse().map(({ value, count, chosen }) => (
          <tr key={value} className="border-b border-rule">
            <th scope="row" className="p-0 text-left font-normal">
              <SearchLink
                change={daysOf(value)}
                rel="nofollow"
                aria-current={chosen ? 'true' : undefined}
                className="flex min-h-11 items-center hover:text-accent aria-[current]:font-semibold aria-[current]:text-accent"
              >
                {nameOf(value, language)}
              </SearchLink>
            </th>
            <td className="text-right text-soft tabular-nums">{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Links to the year and month that the chosen range lies in, from the widest to the narrowest. */
function WiderRanges() {
  const { language, query } = useSearchPage();
  const { filters } = messagesFor(language);
  const around = rangesAround(query);
  if (around.length === 0) return null;
  return (
    <nav aria-label={filters.widerRanges}>
      <ul className="flex flex-wrap gap-x-4">
        {around.map((days) => (
          <li key={days?.from ?? ''}>
            <SearchLink
              change={days ?? { from: null, to: null }}
              rel="nofollow"
              className="inline-flex min-h-11 items-center text-sm text-accent underline underline-offset-4"
            >
              {days === null ? filters.anyDate : rangeName(days.from, days.to, language)}
            </SearchLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whole time (null), then the year and the month that hold the range and are wider. Empty without a range. */
function rangesAround({ from, to }: Pick<SearchQuery, 'from' | 'to'>): (ReturnType<typeof daysOf> | null)[] {
  if (from === null && to === null) return [];
  if (from === null || to === null) return [null];
  const wider = [from.slice(0, 4), from.slice(0, 7)]
    .filter((span) => to.startsWith(span))
    .map(daysOf)
    .filter((days) => days.from !== from || days.to !== to);
  return [null, ...wider];
}

function nameOf(value: string, language: Language): string {
  const { from, to } = daysOf(value);
  return rangeName(from, to, language) ?? value;
}
