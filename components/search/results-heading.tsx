'use client';

import type { Ref } from 'react';
import { results } from '@/lib/config';
import { messagesFor } from '@/lib/messages/messages';
import { useSearchPage } from './search-context';
import { ShareButtons } from './share-buttons';
import type { AnsweredSearch } from './use-search';

interface ResultsHeadingProps {
  ref: Ref<HTMLHeadingElement>;
  siteUrl: string;
  shown: AnsweredSearch;
}

/** What was searched for, how many results there are, and the buttons that send the link on. */
export function ResultsHeading({ ref, siteUrl, shown }: ResultsHeadingProps) {
  const { language } = useSearchPage();
  const { search, empty } = messagesFor(language);
  const { query, response } = shown;
  const { total, totalIsLowerBound, page, pageCount, undated, tookMs } = response;
  const first = (page - 1) * results.pageSize + 1;
  const range = pageCount > 1 ? search.range(first, first + response.hits.length - 1, total) : null;
  return (
    <div className="flex items-start justify-between gap-x-4 pb-3">
      <div className="min-w-0">
        <h1 ref={ref} tabIndex={-1} className="line-clamp-3 font-headline text-section outline-none">
          {total === 0 ? empty.heading(query.text) : search.heading(query.text)}
        </h1>
        {total === 0 ? null : (
          <p className="text-soft">
            <span>{search.count(total, totalIsLowerBound)}</span>
            {range === null ? null : ` · ${range}`} <span className="text-sm">({search.took(tookMs)})</span>
          </p>
        )}
        {query.sort === 'relevance' || undated === 0 ? null : (
          <p className="text-sm text-soft">{search.undated(undated)}</p>
        )}
      </div>
      {total === 0 ? null : <ShareButtons siteUrl={siteUrl} />}
    </div>
  );
}
