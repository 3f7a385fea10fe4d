import { namedFilters } from '@/components/search/named-filters';
import { sourceNamesOnServer } from '@/lib/runtime/server';
import { topics } from '@/lib/store/site';
import type { Language, SearchQuery } from '@/lib/types';
import { topicLabels } from './topics-in-use';

/**
 * What the filters of a search are called, in the order of the URL. Names of sources are the index's, which needs no article; where they
 * cannot be read, their ids.
 */
export async function filterNames(query: SearchQuery, language: Language): Promise<string[]> {
  const noNames: ReadonlyMap<string, string> = new Map();
  const [allTopics, sources] = await Promise.all([
    topics(),
    query.sources.length === 0 ? noNames : sourceNamesOnServer().catch(() => noNames),
  ]);
  const labels = topicLabels(allTopics, language);
  return namedFilters(query, {
    language,
    topicName: (id) => labels[id],
    sourceName: (id) => sources.get(id),
  }).map(({ name }) => name);
}
