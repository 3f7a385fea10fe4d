import type { FacetCount, SearchQuery, SearchResponse } from '../types';
import { type Filters, isFiltered, monthOf, undatedDay } from './filter';
import type { FacetColumns } from './index-reader';
import { isWithin, timelineOf } from './timeline';

/**
 * Counts what each filter value would give: of the query's documents that pass the other filters, how many have the
 * value. A facet leaves its own filter out, so its values stay in sight when one is chosen. Chosen values are listed even
 * at 0. Order: count, then value; months by time.
 */
export function countFacets(
  documents: Uint32Array,
  filters: Filters,
  columns: FacetColumns,
  query: Pick<SearchQuery, 'topics' | 'sources' | 'from' | 'to'>,
): SearchResponse['facets'] {
  const topics = new Uint32Array(columns.topicBits.length * 32);
  const sources = new Uint32Array(columns.sources.length + 1);
  const { first, count } = daysOf(columns);
  const byDay = new Uint32Array(count);
  const filtered = isFiltered(query);
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    const topic = !filtered || filters.topic(document);
    const source = !filtered || filters.source(document);
    const date = !filtered || filters.date(document);
    if (source && date) countTopics(topics, columns, document);
    if (topic && date) increment(sources, columns.source[document] ?? 0);
    const day = columns.day[document] ?? undatedDay;
    if (topic && source && day !== undatedDay) increment(byDay, day - first);
  }
  const days = countedDays(byDay, first);
  return {
    topic: listed(columns.topicIds, topics, query.topics),
    source: sourceCounts(columns, sources, query.sources),
    month: monthCounts(days, query),
    timeline: timelineOf(days, query),
  };
}

function increment(counts: Uint32Array, row: number): void {
  counts[row] = (counts[row] ?? 0) + 1;
}

function countTopics(counts: Uint32Array, { topicBits }: FacetColumns, document: number): void {
  for (let word = 0; word < topicBits.length; word++) {
    for (let bits = (topicBits[word]?.[document] ?? 0) | 0; bits !== 0; bits &= bits - 1) {
      increment(counts, word * 32 + 31 - Math.clz32(bits & -bits));
    }
  }
}

/** The days that have results with how many, out of counts by day number from `first`. */
function countedDays(counts: Uint32Array, first: number): Map<number, number> {
  const days = new Map<number, number>();
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    if (count > 0) days.set(first + at, count);
  }
  return days;
}

/** The first day of the archive and how many there are up to the last; worked out once for columns that are kept. */
function daysOf(columns: FacetColumns): { first: number; count: number } {
  const known = knownDays.get(columns);
  if (known !== undefined) return known;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of columns.day) {
    if (day === undatedDay) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const days = first > last ? { first: 0, count: 0 } : { first, count: last - first + 1 };
  knownDays.set(columns, days);
  return days;
}

const knownDays = new WeakMap<FacetColumns, { first: number; count: number }>();

function listed(ids: readonly string[], counts: Uint32Array, chosen: readonly string[]): FacetCount[] {
  const unknown = chosen.filter((id) => !ids.includes(id));
  return [
    ...ids.map((value, row) => ({ value, count: counts[row] ?? 0, chosen: chosen.includes(value) })),
    ...unknown.map((value) => ({ value, count: 0, chosen: true })),
  ]
    .filter((facet) => facet.count > 0 || facet.chosen)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function sourceCounts(
  { sources }: FacetColumns,
  counts: Uint32Array,
  chosen: readonly string[],
): SearchResponse['facets']['source'] {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const ids = sources.map(({ id }) => id);
  return listed(ids, counts.subarray(1), chosen).map((facet) => ({
    ...facet,
    name: names.get(facet.value) ?? facet.value,
  }));
}

function monthCounts(
  days: ReadonlyMap<number, number>,
  range: Pick<SearchQuery, 'from' | 'to'>,
): FacetCount[] {
  const months = new Map<string, number>();
  for (const [day, count] of days) {
    const month = monthOf(day);
    months.set(month, (months.get(month) ?? 0) + count);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, count]) => ({ value, count, chosen: isWithin(value, range) }));
}
