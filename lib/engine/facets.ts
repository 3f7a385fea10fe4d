import type { FacetCount, SearchQuery, SearchResponse } from '../types';
import { type Filters, hasTopic, monthOf, undatedDay } from './filter';
import type { FacetColumns } from './index-reader';
import { isWithin, timelineOf } from './timeline';

/**
 * Counts what each filter value would give: of the query's documents that pass the other filters, how many have the
 * value. A facet leaves its own filter out, so its values stay in sight when one is chosen. Chosen values are listed even
 * at 0. Order: count, then value; months by time.
 */
export function countFacets(
  documents: Iterable<number>,
  filters: Filters,
  columns: FacetColumns,
  query: Pick<SearchQuery, 'topics' | 'sources' | 'from' | 'to'>,
): SearchResponse['facets'] {
  const topics = new Uint32Array(columns.topicIds.length);
  const sources = new Uint32Array(columns.sources.length + 1);
  const days = new Map<number, number>();
  for (const document of documents) {
    const topic = filters.topic(document);
    const source = filters.source(document);
    const date = filters.date(document);
    if (source && date) {
      topics.forEach((count, row) => {
        if (hasTopic(columns, row, document)) topics[row] = count + 1;
      });
    }
    if (topic && date) {
      const row = columns.source[document] ?? 0;
      sources[row] = (sources[row] ?? 0) + 1;
    }
    const day = columns.day[document] ?? undatedDay;
    if (topic && source && day !== undatedDay) days.set(day, (days.get(day) ?? 0) + 1);
  }
  return {
    topic: listed(columns.topicIds, topics, query.topics),
    source: sourceCounts(columns, sources, query.sources),
    month: monthCounts(days, query),
    timeline: timelineOf(days, query),
  };
}

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
