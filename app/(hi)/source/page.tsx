import { SourcesPage, sourcesMetadata } from '@/app/_pages/browse/source-page';

export const generateMetadata = () => sourcesMetadata('hi');

export default function Page() {
  return <SourcesPage language="hi" />;
}
