import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CountList } from '@/components/browse/count-list';
import { MonthList, YearIndex } from '@/components/browse/month-index';
import { NearbyLists } from '@/components/browse/nearby-lists';
import { Breadcrumbs, type Crumb } from '@/components/ui/breadcrumbs';
import { daysInMonth } from '@/lib/dates/calendar';
import { formatMonth } from '@/lib/dates/format-date';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Catalogue } from '@/lib/store/catalogue';
import { readCatalogue } from '@/lib/store/read-catalogue';
import type { Language, SearchQuery } from '@/lib/types';
import {
  type ArchivePlace,
  archivePath,
  monthPath,
  readArchivePath,
  undatedPath,
  yearPath,
} from '@/lib/url/browse-paths';
import { pageAddresses } from '../page-addresses';
import { BrowseFrame, homeCrumb } from './browse-frame';
import { ListPage } from './list-page';
import { pageCountOf, pagesBuiltAhead } from './list-pages';

interface ArchiveParams {
  path?: string[];
}

export async function archiveParams(): Promise<{ path: string[] }[]> {
  const { months, undated } = await readCatalogue();
  const lists = [...months].map(([month, articles]) => [month.split('-'), articles.length] as const);
  if (undated.length > 0) lists.push([['undated'], undated.length]);
  const years = [...new Set([...months.keys()].map((month) => month.slice(0, 4)))];
  const pages = pagesBuiltAhead(lists).map(({ key, segments }) => ({ path: [...key, ...segments] }));
  return [{ path: [] }, ...years.map((year) => ({ path: [year] })), ...pages];
}

/** The place that an address names, if it holds any article. */
async function readPlace({ path = [] }: ArchiveParams): Promise<[ArchivePlace, Catalogue] | null> {
  const catalogue = await readCatalogue();
  const place = readArchivePath(path);
  return place !== null && exists(place, catalogue) ? [place, catalogue] : null;
}

function exists(place: ArchivePlace, { months, undated }: Catalogue): boolean {
  if (place.kind === 'all') return true;
  if (place.kind === 'year') return [...months.keys()].some((month) => month.startsWith(place.year));
  const articles = place.kind === 'month' ? (months.get(place.month) ?? []) : undated;
  return articles.length > 0 && place.page <= pageCountOf(articles.length);
}

const pathOf = (place: ArchivePlace, language: Language): string => {
  if (place.kind === 'all') return archivePath(language);
  if (place.kind === 'year') return yearPath(place.year, language);
  return place.kind === 'month'
    ? monthPath(place.month, language, place.page)
    : undatedPath(language, place.page);
};

function titleOf(place: ArchivePlace, language: Language): string {
  const { browse } = pageMessagesFor(language);
  if (place.kind === 'all') return browse.archiveHeading;
  if (place.kind === 'undated') return browse.undated;
  return browse.ofTime(place.kind === 'year' ? place.year : formatMonth(place.month, language));
}

export async function archiveMetadata(params: ArchiveParams, language: Language): Promise<Metadata> {
  const found = await readPlace(params);
  if (found === null) return {};
  const [place] = found;
  const { browse } = pageMessagesFor(language);
  const title = titleOf(place, language);
  return {
    title: 'page' in place && place.page > 1 ? browse.titlePage(title, place.page) : title,
    description: browse.archiveDescription,
    alternates: pageAddresses(pathOf(place, 'hi'), language),
  };
}

/** All years, one year, or the articles of one month. */
export async function ArchivePage({ params, language }: { params: ArchiveParams; language: Language }) {
  const found = await readPlace(params);
  if (found === null) notFound();
  const [place, catalogue] = found;
  const { browse } = pageMessagesFor(language);
  const archive = { name: browse.archive, path: archivePath(language) };
  const crumbs = [homeCrumb(language), archive];
  if (place.kind === 'all') return <AllYears language={language} catalogue={catalogue} />;
  if (place.kind === 'year')
    return <OneYear language={language} catalogue={catalogue} year={place.year} crumbs={crumbs} />;
  const title = titleOf(place, language);
  if (place.kind === 'undated') {
    return (
      <ListPage
        language={language}
        crumbs={crumbs}
        title={title}
        articles={catalogue.undated}
        page={place.page}
        pathOf={(page, interfaceLanguage) => undatedPath(interfaceLanguage, page)}
      />
    );
  }
  const { month, page } = place;
  const year = month.slice(0, 4);
  const months = [...catalogue.months.keys()];
  const here = months.indexOf(month);
  const nearby = (place: number) => {
    const other = months[place];
    return other === undefined
      ? null
      : { path: monthPath(other, language), name: formatMonth(other, language) };
  };
  return (
    <ListPage
      language={language}
      crumbs={[...crumbs, { name: year, path: yearPath(year, language) }]}
      title={title}
      articles={catalogue.months.get(month) ?? []}
      page={page}
      pathOf={(number, interfaceLanguage) => monthPath(month, interfaceLanguage, number)}
      query={monthQuery(month)}
    >
      <NearbyLists language={language} older={nearby(here + 1)} newer={nearby(here - 1)} />
    </ListPage>
  );
}

function monthQuery(month: string): Partial<SearchQuery> {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { from: `${month}-01`, to: `${month}-${daysInMonth(year, number)}` };
}

const countMonths = ({ months }: Catalogue) =>
  [...months].map(([month, articles]) => ({ month, count: articles.length }));

function AllYears({ language, catalogue }: { language: Language; catalogue: Catalogue }) {
  const { browse } = pageMessagesFor(language);
  const crumbs = [homeCrumb(language)];
  const { undated } = catalogue;
  return (
    <BrowseFrame language={language} path={archivePath()} crumbs={crumbs} name={browse.archive}>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <h1 className="font-headline text-headline">{browse.archiveHeading}</h1>
      <YearIndex language={language} months={countMonths(catalogue)} />
      {undated.length === 0 ? null : (
        <div className="mt-10 border-t border-rule">
          <CountList
            language={language}
            lists={[{ path: undatedPath(language), name: browse.undated, count: undated.length }]}
          />
        </div>
      )}
    </BrowseFrame>
  );
}

interface OneYearProps {
  language: Language;
  catalogue: Catalogue;
  year: string;
  crumbs: readonly Crumb[];
}

function OneYear({ language, catalogue, year, crumbs }: OneYearProps) {
  const months = countMonths(catalogue);
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  const here = years.indexOf(year);
  const nearby = (place: number) => {
    const other = years[place];
    return other === undefined ? null : { path: yearPath(other, language), name: other };
  };
  return (
    <BrowseFrame language={language} path={yearPath(year)} crumbs={crumbs} name={year}>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <h1 className="mb-4 font-headline text-headline">{pageMessagesFor(language).browse.ofTime(year)}</h1>
      <MonthList language={language} months={months.filter(({ month }) => month.startsWith(year))} />
      <NearbyLists language={language} older={nearby(here + 1)} newer={nearby(here - 1)} />
    </BrowseFrame>
  );
}
