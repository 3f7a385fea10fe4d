import { browsePaths } from '@/app/_pages/browse/browse-paths';
import { share } from '@/lib/config';
import { sitemap } from '@/lib/share/sitemap';
import { xmlResponse } from '@/lib/share/xml-response';
import { listArticles } from '@/lib/store/articles';
import { siteUrl } from '@/lib/store/site';

export async function GET(request: Request): Promise<Response> {
  const [articles, address, pages] = await Promise.all([listArticles(), siteUrl(), browsePaths()]);
  return xmlResponse(request, sitemap(articles, address, share.articlesPerSitemap, pages), 'application/xml');
}
