import { ArchivePage, archiveMetadata, archiveParams } from '@/app/_pages/browse/archive-page';

export const generateStaticParams = archiveParams;

export async function generateMetadata({ params }: PageProps<'/en/archive/[[...path]]'>) {
  return archiveMetadata(await params, 'en');
}

export default async function Page({ params }: PageProps<'/en/archive/[[...path]]'>) {
  return <ArchivePage params={await params} language="en" />;
}
