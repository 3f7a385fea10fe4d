import type { Article, Site } from '../types';
import { articlePath } from '../url/search-url';
import { statedDates } from './stated-dates';

export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * An article as schema.org NewsArticle. Only what the source states: no inferred date, no derived title as headline,
 * no topics of ours; what is not known is left out.
 */
export function articleJsonLd(article: Article, siteUrl: string): JsonLd {
  const { published, updated } = statedDates(article);
  const address = siteUrl + articlePath(article.id);
  const credit = [article.byline, article.agency].filter((name) => name !== null).join(', ');
  return withoutNull({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    inLanguage: 'hi',
    [article.titleBasis === 'stated' ? 'headline' : 'name']: article.title,
    description: article.summary,
    datePublished: published,
    dateModified: updated,
    dateline: article.place,
    creditText: credit === '' ? null : credit,
    isBasedOn: article.url,
    publisher:
      article.source === null
        ? null
        : withoutNull({ '@type': 'Organization', name: article.source.name, url: article.source.url }),
  });
}

/** The site as schema.org WebSite with its search. */
export function siteJsonLd(site: Site, siteUrl: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${siteUrl}/`,
    url: `${siteUrl}/`,
    name: site.name.hi,
    alternateName: site.name.en,
    inLanguage: 'hi',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** The way from the home page to a page, that page last, as schema.org BreadcrumbList. */
export function breadcrumbJsonLd(steps: readonly { name: string; path: string }[], siteUrl: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: siteUrl + path,
    })),
  };
}

/**
 * JSON that may stand inside `<script type="application/ld+json">`: no article text can end the script or open a
 * comment there.
 */
export function writeJsonLd(value: JsonLd): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u{2028}', '\\u2028')
    .replaceAll('\u{2029}', '\\u2029');
}

function withoutNull(value: JsonLd): JsonLd {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}
