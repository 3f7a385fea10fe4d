import { SourcePage, sourceMetadata, sourceParams } from '@/app/_pages/browse/source-page';

export const generateStaticParams = sourceParams;

export async function generateMetadata({ params }: PageProps<'/en/source/[id]/[[...page]]'>) {
  return sourceMetadata(await params, 'en');
}

export default async function Page({ params }: PageProps<'/en/source/[id]/[[...page]]'>) {
  return <SourcePage params={await params} language="en" />;
}
