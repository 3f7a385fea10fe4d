import type { Metadata } from 'next';
import Link from 'next/link';
import { CountList } from '@/components/browse/count-list';
import { ExampleSearches } from '@/components/home/example-searches';
import { LatestArticles } from '@/components/home/latest-articles';
import { ResultsStage } from '@/components/search/results-stage';
import { SearchEntry } from '@/components/search/search-entry';
import { PageFrame } from '@/components/ui/page-frame';
import { ResultsLink } from '@/components/ui/results-link';
import { home } from '@/lib/config';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import { siteJsonLd } from '@/lib/share/json-ld';
import { listArticles, readArticle } from '@/lib/store/articles';
import { site, topics } from '@/lib/store/site';
import type { Language } from '@/lib/types';
import { archivePath, sourcesPath, topicsPath } from '@/lib/url/browse-paths';
import { feedPath, localPath } from '@/lib/url/search-url';
import { countedTopics } from './counted-topics';
import { homeExamples } from './home-examples';
import { JsonLdScript } from './json-ld';
import { pageAddresses } from './page-addresses';
import { resultsSetting } from './results-setting';

export async function homeMetadata(language: Language): Promise<Metadata> {
  const { name } = await site();
  const messages = pageMessagesFor(language);
  return {
    title: { absolute: `${name[language]}: ${messages.home.tagline}` },
    alternates: {
      ...pageAddresses('/', language),
      types: { 'application/atom+xml': [{ url: feedPath({}), title: name[language] }] },
    },
  };
}

/** Wordmark, search box, topics with the number of their articles, newest articles. */
export async function HomePage({ language }: { language: Language }) {
  const [ownSite, articles, allTopics, setting] = await Promise.all([
    site(),
    listArticles(),
    topics(),
    resultsSetting(language),
  ]);
  const messages = pageMessagesFor(language);
  const [counted, examples] = await Promise.all([countedTopics(language), homeExamples()]);
  const lead = articles[0] === undefined ? null : await readArticle(articles[0].id);
  const latest = articles.slice(0, home.latestArticles).map((article, index) => ({
    ...article,
    summary: index === 0 ? (lead?.summary ?? null) : null,
    topics: allTopics.filter(({ id }) => article.topics.includes(id)),
  }));

  return (
    <PageFrame language={language} siteName={setting.siteName} path="/">
      <JsonLdScript value={siteJsonLd(ownSite, setting.siteUrl)} />
      <ResultsStage {...setting}>
        <section className="mx-auto max-w-2xl pt-6 pb-12 text-center sm:pt-12 sm:pb-16">
          <h1 data-wordmark className="font-headline text-wordmark text-accent">
            {setting.siteName}
          </h1>
          <p className="mt-2 mb-8 text-balance text-lead text-soft">{messages.home.tagline}</p>
          <SearchEntry
            language={language}
            manifestUrl={setting.manifestUrl}
            topics={{ inUse: setting.browsableTopics, labels: setting.topicLabels }}
          />
          <ExampleSearches language={language} {...examples} />
        </section>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_16rem]">
          <section aria-labelledby="topics" className="lg:order-last">
            <h2 id="topics" className="mb-2 border-t-3 border-double border-ink pt-2 font-semibold">
              {messages.home.topics}
            </h2>
            <CountList language={language} layout="aside" lists={counted.slice(0, home.topics)} />
            <ul className="mt-3 flex flex-wrap gap-x-6 lg:block">
              {furtherLists(language).map(({ path, name }) => (
                <li key={path}>
                  <Link
                    href={path}
                    prefetch={false}
                    className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="latest">
            <h2 id="latest" className="mb-5 border-t-3 border-double border-ink pt-2 font-semibold">
              {messages.home.latest}
            </h2>
            <LatestArticles language={language} articles={latest} />
            <p className="mt-6">
              <ResultsLink
                href={localPath('/search?sort=newest', language)}
                className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
              >
                {messages.home.all}
              </ResultsLink>
            </p>
          </section>
        </div>
      </ResultsStage>
    </PageFrame>
  );
}

function furtherLists(language: Language): { path: string; name: string }[] {
  const { browse } = pageMessagesFor(language);
  return [
    { path: topicsPath(language), name: browse.allTopics },
    { path: archivePath(language), name: browse.allMonths },
    { path: sourcesPath(language), name: browse.allSources },
  ];
}
