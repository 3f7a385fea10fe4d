import type { Hit, SearchQuery, SearchResponse, Site, Topic } from '../types';
import { feedPath, searchPath } from '../url/search-url';
import { dateTime, statedDates } from './stated-dates';
import { element, type Markup, xmlDocument } from './xml';

export interface FeedInput {
  site: Site;
  /** Without a slash at the end. */
  siteUrl: string;
  query: SearchQuery;
  response: SearchResponse;
  /** What the search's filters are called. */
  filters: readonly string[];
  topics: readonly Topic[];
  /** ISO date the feed was last changed when it has no entry of its own. */
  changed: string;
}

/**
 * The results of a search as an Atom feed (RFC 4287), paged as RFC 5005 has it. A feed is a list by date: results
 * without any date are left out, and an inferred date only orders an entry (`updated`), it is not its `published`.
 */
export function atomFeed(input: FeedInput): string {
  const { site, siteUrl, query, response, filters, topics, changed } = input;
  const self = siteUrl + feedPath(query);
  const page = (number: number) => siteUrl + feedPath({ ...query, page: number });
  const entries = response.hits.flatMap((hit) =>
    hit.published === null ? [] : [{ ...hit, published: hit.published }],
  );
  const newest = entries.map(({ published }) => published).toSorted(latestFirst)[0];
  const link = (rel: string, href: string, type = 'application/atom+xml') =>
    element('link', { rel, href, type });
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'hi' },
      element('id', {}, siteUrl + feedPath({ ...query, page: 1 })),
      element('title', {}, feedTitle(site, query, filters)),
      element('updated', {}, dateTime(newest ?? changed)),
      element('author', {}, element('name', {}, site.publisher)),
      link('self', self),
      link('alternate', siteUrl + searchPath(query), 'text/html'),
      response.page > 1 ? link('previous', page(response.page - 1)) : null,
      response.page < response.pageCount ? link('next', page(response.page + 1)) : null,
      ...entries.map((hit) => entry(hit, siteUrl, topics)),
    ),
  );
}

function entry(hit: Hit & { published: string }, siteUrl: string, topics: readonly Topic[]): Markup {
  const address = siteUrl + hit.url.replace(/\?.*$/u, '');
  const { published } = statedDates({ ...hit, updated: null });
  const summary = hit.snippet.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' … ');
  return element(
    'entry',
    {},
    element('id', {}, address),
    element('title', {}, hit.title),
    element('link', { rel: 'alternate', href: address, type: 'text/html', hreflang: 'hi' }),
    published === null ? null : element('published', {}, dateTime(published)),
    element('updated', {}, dateTime(hit.published)),
    hit.source === null ? null : author(hit.source),
    summary === '' ? null : element('summary', {}, summary),
    ...hit.topics.map((id) => element('category', { term: id, label: labelOf(id, topics) })),
  );
}

function author({ name, url }: NonNullable<Hit['source']>): Markup {
  return element('author', {}, element('name', {}, name), url === null ? null : element('uri', {}, url));
}

function feedTitle(site: Site, { text }: SearchQuery, filters: readonly string[]): string {
  return [...(text === '' ? [] : [text]), ...filters, site.name.hi].join(' · ');
}

function labelOf(id: string, topics: readonly Topic[]): string {
  return topics.find((topic) => topic.id === id)?.label.hi ?? id;
}

function latestFirst(a: string, b: string): number {
  return Date.parse(dateTime(b)) - Date.parse(dateTime(a));
}
