import { TopicsPage, topicsMetadata } from '@/app/_pages/browse/topic-page';

export const generateMetadata = () => topicsMetadata('hi');

export default function Page() {
  return <TopicsPage language="hi" />;
}
