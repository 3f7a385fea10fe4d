import type { SearchResponse } from '@/lib/types';

/** Nothing was found, but not all of the index could be read: that there is nothing would be too much to say. */
export const isUnfinished = ({ total, query }: SearchResponse): boolean =>
  total === 0 && query.notes.some(({ kind }) => kind === 'degraded');
