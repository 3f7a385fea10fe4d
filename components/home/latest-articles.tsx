import Link from 'next/link';
import { ArticleDate } from '@/components/ui/article-date';
import type { Article, Language, Topic } from '@/lib/types';
import { articlePath } from '@/lib/url/search-url';

export type LatestArticle = Pick<Article, 'id' | 'title' | 'published' | 'dateBasis' | 'source'> & {
  /** Shown of the first article only. */
  summary: string | null;
  topics: readonly Topic[];
};

/** The newest articles: the first as the lead story, the others as a list. */
export function LatestArticles({
  language,
  articles,
}: {
  language: Language;
  articles: readonly LatestArticle[];
}) {
  const [lead, ...others] = articles;
  if (lead === undefined) return null;
  return (
    <>
      <Story language={language} article={lead} titleClass="text-section sm:text-headline">
        {lead.summary === null ? null : (
          <p lang="hi" className="mt-2 line-clamp-4 max-w-3xl text-pretty text-soft sm:text-read">
            {lead.summary}
          </p>
        )}
      </Story>
      {others.length === 0 ? null : (
        <div className="mt-6 grid gap-x-10 border-t border-rule md:grid-cols-2">
          {others.map((article) => (
            <div key={article.id} className="border-b border-rule py-5">
              <Story language={language} article={article} titleClass="text-lead" />
            </div>
          ))}
        </div>
      )}
    </>
  );
}

interface StoryProps {
  language: Language;
  article: LatestArticle;
  titleClass: string;
  children?: React.ReactNode;
}

function Story({ language, article, titleClass, children }: StoryProps) {
  const topics = article.topics.map(({ label }) => label[language]).join(', ');
  return (
    <article>
      <h3 lang="hi" className={`font-headline ${titleClass}`}>
        <Link
          href={articlePath(article.id, null, language)}
          prefetch={false}
          className="decoration-1 underline-offset-4 hover:text-accent hover:underline"
        >
          {article.title}
        </Link>
      </h3>
      {children}
      <p className="mt-2 text-sm text-soft">
        {article.source === null ? null : <span lang="hi">{article.source.name} · </span>}
        <ArticleDate published={article.published} dateBasis={article.dateBasis} language={language} />
        {topics === '' ? null : ` · ${topics}`}
      </p>
    </article>
  );
}
