import Link from 'next/link';
import { formatCount } from '@/lib/messages/format-count';
import { messagesFor } from '@/lib/messages/messages';
import type { Language, Topic } from '@/lib/types';
import { searchPath } from '@/lib/url/search-url';

export interface TopicCount {
  topic: Topic;
  count: number;
}

/** Topics with the number of their articles: side by side on narrow screens, a list of contents on wide ones. */
export function TopicIndex({ language, topics }: { language: Language; topics: readonly TopicCount[] }) {
  const messages = messagesFor(language);
  return (
    <ul className="flex flex-wrap gap-2 lg:block">
      {topics.map(({ topic, count }) => (
        <li key={topic.id} className="lg:border-b lg:border-rule">
          <Link
            href={searchPath({ topics: [topic.id] }, language)}
            prefetch={false}
            className="group flex min-h-11 items-center justify-between gap-2 rounded-full border border-control px-4 lg:min-h-12 lg:rounded-none lg:border-0 lg:px-0"
          >
            <span className="underline-offset-4 group-hover:text-accent group-hover:underline">
              {topic.label[language]}
            </span>
            <span className="text-sm text-soft tabular-nums">
              <span aria-hidden="true">{formatCount(count)}</span>
              <span className="sr-only">{messages.filters.articles(count)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
