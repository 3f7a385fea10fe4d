import Link from 'next/link';
import { ArticleDate } from '@/components/ui/article-date';
import type { Article, Language, Topic } from '@/lib/types';
import { sourcePath, topicPath } from '@/lib/url/browse-paths';
import { articlePath } from '@/lib/url/search-url';

export type ListedArticle = Pick<Article, 'id' | 'title' | 'published' | 'dateBasis' | 'source'> & {
  topics: readonly Topic[];
};

/** Articles one below the other: title, source, date and topics; source and topics as links. */
export function ArticleList({
  language,
  articles,
}: {
  language: Language;
  articles: readonly ListedArticle[];
}) {
  return (
    <ul className="border-t border-rule">
      {articles.map((article) => (
        <li key={article.id} className="border-b border-rule pt-3 pb-2">
          <article>
            <h2 lang="hi" className="font-headline text-lead">
              <Link
                href={articlePath(article.id, null, language)}
                prefetch={false}
                className="inline-block py-0.5 decoration-1 underline-offset-4 hover:text-accent hover:underline"
              >
                {article.title}
              </Link>
            </h2>
            <ArticleFacts language={language} article={article} />
          </article>
        </li>
      ))}
    </ul>
  );
}

/** Set apart as in a list of results. */
const fact = "not-first:before:mx-1.5 not-first:before:content-['·']";
const factLink =
  'inline-flex min-h-11 min-w-6 items-center pointer-fine:min-h-8 underline-offset-4 hover:text-accent hover:underline';

function ArticleFacts({ language, article }: { language: Language; article: ListedArticle }) {
  const { source, topics, published, dateBasis } = article;
  return (
    <p className="flex flex-wrap items-center text-sm text-soft">
      {source === null ? null : (
        <span className={fact}>
          <Link href={sourcePath(source.id, language)} prefetch={false} lang="hi" className={factLink}>
            {source.name}
          </Link>
        </span>
      )}
      <span className={`${fact} inline-flex min-h-11 items-center pointer-fine:min-h-8`}>
        <ArticleDate published={published} dateBasis={dateBasis} language={language} />
      </span>
      {topics.map(({ id, label }) => (
        <span key={id} className={fact}>
          <Link href={topicPath(id, language)} prefetch={false} className={factLink}>
            {label[language]}
          </Link>
        </span>
      ))}
    </p>
  );
}
