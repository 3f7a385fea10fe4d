import type { Metadata } from 'next';
import { OfflinePage } from '@/components/search/offline-page';
import { PageFrame } from '@/components/ui/page-frame';
import { offlinePage } from '@/lib/messages/offline';
import type { Language } from '@/lib/types';
import { resultsSetting } from './results-setting';

export function offlineMetadata(language: Language): Metadata {
  return { title: offlinePage[language].title, robots: { index: false, follow: false } };
}

/** The shell that `public/sw.js` stores: static, in place of any page that cannot be had. */
export async function OfflineRoute({ language }: { language: Language }) {
  const setting = await resultsSetting(language);
  return (
    <PageFrame language={language} siteName={setting.siteName} path="/search" stored>
      <OfflinePage {...setting} />
    </PageFrame>
  );
}
