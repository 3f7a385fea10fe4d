import Link from 'next/link';
import { ArticleDate } from '@/components/ui/article-date';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Language, RelatedArticle } from '@/lib/types';
import { articlePath } from '@/lib/url/search-url';

/** Articles that resemble the one above, each with the words that it shares with it. */
export function RelatedArticles({
  articles,
  language,
}: {
  articles: readonly RelatedArticle[];
  language: Language;
}) {
  const { article } = pageMessagesFor(language);
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="related" className="mx-auto mt-14 max-w-2xl print:hidden">
      <h2 id="related" className="mb-2 border-t-3 border-double border-ink pt-2 font-semibold">
        {article.related}
      </h2>
      <ul>
        {articles.map(({ id, title, published, dateBasis, shared }) => (
          <li key={id} className="border-b border-rule py-4">
            <Link
              lang="hi"
              href={articlePath(id, null, language)}
              prefetch={false}
              className="font-headline text-lead decoration-1 underline-offset-4 hover:text-accent hover:underline"
            >
              {title}
            </Link>
            <p className="mt-1 text-sm text-soft">
              <ArticleDate published={published} dateBasis={dateBasis} language={language} />
              {shared.length === 0 ? null : (
                <>
                  {' · '}
                  {article.sharedWords} <span lang="hi">{shared.join(', ')}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
