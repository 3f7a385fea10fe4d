import Link from 'next/link';
import { ArrowLeftIcon, ArrowRightIcon } from '@/components/ui/icons';
import { pageNumbers } from '@/components/ui/page-numbers';
import { formatCount } from '@/lib/messages/format-count';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Language } from '@/lib/types';

const step =
  'inline-flex min-h-11 items-center gap-2 rounded-md border border-control px-4 hover:border-accent hover:text-accent';

interface PagerProps {
  language: Language;
  page: number;
  pageCount: number;
  /** Path of a page of this list. */
  pathOf: (page: number) => string;
}

/** Links to the other pages of a list; numbers on wide screens, "page 2 of 5" on narrow ones. */
export function Pager({ language, page, pageCount, pathOf }: PagerProps) {
  const { pages, browse } = pageMessagesFor(language);
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={browse.pages} className="mt-10 flex items-center justify-between gap-3 print:hidden">
      {page > 1 ? (
        <Link href={pathOf(page - 1)} prefetch={false} rel="prev" className={step}>
          <ArrowLeftIcon />
          {pages.previous}
        </Link>
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
            <Link
              href={pathOf(number)}
              prefetch={false}
              aria-label={pages.page(number)}
              aria-current={number === page ? 'page' : undefined}
              className="flex min-h-11 min-w-11 items-center justify-center rounded-md border-2 border-transparent px-1 hover:text-accent aria-[current=page]:bg-accent aria-[current=page]:text-on-accent"
            >
              {formatCount(number)}
            </Link>
          </li>
        ))}
      </ul>
      {page < pageCount ? (
        <Link href={pathOf(page + 1)} prefetch={false} rel="next" className={step}>
          {pages.next}
          <ArrowRightIcon />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
