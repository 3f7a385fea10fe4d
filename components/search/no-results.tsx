'use client';

import { formatCount } from '@/lib/messages/format-count';
import { messagesFor } from '@/lib/messages/messages';
import type { Language, Relaxation } from '@/lib/types';
import { activeFilters, noFilters } from './active-filters';
import { isUnfinished } from './is-unfinished';
import { type BrowsableTopic, type SearchPageContext, useSearchPage } from './search-context';
import { SearchLink } from './search-link';

/** What to do when nothing was found: searches close to this one that find something, else other ways to type, and topics. */
export function NoResults() {
  const context = useSearchPage();
  const { language, query, response, topicLabels, browsableTopics } = context;
  const { empty } = messagesFor(language);
  const { relaxed } = response;
  return (
    <div className="max-w-2xl pt-3">
      {relaxed.length === 0 ? null : (
        <>
          <h2 className="font-semibold">{empty.waysOn}</h2>
          <ul className="mb-6">
            {relaxed.map((way) => (
              <li key={`${way.kind} ${way.words}`} className="border-b border-rule">
                <SearchLink
                  change={way.change}
                  className="group/way flex min-h-12 items-center justify-between gap-4 py-1.5"
                >
                  <span className="text-accent underline underline-offset-4">{nameOf(way, context)}</span>
                  <span className="shrink-0 text-sm text-soft tabular-nums">
                    {messagesFor(language).filters.articles(way.total)}
                  </span>
                </SearchLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {query.text === '' || relaxed.length > 0 || isUnfinished(response) ? null : (
        <>
          <h2 className="font-semibold">{empty.tipsHeading}</h2>
          <ul className="mb-6 list-disc pl-5">
            {empty.tips.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
        </>
      )}
      <h2 className="mb-2 font-semibold">{empty.browse}</h2>
      <ul className="flex flex-wrap gap-2">
        {byCount(browsableTopics).map(({ id, count }) => (
          <li key={id}>
            <SearchLink
              change={{ ...noFilters, text: '', topics: [id] }}
              className="flex min-h-11 items-center gap-2 rounded-full border border-control px-4 hover:border-accent hover:text-accent"
            >
              {topicLabels[id] ?? id}
              <TopicCount count={count} language={language} />
            </SearchLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The largest first, as on the home page. */
const byCount = (topics: readonly BrowsableTopic[]) => [...topics].sort((a, b) => b.count - a.count);

function TopicCount({ count, language }: { count: number; language: Language }) {
  return (
    <span className="text-sm text-soft tabular-nums">
      <span aria-hidden="true">{formatCount(count)}</span>
      <span className="sr-only">{messagesFor(language).filters.articles(count)}</span>
    </span>
  );
}

/** What a search close to this one does without, or reads otherwise. */
function nameOf({ kind, words }: Relaxation, context: SearchPageContext): string {
  const { empty } = messagesFor(context.language);
  switch (kind) {
    case 'filters':
    case 'quotes':
    case 'exact':
      return empty.ways[kind];
    case 'word':
    case 'corrected':
    case 'reading':
      return empty.readings[kind](words);
    default: {
      const names = activeFilters(context).filter(({ key }) => key.split(' ')[0] === kind);
      return empty.withoutFilter(names.map(({ name }) => name).join(', '));
    }
  }
}
