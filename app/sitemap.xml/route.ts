import { share } from '@/lib/config';
import { sitemap } from '@/lib/share/sitemap';
import { xmlResponse } from '@/lib/share/xml-response';
import { listArticles } from '@/lib/store/articles';
import { siteUrl } from '@/lib/store/site';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const [articles, address] = await Promise.all([listArticles(), siteUrl()]);
  return xmlResponse(sitemap(articles, address, share.articlesPerSitemap), 'application/xml');
}
