import { browsePaths } from '@/app/_pages/browse/browse-paths';
import { share } from '@/lib/config';
import { sitemapPart } from '@/lib/share/sitemap';
import { xmlResponse } from '@/lib/share/xml-response';
import { listArticles } from '@/lib/store/articles';
import { siteUrl } from '@/lib/store/site';

/** `/sitemap/<n>.xml`, the parts that `/sitemap.xml` names when there are many articles. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  const stated = /^([0-9]{1,6})\.xml$/u.exec((await params).part)?.[1];
  const [articles, address, pages] = await Promise.all([listArticles(), siteUrl(), browsePaths()]);
  const part = sitemapPart(articles, address, share.articlesPerSitemap, pages, Number(stated));
  return part === null ? new Response(null, { status: 404 }) : xmlResponse(request, part, 'application/xml');
}
