'use client';

import { useSyncExternalStore } from 'react';
import { emptySearch } from '@/lib/empty-search';
import type { SearchQuery } from '@/lib/types';
import { readSearch } from '@/lib/url/search-url';

const never = () => () => undefined;

/** The search in the address of a static page: empty on the server and at first, then what the address says. */
export function useUrlSearch(): SearchQuery {
  const written = useSyncExternalStore(
    never,
    () => window.location.search,
    () => '',
  );
  return written === '' ? emptySearch : readSearch(new URLSearchParams(written)).query;
}
