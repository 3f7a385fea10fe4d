import { OfflineRoute, offlineMetadata } from '@/app/_pages/offline-page';

export const metadata = offlineMetadata('hi');

export default function Page() {
  return <OfflineRoute language="hi" />;
}
