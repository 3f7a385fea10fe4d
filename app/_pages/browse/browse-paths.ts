import { share } from '@/lib/config';
import { readCatalogue } from '@/lib/store/read-catalogue';
import { topics } from '@/lib/store/site';
import {
  archivePath,
  monthPath,
  sourcePath,
  sourcesPath,
  topicPath,
  topicsPath,
  yearPath,
} from '@/lib/url/browse-paths';

/** The pages beside articles that search engines are told of: home, and the first page of every list that has articles. */
export async function browsePaths(): Promise<string[]> {
  const [catalogue, allTopics] = await Promise.all([readCatalogue(), topics()]);
  const months = [...catalogue.months.keys()];
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const lists = [
    ...allTopics.filter(({ id }) => catalogue.topics.has(id)).map(({ id }) => topicPath(id)),
    ...years.map((year) => yearPath(year)),
    ...months.map((month) => monthPath(month)),
    ...[...catalogue.sources.keys()].map((id) => sourcePath(id)),
  ];
  return ['/', topicsPath(), archivePath(), sourcesPath(), ...lists.slice(0, share.listsInSitemap)];
}
