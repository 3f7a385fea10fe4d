import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CountList } from '@/components/browse/count-list';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import { readCatalogue } from '@/lib/store/read-catalogue';
import { topics } from '@/lib/store/site';
import type { Language } from '@/lib/types';
import { readPageSegments, topicPath, topicsPath } from '@/lib/url/browse-paths';
import { feedPath } from '@/lib/url/search-url';
import { countedTopics } from '../counted-topics';
import { pageAddresses } from '../page-addresses';
import { BrowseFrame, homeCrumb } from './browse-frame';
import { ListPage } from './list-page';
import { pageCountOf, pagesBuiltAhead } from './list-pages';

interface TopicParams {
  id: string;
  page?: string[];
}

export async function topicParams(): Promise<{ id: string; page: string[] }[]> {
  const [catalogue, allTopics] = await Promise.all([readCatalogue(), topics()]);
  const known = allTopics.map(({ id }) => [id, catalogue.topics.get(id)?.length ?? 0] as const);
  const lists = known.filter(([, count]) => count > 0);
  return pagesBuiltAhead(lists).map(({ key, segments }) => ({ id: key, page: segments }));
}

async function readTopic({ id, page: segments = [] }: TopicParams) {
  const [catalogue, allTopics] = await Promise.all([readCatalogue(), topics()]);
  const topic = allTopics.find((one) => one.id === id);
  const articles = catalogue.topics.get(id);
  const page = readPageSegments(segments);
  return topic === undefined || articles === undefined || page === null || page > pageCountOf(articles.length)
    ? null
    : { topic, articles, page };
}

export async function topicMetadata(params: TopicParams, language: Language): Promise<Metadata> {
  const found = await readTopic(params);
  if (found === null) return {};
  const { topic, articles, page } = found;
  const { browse } = pageMessagesFor(language);
  const label = topic.label[language];
  return {
    title: page === 1 ? label : browse.titlePage(label, page),
    description: browse.topicDescription(label, articles.length),
    alternates: {
      ...pageAddresses(topicPath(topic.id, 'hi', page), language),
      types: { 'application/atom+xml': [{ url: feedPath({ topics: [topic.id] }), title: label }] },
    },
  };
}

/** The articles of a topic. */
export async function TopicPage({ params, language }: { params: TopicParams; language: Language }) {
  const found = await readTopic(params);
  if (found === null) notFound();
  const { topic, articles, page } = found;
  const { browse } = pageMessagesFor(language);
  return (
    <ListPage
      language={language}
      crumbs={[homeCrumb(language), { name: browse.topics, path: topicsPath(language) }]}
      title={topic.label[language]}
      articles={articles}
      page={page}
      pathOf={(number, interfaceLanguage) => topicPath(topic.id, interfaceLanguage, number)}
      query={{ topics: [topic.id] }}
    />
  );
}

export function topicsMetadata(language: Language): Metadata {
  const { browse } = pageMessagesFor(language);
  return {
    title: browse.topicsHeading,
    description: browse.topicsDescription,
    alternates: pageAddresses(topicsPath(), language),
  };
}

/** All topics that have articles, with how many. */
export async function TopicsPage({ language }: { language: Language }) {
  const { browse } = pageMessagesFor(language);
  const crumbs = [homeCrumb(language)];
  return (
    <BrowseFrame language={language} path={topicsPath()} crumbs={crumbs} name={browse.topics}>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <h1 className="mb-4 font-headline text-headline">{browse.topicsHeading}</h1>
      <CountList language={language} layout="columns" lists={await countedTopics(language)} />
    </BrowseFrame>
  );
}
