'use client';

import { ArrowLeftIcon, ArrowRightIcon } from '@/components/ui/icons';
import { pageNumbers } from '@/components/ui/page-numbers';
import { formatCount } from '@/lib/messages/format-count';
import { messagesFor } from '@/lib/messages/messages';
import { useSearchPage } from './search-context';
import { SearchLink } from './search-link';

const step =
  'inline-flex min-h-11 items-center gap-2 rounded-md border border-control px-4 hover:border-accent hover:text-accent';

/** Links to the other pages of results; numbers on wide screens, "page 2 of 5" on narrow ones. */
export function Pagination({ onTurn }: { onTurn: () => void }) {
  const { language, response } = useSearchPage();
  const { pages } = messagesFor(language);
  const { page, pageCount } = response;
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={pages.label} className="mt-10 flex items-center justify-between gap-3 print:hidden">
      {page > 1 ? (
        <SearchLink change={{ page: page - 1 }} onFollow={onTurn} rel="prev" className={step}>
          <ArrowLeftIcon />
          {pages.previous}
        </SearchLink>
      ) : (
        <span />
      )}
      <p className="text-soft sm:hidden">{pages.current(page, pageCount)}</p>
      <ul className="flex gap-1 max-sm:hidden">
        {pageNumbers(page, pageCount).map((number, index, all) => (
          <li key={number} className="flex items-center gap-1">
            {index > 0 && number - (all[index - 1] ?? 0) > 1 ? (
              <span className="px-1 text-soft">…</span>
            ) : null}
            <SearchLink
              change={{ page: number }}
              onFollow={onTurn}
              aria-label={pages.page(number)}
              aria-current={number === page ? 'page' : undefined}
              className="flex min-h-11 min-w-11 items-center justify-center rounded-md hover:text-accent aria-[current=page]:bg-accent aria-[current=page]:text-on-accent"
            >
              {formatCount(number)}
            </SearchLink>
          </li>
        ))}
      </ul>
      {page < pageCount ? (
        <SearchLink change={{ page: page + 1 }} onFollow={onTurn} rel="next" className={step}>
          {pages.next}
          <ArrowRightIcon />
        </SearchLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
