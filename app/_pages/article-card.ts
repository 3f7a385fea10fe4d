import { drawCard } from '@/lib/card/draw-card';
import { pages } from '@/lib/config';
import { formatDate } from '@/lib/dates/format-date';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import { statedDates } from '@/lib/share/stated-dates';
import { listArticles, readArticle } from '@/lib/store/articles';
import { site } from '@/lib/store/site';
import { accentOnPapers } from './site-accent';

/** The articles whose cards are drawn ahead: the newest ones. */
export async function articleCardParams(): Promise<{ id: string }[]> {
  return (await listArticles()).slice(0, pages.cardsBuiltAhead).map(({ id }) => ({ id }));
}

/** An article's title, source and stated date as an image; a date that was inferred is not passed on. */
export async function articleCard(id: string): Promise<Response> {
  const [article, ownSite] = await Promise.all([readArticle(id), site()]);
  if (article === null) return new Response(null, { status: 404 });
  const { published } = statedDates(article);
  const footer = [article.source?.name, published === null ? null : formatDate(published, 'hi')];
  return png({
    siteName: ownSite.name.hi,
    title: article.title,
    footer: footer.filter(Boolean).join(' · '),
    accent: accentOnPapers(ownSite.accent).light,
  });
}

/** The site's name and what it does as an image. */
export async function siteCard(): Promise<Response> {
  const { name, accent } = await site();
  return png({
    siteName: name.hi,
    title: pageMessagesFor('hi').home.tagline,
    footer: '',
    accent: accentOnPapers(accent).light,
  });
}

async function png(card: Parameters<typeof drawCard>[0]): Promise<Response> {
  const headers = { 'Content-Type': 'image/png' };
  return new Response(Uint8Array.from(await drawCard(card)), { headers });
}
