'use client';

import { type MouseEvent, memo, type RefObject, useRef } from 'react';
import { messagesFor } from '@/lib/messages/messages';
import { feedPath } from '@/lib/url/search-url';
import { ActiveFilters, activeFilters } from './active-filters';
import { Filters } from './filters';
import { NoResults } from './no-results';
import { Pagination } from './pagination';
import { QueryNotes } from './query-notes';
import { ResultItem } from './result-item';
import { ResultsHeading } from './results-heading';
import { useSearchPage } from './search-context';
import { SortLinks } from './sort-links';
import type { AnsweredSearch } from './use-search';

interface ResultsProps {
  heading: RefObject<HTMLHeadingElement | null>;
  siteUrl: string;
  shown: AnsweredSearch;
  /** What the search that is shown is called. */
  title: string;
  slow: boolean;
  failed: boolean;
  /** Notes that come and go with each letter may come now. */
  paused: boolean;
  fallbacks: readonly string[];
  textCut: boolean;
}

/** All below the search box. It is drawn anew for an answer, not for a keystroke. */
export const Results = memo(function Results(props: ResultsProps) {
  const { heading, siteUrl, shown, title, slow, failed, paused, fallbacks, textCut } = props;
  const context = useSearchPage();
  const { search, filters, site } = messagesFor(context.language);
  const { response } = shown;
  const hasNothingToFilter = response.total === 0 && activeFilters(context).length === 0;
  const list = useRef<HTMLElement>(null);

  function showTop() {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }

  return (
    <div className="mt-4 flex flex-wrap gap-x-4 max-lg:max-w-3xl lg:mt-5 lg:grid lg:grid-cols-[minmax(0,1fr)_18rem] lg:grid-rows-[auto_auto_1fr] lg:gap-x-14">
      <div className="w-full lg:col-start-1">
        <ResultsHeading ref={heading} siteUrl={siteUrl} shown={shown} title={title} />
        <ActiveFilters />
        <SkipFilters list={list} />
      </div>
      <aside
        aria-label={filters.heading}
        className={`mt-2 has-[[open]]:w-full lg:col-start-2 lg:row-span-3 lg:row-start-1 lg:mt-0 lg:w-auto print:hidden ${hasNothingToFilter ? 'max-lg:hidden' : ''}`}
      >
        <Filters />
      </aside>
      {response.total === 0 ? null : <SortLinks />}
      <section
        ref={list}
        id="results"
        tabIndex={-1}
        aria-label={search.results}
        aria-busy={slow}
        className="group/results w-full outline-none lg:col-start-1"
      >
        {failed ? <Failure /> : null}
        <div className="pt-3">
          <QueryNotes fallbacks={fallbacks} textCut={textCut} paused={paused} />
          {response.total === 0 ? <NoResults /> : null}
          <ol data-results>
            {response.hits.map((hit) => (
              <li key={hit.id} className="border-b border-rule py-5 first:pt-0">
                <ResultItem hit={hit} />
              </li>
            ))}
          </ol>
        </div>
        <Pagination onTurn={showTop} />
        <p className="mt-6 text-sm print:hidden">
          <a
            href={feedPath({ ...shown.query, page: 1 })}
            className="inline-flex min-h-11 items-center text-soft underline underline-offset-4 hover:text-accent"
          >
            {site.feed}
          </a>
        </p>
      </section>
    </div>
  );
});

/** Past the filters, some fifty links on a wide screen, for who goes from link to link. */
function SkipFilters({ list }: { list: RefObject<HTMLElement | null> }) {
  const { filters } = messagesFor(useSearchPage().language);

  // The address stays that of the search, which is what is shared.
  function skip(event: MouseEvent) {
    event.preventDefault();
    list.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/useValidAnchor: without script it is a plain link within the page
    <a
      href="#results"
      onClick={skip}
      className="sr-only bg-accent max-lg:hidden text-on-accent focus:not-sr-only focus:inline-block focus:p-3"
    >
      {filters.skip}
    </a>
  );
}

function Failure() {
  const { language, actions } = useSearchPage();
  const { notes } = messagesFor(language);
  return (
    <p role="alert" className="my-6 border-l-4 border-accent bg-raised px-4 py-2">
      {notes.failed}{' '}
      <button
        type="button"
        onClick={actions.retry}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {notes.retry}
      </button>
    </p>
  );
}
