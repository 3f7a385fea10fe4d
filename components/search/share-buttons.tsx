'use client';

import { ShareMenu } from '@/components/ui/share-menu';
import { messagesFor } from '@/lib/messages/messages';
import { searchPath } from '@/lib/url/search-url';
import { useSearchPage } from './search-context';

/** Sends the link of this search on. */
export function ShareButtons({ siteUrl }: { siteUrl: string }) {
  const { language, query } = useSearchPage();
  return (
    <ShareMenu
      language={language}
      title={messagesFor(language).search.heading(query.text)}
      path={searchPath(query, language)}
      siteUrl={siteUrl}
      align="end"
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md border border-control text-sm hover:border-accent hover:text-accent sm:px-3.5"
    />
  );
}
