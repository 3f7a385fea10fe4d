import Link from 'next/link';
import { formatCount } from '@/lib/messages/format-count';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';

export interface CountedList {
  /** Path of the page that lists the articles. */
  path: string;
  name: string;
  /** Language of the name, when it is not the interface's. */
  nameLanguage?: Language;
  count: number;
}

const layouts = {
  /** One below the other. */
  list: { list: '', item: 'border-b border-rule', link: 'min-h-12 gap-3 py-1' },
  /** Side by side where there is room. */
  columns: {
    list: 'grid gap-x-10 sm:grid-cols-2 md:grid-cols-3',
    item: 'border-b border-rule',
    link: 'min-h-12 gap-3 py-1',
  },
  /** Short names side by side on every screen: a year's months. */
  short: {
    list: 'grid grid-cols-2 gap-x-6 sm:gap-x-10 md:grid-cols-3',
    item: 'border-b border-rule',
    link: 'min-h-12 gap-3 py-1',
  },
  /** Beside something else: one below the other on wide screens; on narrow ones a line that runs on beyond the edge. */
  aside: {
    // Relative: what is only for screen readers would else stand beyond the page's edge.
    list: 'relative flex gap-2 max-lg:-mx-4 max-lg:overflow-x-auto max-lg:overscroll-x-contain max-lg:px-4 max-lg:py-1 max-lg:[scrollbar-width:none] sm:max-lg:-mx-6 sm:max-lg:px-6 lg:block',
    item: 'shrink-0 lg:border-b lg:border-rule',
    link: 'min-h-11 gap-2 rounded-full border border-control px-4 lg:min-h-12 lg:rounded-none lg:border-0 lg:px-0',
  },
} as const;

/** Lists of articles with the number of their articles, as a table of contents. */
export function CountList({
  language,
  lists,
  layout = 'list',
}: {
  language: Language;
  lists: readonly CountedList[];
  layout?: keyof typeof layouts;
}) {
  const { filters } = messagesFor(language);
  const { list, item, link } = layouts[layout];
  return (
    <ul className={list}>
      {lists.map(({ path, name, nameLanguage, count }) => (
        <li key={path} className={item}>
          <Link href={path} prefetch={false} className={`group flex items-center justify-between ${link}`}>
            <span
              lang={nameLanguage}
              className="min-w-0 underline-offset-4 group-hover:text-accent group-hover:underline"
            >
              {name}
            </span>
            <span className="text-sm text-soft tabular-nums">
              <span aria-hidden="true">{formatCount(count)}</span>
              <span className="sr-only">{filters.articles(count)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
