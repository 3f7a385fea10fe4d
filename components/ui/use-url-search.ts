'use client';

import { useSyncExternalStore } from 'react';
import type { SearchQuery } from '@/lib/types';
import { emptyQuery, readSearch } from '@/lib/url/search-url';

const never = () => () => undefined;

/** The search in the address of a static page: empty on the server and at first, then what the address says. */
export function useUrlSearch(): SearchQuery {
  const written = useSyncExternalStore(
    never,
    () => window.location.search,
    () => '',
  );
  return written === '' ? emptyQuery : readSearch(new URLSearchParams(written)).query;
}
