import { TopicPage, topicMetadata, topicParams } from '@/app/_pages/browse/topic-page';

export const generateStaticParams = topicParams;

export async function generateMetadata({ params }: PageProps<'/topic/[id]/[[...page]]'>) {
  return topicMetadata(await params, 'hi');
}

export default async function Page({ params }: PageProps<'/topic/[id]/[[...page]]'>) {
  return <TopicPage params={await params} language="hi" />;
}
