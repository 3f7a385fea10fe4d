import { siteCard } from '@/app/_pages/article-card';

export const dynamic = 'force-static';

/** The image of every shared page that is no article: home, results, lists. */
export function GET(): Promise<Response> {
  return siteCard();
}
