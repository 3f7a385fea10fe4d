import { articleCard, articleCardParams } from '@/app/_pages/article-card';

/** Drawn when the site is built, or once when first asked for. */
export const dynamic = 'force-static';
export const generateStaticParams = articleCardParams;

/** The image of a shared article, the same for both interface languages. */
export async function GET(_: Request, { params }: RouteContext<'/article/[id]/card.png'>): Promise<Response> {
  return articleCard((await params).id);
}
