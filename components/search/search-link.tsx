'use client';

import type { ComponentProps, MouseEvent } from 'react';
import type { SearchQuery } from '@/lib/types';
import { searchPath } from '@/lib/url/search-url';
import { useSearchPage } from './search-context';

interface SearchLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  /** What changes in the search; the page goes back to 1 unless it is given. */
  change: Partial<SearchQuery>;
  onFollow?: () => void;
}

/** A link to another search: an ordinary link, followed without leaving the page where script runs. */
export function SearchLink({ change, onFollow, ...rest }: SearchLinkProps) {
  const { language, query, actions } = useSearchPage();

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    actions.go(change);
    onFollow?.();
  }

  return <a href={searchPath({ ...query, page: 1, ...change }, language)} onClick={follow} {...rest} />;
}
