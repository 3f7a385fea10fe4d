import Link from 'next/link';
import { ArrowLeftIcon, ArrowRightIcon } from '@/components/ui/icons';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Article, Language, Topic } from '@/lib/types';
import { topicPath } from '@/lib/url/browse-paths';
import { articlePath } from '@/lib/url/search-url';

type Neighbour = Pick<Article, 'id' | 'title'>;

interface TopicNeighboursProps {
  language: Language;
  topic: Topic;
  older: Neighbour | null;
  newer: Neighbour | null;
}

/** The articles before and after this one in its topic: the older on the left, as time runs. */
export function TopicNeighbours({ language, topic, older, newer }: TopicNeighboursProps) {
  const { article } = pageMessagesFor(language);
  if (older === null && newer === null) return null;
  return (
    <nav aria-labelledby="in-topic" className="mx-auto mt-14 max-w-2xl print:hidden">
      <h2 id="in-topic" className="border-t-3 border-double border-ink pt-2 font-semibold">
        <Link
          href={topicPath(topic.id, language)}
          prefetch={false}
          className="inline-flex min-h-11 items-center underline-offset-4 hover:text-accent hover:underline"
        >
          {article.inTopic(topic.label[language])}
        </Link>
      </h2>
      <div className="grid gap-x-10 sm:grid-cols-2">
        {older === null ? null : (
          <NeighbourLink language={language} article={older} rel="prev">
            <ArrowLeftIcon />
            {article.older}
          </NeighbourLink>
        )}
        {newer === null ? null : (
          <NeighbourLink language={language} article={newer} rel="next">
            {article.newer}
            <ArrowRightIcon />
          </NeighbourLink>
        )}
      </div>
    </nav>
  );
}

interface NeighbourLinkProps {
  language: Language;
  article: Neighbour;
  rel: 'prev' | 'next';
  children: React.ReactNode;
}

function NeighbourLink({ language, article, rel, children }: NeighbourLinkProps) {
  const side = rel === 'next' ? 'sm:col-start-2 sm:text-right' : '';
  return (
    <Link
      href={articlePath(article.id, null, language)}
      prefetch={false}
      rel={rel}
      className={`group block border-b border-rule py-3 ${side}`}
    >
      <span className="inline-flex items-center gap-2 text-sm text-soft">{children}</span>
      <span
        lang="hi"
        className="block text-balance font-headline text-lead underline-offset-4 group-hover:text-accent group-hover:underline"
      >
        {article.title}
      </span>
    </Link>
  );
}
