import { useEffect } from 'react';
import type { Language, SearchQuery } from '@/lib/types';
import { searchPath } from '@/lib/url/search-url';

interface PageHead {
  language: Language;
  siteName: string;
  siteUrl: string;
  /** The search whose results are shown, and what it is called. */
  query: SearchQuery;
  title: string;
  /** The server's own head still holds. */
  untouched: boolean;
}

/**
 * Keeps what browsers take from a page's head true to a search made in the browser: the title, which tabs, histories and
 * bookmarks show, and the canonical address, which a phone's own share menu sends instead of the one in its bar.
 */
export function usePageHead({ language, siteName, siteUrl, query, title, untouched }: PageHead): void {
  const canonical = siteUrl + searchPath(query, language);
  useEffect(() => {
    if (untouched) return;
    document.title = `${title} · ${siteName}`;
    document.querySelector('link[rel="canonical"]')?.setAttribute('href', canonical);
  }, [title, siteName, canonical, untouched]);
}
