'use client';

import { type FormEvent, useMemo, useRef } from 'react';
import { messagesFor } from '@/lib/messages/messages';
import type { Suggestion } from '@/lib/types';
import { textParameter } from '@/lib/url/search-parameters';
import { readSearch } from '@/lib/url/search-url';
import type { MistypedDates } from '@/lib/url/typed-search';
import { activeFilters, noFilters } from './active-filters';
import { SuggestingBox } from './box/suggesting-box';
import { keptFields } from './hidden-fields';
import { isUnfinished } from './is-unfinished';
import { useKeptFocus } from './kept-focus';
import { useKeptPlace } from './kept-place';
import { searchTitle } from './named-filters';
import { usePageHead } from './page-head';
import { ResultAnnouncer } from './result-announcer';
import { Results } from './results';
import type { ResultsSetting } from './results-setting';
import { type SearchPageContext, SearchProvider } from './search-context';
import { type AnsweredSearch, useSearch } from './use-search';

interface SearchPageProps extends ResultsSetting {
  initial: AnsweredSearch;
  /** Names of parameters in the address that made no sense. */
  fallbacks: readonly string[];
  /** Dates of the address that could not be read; none by default. */
  mistypedDates?: MistypedDates;
  /** The words in the address were too many to be read to the end. */
  textCut: boolean;
  /** Today's ISO day in India, as the server knew it. */
  today: string;
  /** Drawn in the browser for the address as it was found, in a page whose head is not that of this search. False by default. */
  drawnHere?: boolean;
}

/** The whole result page: complete as the server renders it, instant once script runs. */
export function SearchPage(props: SearchPageProps) {
  const { language, initial, manifestUrl, siteName, siteUrl, topicLabels, browsableTopics, today } = props;
  const { drawnHere = false } = props;
  const [state, actions] = useSearch(initial, { language, manifestUrl });
  const { text, query, shown, slow, failed, paused, touched } = state;
  const { response } = shown;
  const { search, empty } = messagesFor(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const mistypedDates = (touched ? null : props.mistypedDates) ?? noDates;
  const context = useMemo<SearchPageContext>(
    () => ({ language, query, response, actions, topicLabels, browsableTopics, mistypedDates, today }),
    [language, query, response, actions, topicLabels, browsableTopics, mistypedDates, today],
  );
  const topics = useMemo(
    () => ({ inUse: browsableTopics, labels: topicLabels }),
    [browsableTopics, topicLabels],
  );
  useKeptPlace();
  useKeptFocus(shown, heading);
  const filters = activeFilters({ language, ...shown, topicLabels }).map(({ name }) => name);
  const title = searchTitle(shown.query.text, filters, language);
  usePageHead({
    language,
    siteName,
    siteUrl,
    query: shown.query,
    title,
    untouched: !touched && !drawnHere,
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    actions.submit();
    // Puts the keyboard of a phone away, so that the results can be seen.
    if (window.matchMedia('(pointer: coarse)').matches) event.currentTarget.querySelector('input')?.blur();
  }

  function choose({ kind, text: chosen, url }: Suggestion) {
    if (kind === 'word') return actions.go({ text: chosen }, { completesTyped: true });
    const { topics: named } = readSearch(new URLSearchParams(url.split('?')[1])).query;
    actions.go({ ...noFilters, text: '', topics: named }, { completesTyped: true });
  }

  return (
    <SearchProvider value={context}>
      <div className="max-w-3xl lg:max-w-none lg:pr-86 print:hidden">
        <SuggestingBox
          language={language}
          value={text}
          onValue={actions.type}
          onSubmit={submit}
          onFocus={actions.warm}
          fields={keptFields(query, [textParameter.name])}
          manifestUrl={manifestUrl}
          topics={topics}
          overResults
          onChoose={choose}
        />
      </div>
      <Results
        heading={heading}
        siteUrl={siteUrl}
        shown={shown}
        title={title}
        slow={slow}
        failed={failed}
        paused={paused}
        fallbacks={touched ? none : props.fallbacks}
        textCut={!touched && props.textCut}
      />
      <ResultAnnouncer
        text={
          isUnfinished(response) ? empty.unfinished : search.count(response.total, response.totalIsLowerBound)
        }
        silent={(!touched && !drawnHere) || shown.query !== query}
      />
    </SearchProvider>
  );
}

const none: readonly string[] = [];
const noDates: MistypedDates = {};
