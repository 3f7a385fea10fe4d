import { messagesFor } from '@/lib/messages/messages';
import type { Article, Language } from '@/lib/types';

interface AboutArticleProps {
  article: Pick<Article, 'titleBasis' | 'dateBasis' | 'topicBasis'>;
  language: Language;
}

/** What of this article's facts was derived rather than stated by its source; nothing when all was stated. */
export function AboutArticle({ article, language }: AboutArticleProps) {
  const messages = messagesFor(language).article;
  const derived = [
    article.titleBasis === 'derived' ? messages.derivedTitle : null,
    article.dateBasis === 'inferred' ? messages.inferredDate : null,
    article.dateBasis === 'unknown' ? messages.unknownDate : null,
    article.topicBasis === 'derived' ? messages.derivedTopics : null,
  ].filter((line) => line !== null);
  if (derived.length === 0) return null;
  return (
    <aside aria-labelledby="about-article" className="mt-12 border-t border-rule pt-4 text-sm text-soft">
      <h2 id="about-article" className="font-semibold">
        {messages.about}
      </h2>
      <ul>
        {derived.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </aside>
  );
}
