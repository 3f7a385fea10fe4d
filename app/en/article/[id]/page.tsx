import { ArticlePage, articleMetadata, articleParams } from '@/app/_pages/article-page';

export const generateStaticParams = articleParams;

export async function generateMetadata({ params }: PageProps<'/en/article/[id]'>) {
  return articleMetadata((await params).id, 'en');
}

export default async function Page({ params }: PageProps<'/en/article/[id]'>) {
  return <ArticlePage id={(await params).id} language="en" />;
}
