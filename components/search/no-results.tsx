'use client';

import { messagesFor } from '@/lib/messages/messages';
import { activeFilters, noFilters } from './active-filters';
import { useSearchPage } from './search-context';
import { SearchLink } from './search-link';

const linkStyle = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';

/** What to do when nothing was found: filters to let go, other ways to type, topics to browse. */
export function NoResults() {
  const context = useSearchPage();
  const { language, query, topicLabels, browsableTopics } = context;
  const { empty, filters } = messagesFor(language);
  const active = activeFilters(context);
  return (
    <div className="max-w-2xl">
      {active.length === 0 ? null : (
        <>
          <p>{empty.filtersHint}</p>
          <ul className="mb-6">
            {active.map(({ key, name, without }) => (
              <li key={key}>
                <SearchLink change={without} className={linkStyle}>
                  {key === 'exact' ? empty.loosen : filters.remove(name)}
                </SearchLink>
              </li>
            ))}
            {active.length < 2 ? null : (
              <li>
                <SearchLink change={noFilters} className={linkStyle}>
                  {empty.withoutFilters}
                </SearchLink>
              </li>
            )}
          </ul>
        </>
      )}
      {query.text === '' ? null : (
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
        {browsableTopics.map(({ id }) => (
          <li key={id}>
            <SearchLink
              change={{ ...noFilters, text: '', topics: [id] }}
              className="flex min-h-11 items-center rounded-full border border-control px-4 hover:border-accent hover:text-accent"
            >
              {topicLabels[id] ?? id}
            </SearchLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
