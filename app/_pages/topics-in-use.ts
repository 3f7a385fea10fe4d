import { topicIdsOnServer } from '@/lib/runtime/server';
import type { Topic } from '@/lib/types';

/** Those of the topics that have an article in the index. */
export async function topicsInUse(topics: readonly Topic[]): Promise<Topic[]> {
  const ids = new Set(await topicIdsOnServer());
  return topics.filter(({ id }) => ids.has(id));
}
