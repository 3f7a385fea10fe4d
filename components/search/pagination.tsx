'use client';

import { ArrowLeftIcon, ArrowRightIcon } from '@/components/ui/icons';
import { pageNumbers } from '@/components/ui/page-numbers';
import { formatCount } from '@/lib/messages/format-count';
import { messagesFor } from '@/lib/messages/messages';
import { useSearchPage } from './search-context';
import { SearchLink } from './search-link';

const step =
  'inline-flex min-h-11 items-center gap-2 rounded-md border border-control px-4 hover:border-accent hover:text-accent';

/** Links to the other pages of results; on narrow screens the numbers stand in a line of their own, and are fewer. */
export function Pagination({ onTurn }: { onTurn: () => void }) {
  const { language, response } = useSearchPage();
  const { pages } = messagesFor(language);
  const { page, pageCount } = response;
  if (pageCount <= 1) return null;
  return (
    <nav
      aria-label={pages.label}
      className="mt-10 flex flex-wrap items-center justify-between gap-3 print:hidden"
    >
      {page > 1 ? (
        <SearchLink change={{ page: page - 1 }} onFollow={onTurn} rel="prev" className={step}>
          <ArrowLeftIcon />
          {pages.previous}
        </SearchLink>
      ) : (
        <span />
      )}
      <ul className="flex justify-center gap-1 max-sm:order-first max-sm:w-full">
        {pageNumbers(page, pageCount).map((number, index, all) => (
          <PageNumber
            key={number}
            number={number}
            before={all[index - 1]}
            after={all[index + 1]}
            onTurn={onTurn}
          />
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

interface PageNumberProps {
  number: number;
  /** The numbers that stand beside it. */
  before: number | undefined;
  after: number | undefined;
  onTurn: () => void;
}

/** One page's link, with dots where pages are left out before it; narrow screens leave out those two pages away. */
function PageNumber({ number, before, after, onTurn }: PageNumberProps) {
  const { language, response } = useSearchPage();
  const { pages } = messagesFor(language);
  const isFar = before !== undefined && after !== undefined && Math.abs(number - response.page) === 2;
  const isGap = before !== undefined && number - before > 1;
  const dotsFollow = after !== undefined && after - number > 1;
  return (
    <li className={`flex items-center gap-1 ${isFar && !isGap && dotsFollow ? 'max-sm:hidden' : ''}`}>
      {isGap || isFar ? (
        <span aria-hidden="true" className={`px-1 text-soft ${isGap ? '' : 'sm:hidden'}`}>
          …
        </span>
      ) : null}
      <SearchLink
        change={{ page: number }}
        onFollow={onTurn}
        aria-label={pages.page(number)}
        aria-current={number === response.page ? 'page' : undefined}
        className={`min-h-11 min-w-11 items-center justify-center rounded-md border-2 border-transparent hover:text-accent aria-[current=page]:bg-accent aria-[current=page]:text-on-accent ${isFar ? 'hidden sm:flex' : 'flex'}`}
      >
        {formatCount(number)}
      </SearchLink>
    </li>
  );
}
