import { ArticlePage, articleMetadata, articleParams } from '@/app/_pages/article-page';

export const generateStaticParams = articleParams;

export async function generateMetadata({ params }: PageProps<'/article/[id]'>) {
  return articleMetadata((await params).id, 'hi');
}

export default async function Page({ params }: PageProps<'/article/[id]'>) {
  return <ArticlePage id={(await params).id} language="hi" />;
}
