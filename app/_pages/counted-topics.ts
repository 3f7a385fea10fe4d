import { readCatalogue } from '@/lib/store/read-catalogue';
import { topics } from '@/lib/store/site';
import type { Language } from '@/lib/types';
import { topicPath } from '@/lib/url/browse-paths';

/** The topics that have articles, those with most of them first. */
export async function countedTopics(
  language: Language,
): Promise<{ path: string; name: string; count: number }[]> {
  const [catalogue, allTopics] = await Promise.all([readCatalogue(), topics()]);
  return allTopics
    .map(({ id, label }) => ({
      path: topicPath(id, language),
      name: label[language],
      count: catalogue.topics.get(id)?.length ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
