import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';
import { ArticleDate } from '@/components/ui/article-date';
import { ExternalIcon } from '@/components/ui/icons';
import { formatDateTime } from '@/lib/dates/format-date';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Article, Language, Topic } from '@/lib/types';
import { monthPath, sourcePath, topicPath } from '@/lib/url/browse-paths';

interface ArticleHeadProps {
  article: Pick<
    Article,
    'published' | 'updated' | 'dateBasis' | 'source' | 'url' | 'byline' | 'place' | 'agency'
  >;
  language: Language;
}

/** Topics above the title, each with a page of its own. */
export function ArticleTopics({ topics, language }: { topics: readonly Topic[]; language: Language }) {
  if (topics.length === 0) return null;
  return (
    <ul aria-label={pageMessagesFor(language).article.topicsName} className="flex flex-wrap gap-x-5">
      {topics.map((topic) => (
        <li key={topic.id}>
          <Link
            href={topicPath(topic.id, language)}
            prefetch={false}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
          >
            {topic.label[language]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Date and how it is known, update, place, byline, agency, source with its address. */
export function ArticleHead({ article, language }: ArticleHeadProps) {
  const messages = pageMessagesFor(language);
  const { updated, place, byline, agency } = article;
  const facts = [
    { label: '', value: place },
    { label: `${messages.article.byline} `, value: byline },
    { label: `${messages.article.agency} `, value: agency },
  ].filter(({ value }) => value !== null);
  return (
    <div className="min-w-0 border-rule py-1.5 text-soft max-sm:border-y">
      <p>
        <PublishedIn published={article.published} language={language}>
          <ArticleDate
            published={article.published}
            dateBasis={article.dateBasis}
            language={language}
            withTime
          />
        </PublishedIn>
        {updated === null ? null : ` · ${messages.date.updated(formatDateTime(updated, language))}`}
        {facts.map(({ label, value }) => (
          <Fragment key={label}>
            {' · '}
            {label}
            <span lang="hi">{value}</span>
          </Fragment>
        ))}
      </p>
      <ArticleSource source={article.source} url={article.url} language={language} />
    </div>
  );
}

/** A date that leads to the articles of its month. */
function PublishedIn({
  published,
  language,
  children,
}: {
  published: string | null;
  language: Language;
  children: ReactNode;
}) {
  if (published === null) return children;
  return (
    <Link
      href={monthPath(published.slice(0, 7), language)}
      prefetch={false}
      className="inline-block min-h-11 content-center pointer-fine:min-h-8 underline-offset-4 hover:text-accent hover:underline"
    >
      {children}
    </Link>
  );
}

/** The source with its page here, and the article where it first stood or the source's own site. */
function ArticleSource({ source, url, language }: Pick<Article, 'source' | 'url'> & { language: Language }) {
  const { article, browse } = pageMessagesFor(language);
  const address = url ?? source?.url ?? null;
  if (source === null && address === null) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-5">
      {source === null ? null : (
        <span>
          {article.source}:{' '}
          <Link
            href={sourcePath(source.id, language)}
            prefetch={false}
            lang="hi"
            className="inline-flex min-h-11 items-center pointer-fine:min-h-8 text-accent underline underline-offset-4"
          >
            {source.name}
          </Link>
        </span>
      )}
      {address === null ? null : (
        <a
          href={address}
          rel="external noopener"
          data-print-address
          className="inline-flex min-h-11 items-center gap-1.5 pointer-fine:min-h-8 text-accent underline underline-offset-4"
        >
          {url === null ? browse.original : article.original}
          <ExternalIcon />
        </a>
      )}
    </p>
  );
}
