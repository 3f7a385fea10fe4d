import { OfflineRoute, offlineMetadata } from '@/app/_pages/offline-page';

export const metadata = offlineMetadata('en');

export default function Page() {
  return <OfflineRoute language="en" />;
}
