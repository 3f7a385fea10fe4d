import { SourcesPage, sourcesMetadata } from '@/app/_pages/browse/source-page';

export const generateMetadata = () => sourcesMetadata('en');

export default function Page() {
  return <SourcesPage language="en" />;
}
