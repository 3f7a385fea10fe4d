import { SearchRoute, searchMetadata } from '@/app/_pages/search-page';

export async function generateMetadata({ searchParams }: PageProps<'/search'>) {
  return searchMetadata(await searchParams, 'hi');
}

export default async function Page({ searchParams }: PageProps<'/search'>) {
  return <SearchRoute parameters={await searchParams} language="hi" />;
}
