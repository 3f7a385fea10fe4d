import type { QueryNote, SearchQuery } from '@/lib/types';
import type { BrowsableTopic } from './search-context';

type FilterOffer = Extract<QueryNote, { kind: 'filter-offer' }>;

/** Words of a query or a topic's name: `विज्ञान-तकनीक` and `विज्ञान तकनीक` are the same two. */
const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== '');

/**
 * Topics that a query names, each as a filter with the rest of the words; none that is chosen already. A query with
 * quotes, exclusions or alternatives was put together on purpose and is left as it is.
 *
 * @example topicOffers({ ...emptySearch, text: 'रक्षा सौदा' }, topics) // topic `raksha`, rest `सौदा`
 */
export function topicOffers(query: SearchQuery, topics: readonly BrowsableTopic[]): FilterOffer[] {
  if (/["“”„‟«»|]|(?:^|\s)(?:-|OR(?=\s|$))/u.test(query.text)) return [];
  const typed = query.text.split(/\s+/u).filter((word) => word !== '');
  return topics.flatMap(({ id, names }) => {
    if (query.topics.includes(id)) return [];
    const place = names.map((name) => placeOf(wordsOf(name), typed)).find((found) => found !== null);
    if (place === undefined || place === null) return [];
    const text = typed.slice(place.start, place.end).join(' ');
    const rest = [...typed.slice(0, place.start), ...typed.slice(place.end)].join(' ');
    return [{ kind: 'filter-offer', text, topic: id, rest }];
  });
}

/** Where among the typed words a name stands, as whole words side by side. */
function placeOf(name: readonly string[], typed: readonly string[]): { start: number; end: number } | null {
  for (let start = 0; start < typed.length; start += 1) {
    for (let end = start + 1; end <= Math.min(typed.length, start + name.length); end += 1) {
      const words = wordsOf(typed.slice(start, end).join(' '));
      if (words.length === name.length && words.every((word, index) => word === name[index]))
        return { start, end };
    }
  }
  return null;
}
