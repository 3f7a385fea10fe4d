'use client';

import {
  type ComponentType,
  type MouseEvent,
  memo,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { FilterIcon } from '@/components/ui/icons';
import { messagesFor } from '@/lib/messages/messages';
import { activeFilters } from './active-filters';
import { DateFilter } from './date-filter';
import { FilterList } from './filter-list';
import type { FilterSheetProps } from './filter-sheet';
import { useSearchPage } from './search-context';

/** Narrower than the breakpoint `lg`. */
const narrow = '(width < 62rem)';

/**
 * Every filter: always open on wide screens; on narrow ones a sheet over the page, or without script a disclosure. Where script
 * runs and the filters are out of sight they are not there: each answer would draw them anew.
 */
export const Filters = memo(function Filters() {
  const context = useSearchPage();
  const { actions } = context;
  const { filters } = messagesFor(context.language);
  const [isSheet, setSheet] = useState(false);
  const [Sheet, setSheetCode] = useState<ComponentType<FilterSheetProps> | null>(null);
  const [hasNoSheet, setNoSheet] = useState(false);
  const isNarrow = useSyncExternalStore(watchWidth, isNarrowNow, () => false);
  const disclosure = useRef<HTMLDetailsElement>(null);
  const isMistyped = Object.keys(context.mistypedDates).length > 0;
  const isOpen = hasNoSheet || isMistyped;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, what was opened before script ran stays what it is
  useLayoutEffect(() => setNoSheet(disclosure.current?.open === true && !isMistyped), []);

  function openSheet(event: MouseEvent) {
    if (!isNarrow || isOpen) return;
    event.preventDefault();
    import('./filter-sheet').then(
      ({ FilterSheet }) => {
        setSheetCode(() => FilterSheet);
        setSheet(true);
        actions.cover(() => setSheet(false));
      },
      // Without the sheet's code it is a disclosure.
      () => setNoSheet(true),
    );
  }

  return (
    <>
      <details ref={disclosure} open={isOpen} className="wide-open">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button, with its keys */}
        <summary
          onClick={openSheet}
          className="inline-flex min-h-11 list-none items-center gap-2 rounded-md border border-control px-3 hover:border-accent hover:text-accent"
        >
          <FilterIcon />
          {filters.open(activeFilters(context).length)}
        </summary>
        {isNarrow && !isOpen ? null : (
          <div className="grid gap-6 pt-2 pb-6 lg:pt-0">
            <FilterPanel />
          </div>
        )}
      </details>
      {isSheet && Sheet !== null ? (
        <Sheet
          onClose={() => {
            setSheet(false);
            actions.uncover();
          }}
        >
          <FilterPanel />
        </Sheet>
      ) : null}
    </>
  );
});

const isNarrowNow = () => window.matchMedia(narrow).matches;

function watchWidth(listener: () => void): () => void {
  const media = window.matchMedia(narrow);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

const toggled = (list: readonly string[], value: string, chosen: boolean) =>
  chosen ? [...list, value].sort() : list.filter((other) => other !== value);

function FilterPanel() {
  const { language, query, response, topicLabels } = useSearchPage();
  const { filters } = messagesFor(language);
  const { facets } = response;
  return (
    <>
      {/* Days before sources: of news one asks when, and of a long list of names only the first few are seen. */}
      <FilterList
        heading={filters.topic}
        values={facets.topic.map((facet) => ({ ...facet, name: topicLabels[facet.value] ?? facet.value }))}
        toggle={(value, chosen) => ({ topics: toggled(query.topics, value, chosen) })}
      />
      <DateFilter />
      <FilterList
        heading={filters.source}
        values={facets.source.map((facet) => ({ ...facet, lang: 'hi' }))}
        toggle={(value, chosen) => ({ sources: toggled(query.sources, value, chosen) })}
      />
    </>
  );
}
