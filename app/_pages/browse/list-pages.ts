import { browse } from '@/lib/config';

/** Number of pages of a list; an empty list has one. */
export const pageCountOf = (articles: number): number => Math.max(1, Math.ceil(articles / browse.pageSize));

/** What one page of a list shows; pages count from 1. */
export function pageOf<Item>(items: readonly Item[], page: number): readonly Item[] {
  return items.slice((page - 1) * browse.pageSize, page * browse.pageSize);
}

/**
 * Which pages of lists are built ahead, at most `browse.builtAhead`: the first pages of all lists, then the second ones,
 * and so on. The first page has no segment of its own.
 */
export function pagesBuiltAhead<Key>(
  lists: Iterable<readonly [key: Key, articles: number]>,
): { key: Key; segments: string[] }[] {
  const pages = [...lists].flatMap(([key, articles]) =>
    Array.from({ length: Math.min(pageCountOf(articles), browse.builtAhead) }, (_, index) => ({
      key,
      page: index + 1,
    })),
  );
  return pages
    .toSorted((a, b) => a.page - b.page)
    .slice(0, browse.builtAhead)
    .map(({ key, page }) => ({ key, segments: page === 1 ? [] : [String(page)] }));
}
