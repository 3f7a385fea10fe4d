'use client';

import { type FormEvent, type KeyboardEvent, useMemo, useRef } from 'react';
import { SearchBox } from '@/components/ui/search-box';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { textParameter } from '@/lib/url/search-parameters';
import { feedPath } from '@/lib/url/search-url';
import { ActiveFilters } from './active-filters';
import { Filters } from './filters';
import { keptFields } from './hidden-fields';
import { NoResults } from './no-results';
import { Pagination } from './pagination';
import { QueryNotes } from './query-notes';
import { ResultAnnouncer } from './result-announcer';
import { ResultItem } from './result-item';
import { ResultsHeading } from './results-heading';
import { type BrowsableTopic, type SearchPageContext, SearchProvider } from './search-context';
import { SortLinks } from './sort-links';
import { type AnsweredSearch, useSearch } from './use-search';

interface SearchPageProps {
  language: Language;
  initial: AnsweredSearch;
  /** Names of parameters in the address that made no sense. */
  fallbacks: readonly string[];
  /** The words in the address were too many to be read to the end. */
  textCut: boolean;
  manifestUrl: string;
  siteUrl: string;
  topicLabels: Readonly<Record<string, string>>;
  browsableTopics: readonly BrowsableTopic[];
  today: string;
}

/** The whole result page: complete as the server renders it, instant once script runs. */
export function SearchPage(props: SearchPageProps) {
  const { language, initial, manifestUrl, siteUrl, topicLabels, browsableTopics, today } = props;
  const [state, actions] = useSearch(initial, { language, manifestUrl });
  const { text, query, shown, slow, failed, touched } = state;
  const { response } = shown;
  const { search, notes, site } = messagesFor(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const context = useMemo<SearchPageContext>(
    () => ({ language, query, response, actions, topicLabels, browsableTopics, today }),
    [language, query, response, actions, topicLabels, browsableTopics, today],
  );

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    actions.submit();
    // Puts the keyboard of a phone away, so that the results can be seen.
    if (window.matchMedia('(pointer: coarse)').matches) event.currentTarget.querySelector('input')?.blur();
  }

  function showTop() {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }

  return (
    <SearchProvider value={context}>
      <div className="max-w-3xl print:hidden">
        <SearchBox
          language={language}
          value={text}
          onValue={actions.type}
          onSubmit={submit}
          onFocus={actions.warm}
          fields={keptFields(query, [textParameter.name])}
          inputProps={{ onKeyDown: leaveEnterToComposition }}
        />
      </div>
      <div className="mt-5 lg:grid lg:grid-cols-[minmax(0,1fr)_17rem] lg:grid-rows-[auto_1fr] lg:gap-x-14">
        <div className="lg:col-start-1">
          <ResultsHeading ref={heading} siteUrl={siteUrl} shown={shown} />
          <ActiveFilters />
        </div>
        <aside
          aria-label={messagesFor(language).filters.heading}
          className="mt-3 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-0 print:hidden"
        >
          <Filters />
        </aside>
        <section aria-label={search.results} aria-busy={slow} className="lg:col-start-1">
          {response.total === 0 ? null : <SortLinks />}
          {failed ? (
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
          ) : null}
          <div className={`pt-3 transition-opacity ${slow ? 'opacity-60' : ''}`}>
            <QueryNotes fallbacks={touched ? [] : props.fallbacks} textCut={!touched && props.textCut} />
            {response.total === 0 ? <NoResults /> : null}
            <ol>
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
      <ResultAnnouncer
        text={search.count(response.total, response.totalIsLowerBound)}
        silent={!touched || shown.query !== query}
      />
    </SearchProvider>
  );
}

/** While an input method is composing, Enter belongs to it. Safari ends the composition first and marks the key 229. */
function leaveEnterToComposition(event: KeyboardEvent<HTMLInputElement>) {
  const composing = event.nativeEvent.isComposing || event.keyCode === 229;
  if (event.key === 'Enter' && composing) event.preventDefault();
}
