import { SearchRoute, searchMetadata } from '@/app/_pages/search-page';

export async function generateMetadata({ searchParams }: PageProps<'/en/search'>) {
  return searchMetadata(await searchParams, 'en');
}

export default async function Page({ searchParams }: PageProps<'/en/search'>) {
  return <SearchRoute parameters={await searchParams} language="en" />;
}
