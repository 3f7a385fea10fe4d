'use client';

import type { Ref } from 'react';
import { results, searchPage } from '@/lib/config';
import { messagesFor } from '@/lib/messages/messages';
import { isUnfinished } from './is-unfinished';
import { useSearchPage } from './search-context';
import { ShareButtons } from './share-buttons';
import type { AnsweredSearch } from './use-search';

interface ResultsHeadingProps {
  ref: Ref<HTMLHeadingElement>;
  siteUrl: string;
  shown: AnsweredSearch;
  /** What the search that is shown is called. */
  title: string;
}

/** What was searched for, how many results there are, and the buttons that send the link on. */
export function ResultsHeading({ ref, siteUrl, shown, title }: ResultsHeadingProps) {
  const { language } = useSearchPage();
  const { search, empty } = messagesFor(language);
  const { query, response } = shown;
  const { total, totalIsLowerBound, page, undated, tookMs } = response;
  const first = (page - 1) * results.pageSize + 1;
  const range = page > 1 ? search.range(first, first + response.hits.length - 1, total) : null;
  // Without words the filters alone say what this is: all articles it is not.
  const isNamedByFilters = query.text === '' && title !== search.title;
  const heading = isNamedByFilters ? title : search.heading(query.text);
  // Cut off at its end, the sentence would not say that nothing was found; the words stand in the box above.
  const isLong = query.text.length > searchPage.headingCharacters;
  const nothing = isUnfinished(response) ? empty.unfinished : empty.heading(isLong ? '' : query.text);
  return (
    <div className="flex items-start justify-between gap-x-4 pb-1">
      <div className="min-w-0">
        <h1
          ref={ref}
          tabIndex={-1}
          className={`font-headline text-lead outline-none sm:text-section ${total === 0 ? '' : 'line-clamp-2'}`}
        >
          {total === 0 ? nothing : heading}
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
      {total === 0 ? null : <ShareButtons siteUrl={siteUrl} title={title} />}
    </div>
  );
}
