import type { SearchQuery, SearchResponse } from '../types';
import { dayOf, isoDayOf } from './filter';

type Range = Pick<SearchQuery, 'from' | 'to'>;
type Timeline = SearchResponse['facets']['timeline'];

const dayMs = 86_400_000;
const lengthOf = { year: 4, month: 7, day: 10 } as const;
/** The longest stretches that are shown by day and by month. */
const mostDays = 31;
const mostMonths = 36;

/**
 * How many results each day, month or year has, from the first to the last without gaps. The stretch shown is the range
 * asked for, an open end where the results end: by day up to a month, by month up to three years, else by year. A stretch
 * within one month shows the whole month.
 *
 * @param days results by day number, whatever the range
 */
export function timelineOf(days: ReadonlyMap<number, number>, { from, to }: Range): Timeline {
  const [earliest, latest] = extent(days.keys());
  if (earliest === null || latest === null) return { unit: 'month', bars: [] };
  const asked = {
    first: from === null ? Math.min(earliest, to === null ? earliest : dayOf(to)) : dayOf(from),
    last: to === null ? Math.max(latest, from === null ? latest : dayOf(from)) : dayOf(to),
  };
  const unit = unitOf(asked.first, asked.last);
  const { first, last } = unit === 'year' ? clipped(asked, earliest, latest) : asked;
  const counts = new Map<string, number>();
  for (const value of spans(first, last, unit)) counts.set(value, 0);
  for (const [day, count] of days) {
    const value = isoDayOf(day).slice(0, lengthOf[unit]);
    const before = counts.get(value);
    if (before !== undefined) counts.set(value, before + count);
  }
  return {
    unit,
    bars: [...counts].map(([value, count]) => ({ value, count, chosen: isWithin(value, { from, to }) })),
  };
}

/** True when a day, month or year has a day of the range; false without a range. */
export function isWithin(value: string, { from, to }: Range): boolean {
  return (
    (from !== null || to !== null) &&
    (from === null || value >= from.slice(0, value.length)) &&
    (to === null || value <= to.slice(0, value.length))
  );
}

function unitOf(first: number, last: number): Timeline['unit'] {
  if (last - first < mostDays) return 'day';
  return monthNumber(last) - monthNumber(first) < mostMonths ? 'month' : 'year';
}

/** A stretch far wider than the results is not drawn empty. */
function clipped({ first, last }: { first: number; last: number }, earliest: number, latest: number) {
  return earliest > last || latest < first
    ? { first, last: first }
    : { first: Math.max(first, earliest), last: Math.min(last, latest) };
}

/** Every day, month or year from the first to the last. */
function* spans(first: number, last: number, unit: Timeline['unit']): Generator<string> {
  if (unit === 'year') {
    for (let year = yearNumber(first); year <= yearNumber(last); year += 1) yield String(year);
  } else if (unit === 'month') {
    for (let month = monthNumber(first); month <= monthNumber(last); month += 1) yield isoMonth(month);
  } else if (monthNumber(first) === monthNumber(last)) {
    const month = isoDayOf(first).slice(0, lengthOf.month);
    for (let day = dayOf(`${month}-01`); isoDayOf(day).startsWith(month); day += 1) yield isoDayOf(day);
  } else {
    for (let day = first; day <= last; day += 1) yield isoDayOf(day);
  }
}

function extent(days: Iterable<number>): [earliest: number | null, latest: number | null] {
  let earliest: number | null = null;
  let latest: number | null = null;
  for (const day of days) {
    if (earliest === null || day < earliest) earliest = day;
    if (latest === null || day > latest) latest = day;
  }
  return [earliest, latest];
}

const yearNumber = (day: number) => new Date(day * dayMs).getUTCFullYear();
const monthNumber = (day: number) => yearNumber(day) * 12 + new Date(day * dayMs).getUTCMonth();
const isoMonth = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
