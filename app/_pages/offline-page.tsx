import type { Metadata } from 'next';
import { OfflinePage } from '@/components/search/offline-page';
import { PageFrame } from '@/components/ui/page-frame';
import { offlinePage } from '@/lib/messages/offline';
import { manifestUrl } from '@/lib/runtime/server';
import { site, siteUrl, topics } from '@/lib/store/site';
import type { Language } from '@/lib/types';
import { topicLabels, topicsInUse } from './topics-in-use';

export function offlineMetadata(language: Language): Metadata {
  return { title: offlinePage[language].title, robots: { index: false, follow: false } };
}

/** The shell that `public/sw.js` stores: static, in place of any page that cannot be had. */
export async function OfflineRoute({ language }: { language: Language }) {
  const [{ name }, allTopics, url, manifest] = await Promise.all([
    site(),
    topics(),
    siteUrl(),
    manifestUrl(),
  ]);
  return (
    <PageFrame language={language} siteName={name[language]} path="/search" stored>
      <OfflinePage
        language={language}
        manifestUrl={manifest}
        siteName={name[language]}
        siteUrl={url}
        topicLabels={topicLabels(allTopics, language)}
        browsableTopics={await topicsInUse(allTopics)}
      />
    </PageFrame>
  );
}
