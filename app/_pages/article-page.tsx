import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleHead, ArticleTopics } from '@/components/article/article-head';
import { ArticleMarks, MarkableText } from '@/components/article/article-marks';
import { ArticleText } from '@/components/article/article-text';
import { ArticleTools, toolClass } from '@/components/article/article-tools';
import { BackToResults } from '@/components/article/back-to-results';
import { HowMade } from '@/components/article/how-made';
import { Outline } from '@/components/article/outline';
import { ReadingSize } from '@/components/article/reading-size';
import { RelatedArticles } from '@/components/article/related-articles';
import { TopicNeighbours } from '@/components/article/topic-neighbours';
import { ResultsStage } from '@/components/search/results-stage';
import { SearchEntry } from '@/components/search/search-entry';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageFrame } from '@/components/ui/page-frame';
import { ShareMenu } from '@/components/ui/share-menu';
import { cardSize, pages } from '@/lib/config';
import { relatedOnServer } from '@/lib/runtime/server';
import { articleJsonLd, breadcrumbJsonLd } from '@/lib/share/json-ld';
import { statedDates } from '@/lib/share/stated-dates';
import { listArticles, readArticle } from '@/lib/store/articles';
import { neighboursOf } from '@/lib/store/catalogue';
import { readCatalogue } from '@/lib/store/read-catalogue';
import { site, topics } from '@/lib/store/site';
import type { Article, Language } from '@/lib/types';
import { topicPath } from '@/lib/url/browse-paths';
import { articleCardPath, articlePath } from '@/lib/url/search-url';
import { homeCrumb } from './browse/browse-frame';
import { JsonLdScript } from './json-ld';
import { pageAddresses } from './page-addresses';
import { resultsSetting } from './results-setting';

/** The articles whose pages are built ahead: the newest ones; the others are rendered when first asked for. */
export async function articleParams(): Promise<{ id: string }[]> {
  return (await listArticles()).slice(0, pages.builtAhead).map(({ id }) => ({ id }));
}

export async function articleMetadata(id: string, language: Language): Promise<Metadata> {
  const [article, { name }] = await Promise.all([readArticle(id), site()]);
  if (article === null) return {};
  const description = descriptionOf(article);
  const { published, updated } = statedDates(article);
  return {
    title: article.title,
    description,
    alternates: pageAddresses(articlePath(id), language),
    openGraph: {
      type: 'article',
      title: article.title,
      description,
      siteName: name[language],
      locale: 'hi_IN',
      images: { url: articleCardPath(id), ...cardSize, alt: article.title },
      ...(published === null ? {} : { publishedTime: published }),
      ...(updated === null ? {} : { modifiedTime: updated }),
    },
  };
}

function descriptionOf(article: Article): string {
  return article.summary ?? article.body.find(({ kind }) => kind === 'paragraph')?.text ?? article.title;
}

/** One article to read. Static: the words of `?q=` are marked in the browser. */
export async function ArticlePage({ id, language }: { id: string; language: Language }) {
  const article = await readArticle(id);
  if (article === null) notFound();
  const [setting, allTopics, related, catalogue] = await Promise.all([
    resultsSetting(language),
    topics(),
    relatedOnServer(id),
    readCatalogue(),
  ]);
  const ownTopics = article.topics.flatMap((topic) => allTopics.find((row) => row.id === topic) ?? []);
  const [mainTopic] = ownTopics;
  const crumbs = [
    homeCrumb(language),
    ...(mainTopic === undefined
      ? []
      : [{ name: mainTopic.label[language], path: topicPath(mainTopic.id, language) }]),
  ];
  const here = { name: article.title, path: articlePath(id, null, language) };
  const head = article.summary === null ? [article.title] : [article.title, article.summary];
  const texts = [...head, ...article.body.map(({ text }) => text)];

  return (
    <PageFrame language={language} siteName={setting.siteName} path={articlePath(id)}>
      <JsonLdScript value={articleJsonLd(article, setting.siteUrl)} />
      <JsonLdScript value={breadcrumbJsonLd([...crumbs, here], setting.siteUrl)} />
      <ResultsStage {...setting}>
        <div className="mx-auto max-w-2xl print:hidden">
          <SearchEntry language={language} manifestUrl={setting.manifestUrl} />
          {/* One line, whatever the address says: the text below must not move. Phones have the way in masthead and topics. */}
          <div className="mt-3 mb-4 flex items-center justify-between gap-x-8">
            <BackToResults language={language} />
            <div className="shrink-0 max-sm:hidden">
              <Breadcrumbs language={language} crumbs={crumbs} />
            </div>
          </div>
        </div>
        <article className="mx-auto max-w-2xl">
          <ArticleMarks language={language} manifestUrl={setting.manifestUrl} texts={texts}>
            <header>
              <ArticleTopics topics={ownTopics} language={language} />
              <h1 lang="hi" className="mb-4 font-headline text-headline">
                <MarkableText index={0} />
              </h1>
              {article.summary === null ? null : (
                <p lang="hi" className="mb-5 text-lead text-pretty text-soft">
                  <MarkableText index={1} />
                </p>
              )}
              <div className="border-rule sm:flex sm:items-center sm:justify-between sm:gap-6 sm:border-y sm:py-2">
                <ArticleHead article={article} language={language} />
                <ArticleTools language={language}>
                  <ShareMenu
                    language={language}
                    title={article.title}
                    path={articlePath(id, null, language)}
                    siteUrl={setting.siteUrl}
                    align="end"
                    className={toolClass}
                  />
                </ArticleTools>
              </div>
              <Outline blocks={article.body} language={language} />
            </header>
            <ReadingSize>
              <div className="mt-8">
                <ArticleText blocks={article.body} firstIndex={head.length} />
              </div>
            </ReadingSize>
          </ArticleMarks>
          <HowMade article={article} language={language} />
        </article>
        {mainTopic === undefined ? null : (
          <TopicNeighbours
            language={language}
            topic={mainTopic}
            {...neighboursOf(catalogue.topics.get(mainTopic.id) ?? [], id)}
          />
        )}
        <RelatedArticles articles={related} language={language} />
      </ResultsStage>
    </PageFrame>
  );
}
