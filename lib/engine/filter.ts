import type { SearchQuery } from '../types';
import type { FacetColumns } from './index-reader';

/** Value of the day column for an article without a date. */
export const undatedDay = -32768;

const dayMs = 86_400_000;

/** Day number of an ISO date, as the day column counts: days since 1970-01-01. */
export function dayOf(isoDate: string): number {
  return Math.floor(Date.parse(`${isoDate}T00:00:00Z`) / dayMs);
}

/** ISO date of a day number: `2025-08-07`. Each is worked out once: to print a date takes longer than to count it. */
export function isoDayOf(day: number): string {
  const known = isoDays.get(day);
  if (known !== undefined) return known;
  const isoDay = new Date(day * dayMs).toISOString().slice(0, 10);
  if (day > undatedDay && day < -undatedDay) isoDays.set(day, isoDay);
  return isoDay;
}

/** Of the days that the column can hold. */
const isoDays = new Map<number, string>();

/** Month of a day number: `2025-08`. */
export function monthOf(day: number): string {
  return isoDayOf(day).slice(0, 7);
}

export interface Filters {
  topic(document: number): boolean;
  source(document: number): boolean;
  date(document: number): boolean;
}

type FilterValues = Pick<SearchQuery, 'topics' | 'sources' | 'from' | 'to'>;

/** True when the search keeps anything out. */
export function isFiltered({ topics, sources, from, to }: FilterValues): boolean {
  return topics.length > 0 || sources.length > 0 || from !== null || to !== null;
}

/**
 * The three filters of a search, each apart so that a facet can leave its own out. Values of one filter are
 * alternatives, filters intersect. A value the index does not know matches nothing; with a date range, undated
 * articles stay out.
 */
export function filtersOf(query: FilterValues, columns: FacetColumns): Filters {
  return {
    topic: query.topics.length === 0 ? everything : topicFilter(query.topics, columns),
    source: query.sources.length === 0 ? everything : sourceFilter(query.sources, columns),
    date: query.from === null && query.to === null ? everything : dateFilter(query, columns),
  };
}

const everything = () => true;

/** True when the article has the topic in the row of `topicIds`. */
function hasTopic({ topicBits }: FacetColumns, row: number, document: number): boolean {
  return (((topicBits[row >> 5]?.[document] ?? 0) >>> (row & 31)) & 1) === 1;
}

function topicFilter(topics: readonly string[], columns: FacetColumns): (document: number) => boolean {
  const rows = topics.map((id) => columns.topicIds.indexOf(id)).filter((row) => row !== -1);
  return (document) => rows.some((row) => hasTopic(columns, row, document));
}

function sourceFilter(sources: readonly string[], columns: FacetColumns): (document: number) => boolean {
  const rows = new Set(columns.sources.flatMap(({ id }, row) => (sources.includes(id) ? [row + 1] : [])));
  return (document) => rows.has(columns.source[document] ?? 0);
}

function dateFilter(
  { from, to }: Pick<SearchQuery, 'from' | 'to'>,
  { day }: FacetColumns,
): (document: number) => boolean {
  const first = from === null ? undatedDay + 1 : dayOf(from);
  const last = to === null ? Number.POSITIVE_INFINITY : dayOf(to);
  return (document) => {
    const value = day[document] ?? undatedDay;
    return value !== undatedDay && value >= first && value <= last;
  };
}
