import { ArchivePage, archiveMetadata, archiveParams } from '@/app/_pages/browse/archive-page';

export const generateStaticParams = archiveParams;

export async function generateMetadata({ params }: PageProps<'/archive/[[...path]]'>) {
  return archiveMetadata(await params, 'hi');
}

export default async function Page({ params }: PageProps<'/archive/[[...path]]'>) {
  return <ArchivePage params={await params} language="hi" />;
}
