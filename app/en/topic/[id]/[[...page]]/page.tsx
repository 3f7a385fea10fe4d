import { TopicPage, topicMetadata, topicParams } from '@/app/_pages/browse/topic-page';

export const generateStaticParams = topicParams;

export async function generateMetadata({ params }: PageProps<'/en/topic/[id]/[[...page]]'>) {
  return topicMetadata(await params, 'en');
}

export default async function Page({ params }: PageProps<'/en/topic/[id]/[[...page]]'>) {
  return <TopicPage params={await params} language="en" />;
}
