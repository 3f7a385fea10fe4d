'use client';

import { useEffect, useState } from 'react';
import { indianDay } from '@/lib/dates/calendar';
import { offlinePage } from '@/lib/messages/offline';
import { sharedSearchClient } from '@/lib/runtime/client';
import type { Language } from '@/lib/types';
import { readSearch, searchPath } from '@/lib/url/search-url';
import { KeptArticles } from './kept-articles';
import type { ResultsSetting } from './results-setting';
import { SearchEntry } from './search-entry';
import { SearchPage } from './search-page';
import type { AnsweredSearch } from './use-search';

type Shown =
  | { kind: 'searching' | 'not stored' | 'no index' }
  | {
      kind: 'answer';
      initial: AnsweredSearch;
      fallbacks: readonly string[];
      textCut: boolean;
      today: string;
    };

/**
 * What the service worker gives in place of any page that the network cannot: at the address of a search its results,
 * found in the browser; elsewhere a way to search, and the articles that are stored.
 */
export function OfflinePage(props: ResultsSetting) {
  const { language, manifestUrl } = props;
  const [shown, setShown] = useState<Shown>({ kind: 'searching' });

  useEffect(() => {
    let isGone = false;
    answerAddress(language, manifestUrl).then((answered) => {
      if (!isGone) setShown(answered);
    });
    return () => {
      isGone = true;
    };
  }, [language, manifestUrl]);

  if (shown.kind === 'answer') return <SearchPage {...props} {...shown} drawnHere />;
  const offline = offlinePage[language];
  if (shown.kind === 'searching') return <p className="py-16 text-center text-soft">{offline.searching}</p>;
  return (
    <section className="mx-auto max-w-2xl py-10">
      <h1 className="font-headline text-headline">
        {shown.kind === 'no index' ? offline.noIndex : offline.heading}
      </h1>
      <p className="mt-3 mb-8 text-lead text-soft">{offline.text}</p>
      <SearchEntry language={language} manifestUrl={manifestUrl} />
      <p className="mt-6">
        <button
          type="button"
          onClick={() => window.location.reload()}
          className="min-h-11 rounded-md border border-control px-4 hover:border-accent hover:text-accent"
        >
          {offline.retry}
        </button>
      </p>
      <KeptArticles language={language} />
    </section>
  );
}

async function answerAddress(language: Language, manifestUrl: string): Promise<Shown> {
  const { pathname, search } = window.location;
  if (pathname !== searchPath({}, language)) return { kind: 'not stored' };
  const { query, fallbacks, textCut } = readSearch(new URLSearchParams(search));
  const client = sharedSearchClient(manifestUrl);
  try {
    // Waits for the worker: without it the server would be asked first.
    await client.mark(query, []);
    const answer = await client.search(query);
    if (answer === null) return { kind: 'searching' };
    const initial = { query, response: answer.response };
    return { kind: 'answer', initial, fallbacks, textCut, today: indianDay(new Date()) };
  } catch {
    return { kind: 'no index' };
  }
}
