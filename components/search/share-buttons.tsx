'use client';

import { ShareMenu } from '@/components/ui/share-menu';
import { searchPath } from '@/lib/url/search-url';
import { useSearchPage } from './search-context';

/** Sends the link of this search on. */
export function ShareButtons({ siteUrl, title }: { siteUrl: string; title: string }) {
  const { language, query } = useSearchPage();
  return (
    <ShareMenu
      language={language}
      title={title}
      path={searchPath(query, language)}
      siteUrl={siteUrl}
      align="end"
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md border border-control text-sm hover:border-accent hover:text-accent sm:px-3.5"
    />
  );
}
