import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { searchTitle } from '@/components/search/named-filters';
import { SearchPage } from '@/components/search/search-page';
import { PageFrame } from '@/components/ui/page-frame';
import { indianDay } from '@/lib/dates/calendar';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import { searchOnServer } from '@/lib/runtime/server';
import type { Language } from '@/lib/types';
import type { RawParameters } from '@/lib/url/parameter';
import { feedPath, searchPath, writeSearch } from '@/lib/url/search-url';
import { readTypedSearch } from '@/lib/url/typed-search';
import { filterNames } from './filter-names';
import { pageAddresses } from './page-addresses';
import { resultsSetting } from './results-setting';

export async function searchMetadata(parameters: RawParameters, language: Language): Promise<Metadata> {
  const { query } = readTypedSearch(parameters);
  const { search, site: siteStrings } = pageMessagesFor(language);
  return {
    title: searchTitle(query.text, await filterNames(query, language), language),
    ...(query.text === '' ? {} : { description: search.description(query.text) }),
    robots: { index: false, follow: true },
    alternates: {
      ...pageAddresses(searchPath(query), language),
      types: { 'application/atom+xml': [{ url: feedPath(query), title: siteStrings.feed }] },
    },
  };
}

/** Results of a search, rendered whole on the server: no Suspense, so that they stand there without script. */
export async function SearchRoute({
  parameters,
  language,
}: {
  parameters: RawParameters;
  language: Language;
}) {
  const { query, fallbacks, textCut, mistyped, isTyped } = readTypedSearch(parameters);
  // Dates are typed as people write them, and have one address.
  if (isTyped && fallbacks.length === 0) redirect(searchPath(query, language));
  const [setting, response] = await Promise.all([resultsSetting(language), searchOnServer(query)]);
  return (
    <PageFrame language={language} siteName={setting.siteName} path={searchPath(query)}>
      <SearchPage
        key={writeSearch(query)}
        {...setting}
        initial={{ query, response }}
        fallbacks={fallbacks}
        textCut={textCut}
        mistypedDates={mistyped}
        today={indianDay(new Date())}
      />
    </PageFrame>
  );
}
