import { examples } from '@/lib/config';
import { examplesOnServer } from '@/lib/runtime/server';
import { readCatalogue } from '@/lib/store/read-catalogue';
import { topics } from '@/lib/store/site';

/** Example queries from the topics that have most articles, so that every publisher's home page has its own. */
export async function homeExamples() {
  const [catalogue, allTopics] = await Promise.all([readCatalogue(), topics()]);
  const inUse = allTopics
    .flatMap(({ id, label, cues }) => {
      const articles = catalogue.topics.get(id) ?? [];
      const since = articles[examples.newest - 1]?.published?.slice(0, 10) ?? null;
      return articles.length === 0
        ? []
        : [{ id, labels: Object.values(label), cues, since, count: articles.length }];
    })
    .toSorted((a, b) => b.count - a.count);
  return examplesOnServer(inUse);
}
