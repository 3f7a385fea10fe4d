import type { ResultsSetting } from '@/components/search/results-setting';
import { manifestUrl } from '@/lib/runtime/server';
import { site, siteUrl, topics } from '@/lib/store/site';
import type { Language } from '@/lib/types';
import { topicLabels, topicsInUse } from './topics-in-use';

/** What results need of the site, on whatever page they are shown. */
export async function resultsSetting(language: Language): Promise<ResultsSetting> {
  const [{ name }, allTopics, address, manifest] = await Promise.all([
    site(),
    topics(),
    siteUrl(),
    manifestUrl(),
  ]);
  return {
    language,
    manifestUrl: manifest,
    siteName: name[language],
    siteUrl: address,
    topicLabels: topicLabels(allTopics, language),
    browsableTopics: await topicsInUse(allTopics),
  };
}
