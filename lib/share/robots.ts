import type { MetadataRoute } from 'next';
import type { Site } from '../types';

/** Programs that fetch a page because a person shared its link, to show a preview of it. */
const previewAgents = [
  'facebookexternalhit',
  'Twitterbot',
  'LinkedInBot',
  'TelegramBot',
  'WhatsApp',
  'Slackbot',
];

/**
 * The content of `robots.txt`. A site that is not `indexable` asks every crawler to stay away, but lets a shared link
 * be previewed. Result pages may be crawled: they say `noindex, follow` themselves, which a crawler must be let in
 * to read.
 */
export function robotsRules(site: Pick<Site, 'indexable'>, siteUrl: string): MetadataRoute.Robots {
  if (!site.indexable) {
    return {
      rules: [
        { userAgent: previewAgents, allow: '/' },
        { userAgent: '*', disallow: '/' },
      ],
    };
  }
  return { rules: { userAgent: '*', disallow: '/api/' }, sitemap: `${siteUrl}/sitemap.xml` };
}
