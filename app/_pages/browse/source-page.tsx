import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CountList } from '@/components/browse/count-list';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ExternalIcon } from '@/components/ui/icons';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import { readCatalogue } from '@/lib/store/read-catalogue';
import type { Language } from '@/lib/types';
import { readPageSegments, sourcePath, sourcesPath } from '@/lib/url/browse-paths';
import { feedPath } from '@/lib/url/search-url';
import { pageAddresses } from '../page-addresses';
import { BrowseFrame, homeCrumb } from './browse-frame';
import { ListPage } from './list-page';
import { pageCountOf, pagesBuiltAhead } from './list-pages';

interface SourceParams {
  id: string;
  page?: string[];
}

export async function sourceParams(): Promise<{ id: string; page: string[] }[]> {
  const { sources } = await readCatalogue();
  const lists = [...sources].map(([id, { articles }]) => [id, articles.length] as const);
  return pagesBuiltAhead(lists).map(({ key, segments }) => ({ id: key, page: segments }));
}

async function readSource({ id, page: segments = [] }: SourceParams) {
  const listing = (await readCatalogue()).sources.get(id);
  const page = readPageSegments(segments);
  return listing === undefined || page === null || page > pageCountOf(listing.articles.length)
    ? null
    : { ...listing, page };
}

export async function sourceMetadata(params: SourceParams, language: Language): Promise<Metadata> {
  const found = await readSource(params);
  if (found === null) return {};
  const { source, articles, page } = found;
  const { browse } = pageMessagesFor(language);
  return {
    title: page === 1 ? source.name : browse.titlePage(source.name, page),
    description: browse.topicDescription(source.name, articles.length),
    alternates: {
      ...pageAddresses(sourcePath(source.id, 'hi', page), language),
      types: { 'application/atom+xml': [{ url: feedPath({ sources: [source.id] }), title: source.name }] },
    },
  };
}

/** The articles of a source. */
export async function SourcePage({ params, language }: { params: SourceParams; language: Language }) {
  const found = await readSource(params);
  if (found === null) notFound();
  const { source, articles, page } = found;
  const { browse } = pageMessagesFor(language);
  return (
    <ListPage
      language={language}
      crumbs={[homeCrumb(language), { name: browse.sources, path: sourcesPath(language) }]}
      title={source.name}
      titleLanguage="hi"
      articles={articles}
      page={page}
      pathOf={(number, interfaceLanguage) => sourcePath(source.id, interfaceLanguage, number)}
      query={{ sources: [source.id] }}
      beside={
        source.url === null ? null : (
          <a
            href={source.url}
            rel="external noopener"
            className="inline-flex min-h-11 items-center gap-2 text-accent underline-offset-4 hover:underline"
          >
            <ExternalIcon />
            {browse.original}
          </a>
        )
      }
    />
  );
}

export function sourcesMetadata(language: Language): Metadata {
  const { browse } = pageMessagesFor(language);
  return {
    title: browse.sourcesHeading,
    description: browse.sourcesDescription,
    alternates: pageAddresses(sourcesPath(), language),
  };
}

/** All sources, those with most articles first. */
export async function SourcesPage({ language }: { language: Language }) {
  const { sources } = await readCatalogue();
  const { browse } = pageMessagesFor(language);
  const crumbs = [homeCrumb(language)];
  const lists = [...sources.values()]
    .map(({ source, articles }) => ({
      path: sourcePath(source.id, language),
      name: source.name,
      nameLanguage: 'hi' as const,
      count: articles.length,
    }))
    .toSorted((a, b) => b.count - a.count);
  return (
    <BrowseFrame language={language} path={sourcesPath()} crumbs={crumbs} name={browse.sources}>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <h1 className="mb-4 font-headline text-headline">{browse.sourcesHeading}</h1>
      {lists.length === 0 ? (
        <p>{browse.noSources}</p>
      ) : (
        <CountList language={language} layout="columns" lists={lists} />
      )}
    </BrowseFrame>
  );
}
