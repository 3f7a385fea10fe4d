import type { Language } from '@/lib/types';
import type { BrowsableTopic } from './search-context';

/** What results need of the site, the same for every search. */
export interface ResultsSetting {
  language: Language;
  manifestUrl: string;
  siteName: string;
  siteUrl: string;
  topicLabels: Readonly<Record<string, string>>;
  browsableTopics: readonly BrowsableTopic[];
}
