import { TopicsPage, topicsMetadata } from '@/app/_pages/browse/topic-page';

export const generateMetadata = () => topicsMetadata('en');

export default function Page() {
  return <TopicsPage language="en" />;
}
