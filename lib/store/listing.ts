import type { Article } from '../types';

/** What lists, feeds and the sitemap need of an article: small, so that 100,000 of them fit in memory. */
export type ArticleListing = Pick<
  Article,
  'id' | 'title' | 'titleBasis' | 'published' | 'updated' | 'dateBasis' | 'source' | 'topics'
>;

/** The listing of an article. */
export function listingOf(article: Article): ArticleListing {
  const { id, title, titleBasis, published, updated, dateBasis, source, topics } = article;
  return { id, title, titleBasis, published, updated, dateBasis, source, topics };
}

/**
 * Order of lists: by the article's own calendar day, then by time where it is known, newest first; undated ones last;
 * the id decides the rest, so that the order is the same everywhere.
 */
export function newestFirst(a: ArticleListing, b: ArticleListing): number {
  return (
    compare(b.published?.slice(0, 10), a.published?.slice(0, 10)) || instant(b) - instant(a) || byId(a, b)
  );
}

function compare(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return a < b ? -1 : 1;
}

function instant({ published }: ArticleListing): number {
  return published === null ? 0 : Date.parse(published);
}

function byId(a: ArticleListing, b: ArticleListing): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
