import Link from 'next/link';
import type { ReactNode } from 'react';
import { FeedIcon, SearchIcon } from '@/components/ui/icons';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Language } from '@/lib/types';

interface ListHeadProps {
  language: Language;
  title: string;
  /** Language of the title, when it is not the interface's. */
  titleLanguage: Language | undefined;
  count: number;
  /** The same articles as results, where they can be searched and filtered. */
  searchPath: string | null;
  feedPath: string | null;
  children?: ReactNode;
}

const action = 'inline-flex min-h-11 items-center gap-2 text-accent underline-offset-4 hover:underline';

/** Heading of a list of articles: how many there are, and the ways to search them and to follow them. */
export function ListHead({
  language,
  title,
  titleLanguage,
  count,
  searchPath,
  feedPath,
  children,
}: ListHeadProps) {
  const { filters, browse } = pageMessagesFor(language);
  return (
    <header className="mb-4">
      <h1 lang={titleLanguage} className="font-headline text-headline">
        {title}
      </h1>
      <div className="mt-1 flex flex-wrap items-center gap-x-6">
        <p className="text-soft">{filters.articles(count)}</p>
        {searchPath === null ? null : (
          <Link href={searchPath} prefetch={false} className={`${action} print:hidden`}>
            <SearchIcon />
            {browse.search}
          </Link>
        )}
        {feedPath === null ? null : (
          <a href={feedPath} type="application/atom+xml" className={`${action} print:hidden`}>
            <FeedIcon />
            {browse.feed}
          </a>
        )}
        {children}
      </div>
    </header>
  );
}
