'use client';

import { messagesFor } from '@/lib/messages/messages';
import type { Sort } from '@/lib/types';
import { useSearchPage } from './search-context';
import { SearchLink } from './search-link';

const sorts: readonly Sort[] = ['relevance', 'newest', 'oldest'];

/** Order of the results, as links. Without words everything is equally relevant, and the newest come first. */
export function SortLinks() {
  const { language, query } = useSearchPage();
  const { sort } = messagesFor(language);
  const offered = query.text === '' ? sorts.filter((name) => name !== 'relevance') : sorts;
  const current = query.text === '' && query.sort === 'relevance' ? 'newest' : query.sort;
  return (
    <nav aria-label={sort.label} className="max-lg:mt-2 max-lg:ml-auto lg:col-start-1 print:hidden">
      <ul className="flex flex-wrap gap-x-4 sm:gap-x-5">
        {offered.map((name) => (
          <li key={name}>
            <SearchLink
              change={{ sort: name }}
              aria-current={name === current ? 'true' : undefined}
              className="inline-flex min-h-11 items-center text-soft underline-offset-8 hover:text-accent aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-accent aria-[current]:decoration-2"
            >
              <span aria-hidden="true" className="sm:hidden">
                {sort.short[name]}
              </span>
              <span className="max-sm:sr-only">{sort.names[name]}</span>
            </SearchLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
