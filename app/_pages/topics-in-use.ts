import type { BrowsableTopic } from '@/components/search/search-context';
import { topicCountsOnServer } from '@/lib/runtime/server';
import type { Language, Topic } from '@/lib/types';

/** Those of the topics that have an article in the index, with all that a reader may call them and how many articles. */
export async function topicsInUse(topics: readonly Topic[]): Promise<BrowsableTopic[]> {
  const counts = await topicCountsOnServer();
  return topics.flatMap(({ id, label }) => {
    const count = counts.get(id) ?? 0;
    return count === 0 ? [] : [{ id, names: [id, ...Object.values(label)], count }];
  });
}

/** Labels of topics in one language, by id. */
export function topicLabels(topics: readonly Topic[], language: Language): Record<string, string> {
  return Object.fromEntries(topics.map(({ id, label }) => [id, label[language]]));
}
