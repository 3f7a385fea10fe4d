import { searchOnServer } from '@/lib/runtime/server';
import type { Topic } from '@/lib/types';
import { emptyQuery } from '@/lib/url/search-url';

let known: { manifestUrl: string; ids: ReadonlySet<string> } | null = null;

/** Those of the topics that have an article in the index; `manifestUrl` tells one index from another. */
export async function topicsInUse(topics: readonly Topic[], manifestUrl: string): Promise<Topic[]> {
  if (known?.manifestUrl !== manifestUrl) {
    const { facets } = await searchOnServer(emptyQuery);
    known = { manifestUrl, ids: new Set(facets.topic.map(({ value }) => value)) };
  }
  const { ids } = known;
  return topics.filter(({ id }) => ids.has(id));
}
