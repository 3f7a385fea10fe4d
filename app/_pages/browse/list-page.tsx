import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ArticleList } from '@/components/browse/article-list';
import { ListHead } from '@/components/browse/list-head';
import { Pager } from '@/components/browse/pager';
import { Breadcrumbs, type Crumb } from '@/components/ui/breadcrumbs';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { ArticleListing } from '@/lib/store/listing';
import { topics } from '@/lib/store/site';
import type { Language, SearchQuery } from '@/lib/types';
import { feedPath, searchPath } from '@/lib/url/search-url';
import { BrowseFrame } from './browse-frame';
import { pageCountOf, pageOf } from './list-pages';

interface ListPageProps {
  language: Language;
  /** From the home page to the list's parent. */
  crumbs: readonly Crumb[];
  title: string;
  /** Language of the title, when it is not the interface's. */
  titleLanguage?: Language;
  articles: readonly ArticleListing[];
  page: number;
  /** Path of a page of this list. */
  pathOf: (page: number, language: Language) => string;
  /** The search that gives the same articles; none for those without a date. */
  query?: Partial<SearchQuery>;
  /** Ways on beside the head. */
  beside?: ReactNode;
  children?: ReactNode;
}

/** One page of a list of articles, newest first. A page that the list does not have is not found. */
export async function ListPage(props: ListPageProps) {
  const { language, crumbs, title, titleLanguage, articles, page, pathOf, query } = props;
  const pageCount = pageCountOf(articles.length);
  if (page > pageCount) notFound();
  const allTopics = await topics();
  const listed = pageOf(articles, page).map((article) => ({
    ...article,
    // The list's own topic and source stand above it already.
    source: query?.sources === undefined ? article.source : null,
    topics: article.topics
      .filter((id) => !query?.topics?.includes(id))
      .flatMap((id) => allTopics.find((topic) => topic.id === id) ?? []),
  }));
  const { titlePage } = pageMessagesFor(language).browse;
  return (
    <BrowseFrame language={language} path={pathOf(page, 'hi')} crumbs={crumbs} name={title}>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <ListHead
        language={language}
        title={page === 1 ? title : titlePage(title, page)}
        titleLanguage={titleLanguage}
        count={articles.length}
        searchPath={query === undefined ? null : searchPath({ ...query, sort: 'newest' }, language)}
        feedPath={query === undefined ? null : feedPath(query)}
      >
        {props.beside}
      </ListHead>
      <ArticleList language={language} articles={listed} />
      <Pager
        language={language}
        page={page}
        pageCount={pageCount}
        pathOf={(number) => pathOf(number, language)}
      />
      {props.children}
    </BrowseFrame>
  );
}
