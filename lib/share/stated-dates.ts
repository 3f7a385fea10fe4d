import type { Article } from '../types';

/**
 * The dates of an article that may be told to machines as facts: those the source states, never inferred ones.
 *
 * @example statedDates({ published: '2025-08-06', updated: null, dateBasis: 'inferred' }) // both null
 */
export function statedDates({
  published,
  updated,
  dateBasis,
}: Pick<Article, 'published' | 'updated' | 'dateBasis'>): {
  published: string | null;
  updated: string | null;
} {
  return dateBasis === 'stated' || dateBasis === 'metadata'
    ? { published, updated }
    : { published: null, updated: null };
}

/**
 * An instant for formats that know no bare day: a day begins at midnight in India.
 *
 * @example dateTime('2025-08-07') // '2025-08-07T00:00:00+05:30'
 */
export function dateTime(iso: string): string {
  return iso.includes('T') ? iso : `${iso}T00:00:00+05:30`;
}
