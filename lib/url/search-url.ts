import { emptySearch } from '../empty-search';
import type { Language, SearchQuery } from '../types';
import { type Parameter, type RawParameters, readParameter } from './parameter';
import {
  exactParameter,
  fromParameter,
  pageParameter,
  sortParameter,
  sourceParameter,
  textParameter,
  toParameter,
  topicParameter,
} from './search-parameters';

export interface ReadSearch {
  query: SearchQuery;
  /** Names of the parameters whose value made no sense and was replaced; the page says so. */
  fallbacks: string[];
  /** The text was longer than `limits.queryCharacters`; what stood behind was not read. */
  textCut: boolean;
}

/**
 * Reads a search from a URL. Never throws: unknown parameters are ignored, bad values replaced by the default and
 * named in `fallbacks`; a range that ends before it begins is turned around.
 *
 * @example readSearch(new URLSearchParams('q=भारत&page=2')).query.page // 2
 */
export function readSearch(raw: RawParameters): ReadSearch {
  const fallbacks: string[] = [];
  const take = <Value>(parameter: Parameter<Value>): Value => {
    const { value, fallback } = readParameter(parameter, raw);
    if (fallback) fallbacks.push(parameter.name);
    return value;
  };
  const { value: text, cut: textCut = false } = readParameter(textParameter, raw);
  const topics = take(topicParameter);
  const sources = take(sourceParameter);
  const dates = [take(fromParameter), take(toParameter)] as const;
  const [from, to] =
    dates[0] !== null && dates[1] !== null && dates[0] > dates[1] ? [dates[1], dates[0]] : dates;
  const sort = take(sortParameter);
  const page = take(pageParameter);
  const exact = take(exactParameter);
  return { query: { text, topics, sources, from, to, sort, page, exact }, fallbacks, textCut };
}

/**
 * The search as URL parameters in their fixed order, defaults unwritten: equal searches give equal strings.
 * Without a leading `?`; empty for the empty query. Hindi stays readable where a browser shows it so.
 */
export function writeSearch(query: Partial<SearchQuery>): string {
  const full = { ...emptySearch, ...query };
  const pairs: [string, string | null][] = [
    [textParameter.name, textParameter.write(full.text)],
    [topicParameter.name, topicParameter.write(full.topics)],
    [sourceParameter.name, sourceParameter.write(full.sources)],
    [fromParameter.name, fromParameter.write(full.from)],
    [toParameter.name, toParameter.write(full.to)],
    [sortParameter.name, sortParameter.write(full.sort)],
    [pageParameter.name, pageParameter.write(full.page)],
    [exactParameter.name, exactParameter.write(full.exact)],
  ];
  const written = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== null) written.append(name, value);
  return written.toString().replaceAll('%2C', ',');
}

/** Path of a page in an interface language: Hindi at the root, English below `/en`. */
export function localPath(path: string, language: Language): string {
  if (language === 'hi') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** Path of the result page of a search. */
export function searchPath(query: Partial<SearchQuery>, language: Language = 'hi'): string {
  const written = writeSearch(query);
  return localPath(written === '' ? '/search' : `/search?${written}`, language);
}

/** Path of an article's page; with the query, its words are marked there. */
export function articlePath(
  id: string,
  query: Pick<SearchQuery, 'text' | 'exact'> | null = null,
  language: Language = 'hi',
): string {
  const written = query === null ? '' : writeSearch({ text: query.text, exact: query.exact });
  const path = `/article/${encodeURIComponent(id)}`;
  return localPath(written === '' ? path : `${path}?${written}`, language);
}

/** Path of the image that goes with a shared article. */
export const articleCardPath = (id: string) => `/article/${encodeURIComponent(id)}/card.png`;

/** Of every other page. */
export const siteCardPath = '/card.png';

/** Path of the feed of a search. A feed is newest first unless `oldest` is asked for: that order stays unwritten. */
export function feedPath(query: Partial<SearchQuery>): string {
  const written = writeSearch({ ...query, sort: query.sort === 'oldest' ? 'oldest' : 'relevance' });
  return written === '' ? '/feed.xml' : `/feed.xml?${written}`;
}
