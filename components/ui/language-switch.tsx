'use client';

import type { MouseEvent } from 'react';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { localPath } from '@/lib/url/search-url';

/**
 * Link to this page in the other interface language. `path` is the page's Hindi path with its query, right without
 * script; a query that has changed since then, and results shown in the page's place, are read from the address bar on click.
 */
export function LanguageSwitch({ language, path }: { language: Language; path: string }) {
  const other: Language = language === 'hi' ? 'en' : 'hi';

  function keepQuery(event: MouseEvent<HTMLAnchorElement>) {
    const { pathname, search } = window.location;
    const [own = path] = pathname === localPath('/search', language) ? ['/search'] : path.split('?');
    event.currentTarget.href = localPath(own, other) + search;
  }

  return (
    <a
      href={localPath(path, other)}
      hrefLang={other}
      lang={other}
      onClick={keepQuery}
      className="flex min-h-11 items-center px-2 -mr-2 text-soft underline-offset-4 hover:text-accent hover:underline"
    >
      {messagesFor(language).otherLanguage}
    </a>
  );
}
