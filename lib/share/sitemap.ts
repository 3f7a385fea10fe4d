import type { Article } from '../types';
import { articlePath } from '../url/search-url';
import { statedDates } from './stated-dates';
import { element, type Markup, xmlDocument } from './xml';

type SitemapArticle = Pick<Article, 'id' | 'published' | 'updated' | 'dateBasis'>;

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/**
 * `/sitemap.xml`: `pages` (paths: home, lists) and all articles, or, when there are more articles than one file should hold, an index of the parts
 * `/sitemap/1.xml`, `/sitemap/2.xml`, … (sitemaps.org 0.9 allows 50,000 addresses a file).
 */
export function sitemap(
  articles: readonly SitemapArticle[],
  siteUrl: string,
  articlesPerFile: number,
  pages: readonly string[],
): string {
  const parts = Math.ceil(articles.length / articlesPerFile);
  if (parts <= 1) return urlSet([...pageUrls(pages, siteUrl), ...articleUrls(articles, siteUrl)]);
  const part = (_: unknown, index: number) =>
    element('sitemap', {}, element('loc', {}, `${siteUrl}/sitemap/${index + 1}.xml`));
  return xmlDocument(element('sitemapindex', namespace, ...Array.from({ length: parts }, part)));
}

/** One part of the sitemap, numbered from 1, the first with `pages`; null when there is no such part. */
export function sitemapPart(
  articles: readonly SitemapArticle[],
  siteUrl: string,
  articlesPerFile: number,
  pages: readonly string[],
  part: number,
): string | null {
  const start = (part - 1) * articlesPerFile;
  if (!Number.isInteger(part) || start < 0 || start >= articles.length) return null;
  const urls = articleUrls(articles.slice(start, start + articlesPerFile), siteUrl);
  return urlSet(part === 1 ? [...pageUrls(pages, siteUrl), ...urls] : urls);
}

const pageUrls = (pages: readonly string[], siteUrl: string): Markup[] =>
  pages.map((path) => address(siteUrl + path, null));

function articleUrls(articles: readonly SitemapArticle[], siteUrl: string): Markup[] {
  return articles.map((article) => {
    const { published, updated } = statedDates(article);
    return address(siteUrl + articlePath(article.id), updated ?? published);
  });
}

function address(loc: string, lastModified: string | null): Markup {
  return element(
    'url',
    {},
    element('loc', {}, loc),
    lastModified === null ? null : element('lastmod', {}, lastModified),
  );
}

function urlSet(urls: readonly Markup[]): string {
  return xmlDocument(element('urlset', namespace, ...urls));
}
