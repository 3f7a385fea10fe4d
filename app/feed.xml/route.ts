import { filterNames } from '@/app/_pages/filter-names';
import { searchOnServer } from '@/lib/runtime/server';
import { atomFeed } from '@/lib/share/atom';
import { xmlResponse } from '@/lib/share/xml-response';
import { listArticles } from '@/lib/store/articles';
import { site, siteUrl, topics } from '@/lib/store/site';
import type { SearchQuery } from '@/lib/types';
import { readTypedSearch } from '@/lib/url/typed-search';

/** Any search as a feed, with the parameters of the result page; newest first unless `sort=oldest`. */
export async function GET(request: Request): Promise<Response> {
  const { query: read } = readTypedSearch(new URL(request.url).searchParams);
  const query: SearchQuery = { ...read, sort: read.sort === 'oldest' ? 'oldest' : 'newest' };
  const [response, filters, ownSite, address, allTopics] = await Promise.all([
    searchOnServer(query),
    filterNames(query, 'hi'),
    site(),
    siteUrl(),
    topics(),
  ]);
  const hasDates = response.hits.some(({ published }) => published !== null);
  const [newest] = hasDates ? [] : await listArticles();
  const feed = atomFeed({
    site: ownSite,
    siteUrl: address,
    query,
    response,
    filters,
    topics: allTopics,
    changed: newest?.published ?? '1970-01-01',
  });
  return xmlResponse(request, feed, 'application/atom+xml');
}
