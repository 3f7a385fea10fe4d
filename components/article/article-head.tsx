import Link from 'next/link';
import { ArticleDate } from '@/components/ui/article-date';
import { ExternalIcon } from '@/components/ui/icons';
import { formatDateTime } from '@/lib/dates/format-date';
import { messagesFor } from '@/lib/messages/messages';
import type { Article, Language, Topic } from '@/lib/types';
import { topicPath } from '@/lib/url/browse-paths';

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
    <ul className="flex flex-wrap gap-x-5">
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
  const messages = messagesFor(language);
  const facts = [
    article.updated === null ? null : messages.date.updated(formatDateTime(article.updated, language)),
    article.place,
    article.byline === null ? null : messages.article.byline(article.byline),
    article.agency === null ? null : messages.article.agency(article.agency),
  ].filter((fact) => fact !== null);
  return (
    <div className="border-y border-rule py-3 text-soft">
      <p>
        <ArticleDate
          published={article.published}
          dateBasis={article.dateBasis}
          language={language}
          withTime
        />
        {facts.map((fact) => (
          <span key={fact}> · {fact}</span>
        ))}
      </p>
      <ArticleSource source={article.source} url={article.url} language={language} />
    </div>
  );
}

function ArticleSource({ source, url, language }: Pick<Article, 'source' | 'url'> & { language: Language }) {
  const { article } = messagesFor(language);
  const address = url ?? source?.url ?? null;
  if (source === null && address === null) return null;
  const name = source?.name ?? article.original;
  return (
    <p>
      {source === null ? null : `${article.source}: `}
      {address === null ? (
        <span lang="hi">{name}</span>
      ) : (
        <a
          href={address}
          rel="external noopener"
          data-print-address
          className="inline-flex min-h-11 items-center gap-1.5 text-accent underline underline-offset-4"
        >
          <span lang={source === null ? language : 'hi'}>{name}</span>
          <ExternalIcon />
        </a>
      )}
    </p>
  );
}
