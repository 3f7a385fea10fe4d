import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySearch } from '../empty-search';
import type { Article, Hit, SearchResponse, Site, Topic } from '../types';
import { feedPath } from '../url/search-url';
import { atomFeed } from './atom';
import { articleJsonLd, breadcrumbJsonLd, siteJsonLd, writeJsonLd } from './json-ld';
import { openSearchDescription } from './open-search';
import { robotsRules } from './robots';
import { sitemap, sitemapPart } from './sitemap';
import { element, escapeXml } from './xml';

const siteUrl = 'https://khabar.example';
const site: Site = {
  name: { hi: 'ख़बर खोज', en: 'Khabar Khoj' },
  url: siteUrl,
  publisher: 'दैनिक & सन्ध्या',
  accent: '#9a3412',
  indexable: true,
  offline: true,
};
const topics: Topic[] = [{ id: 'raksha', label: { hi: 'रक्षा', en: 'Defence' }, cues: [] }];
const article: Article = {
  id: 'bharat-rus-1a2b3c',
  title: 'भारत और रूस: <नई> शुरुआत & बात',
  titleBasis: 'stated',
  summary: null,
  body: [{ kind: 'paragraph', text: 'पाठ' }],
  published: '2025-08-07',
  updated: '2025-12-06T08:13:00+05:30',
  dateBasis: 'stated',
  source: { id: 'sanmarg', name: 'सन्मार्ग', url: 'https://sanmarg.example' },
  url: null,
  byline: null,
  place: 'नई दिल्ली',
  agency: 'भाषा',
  topics: ['raksha'],
  topicBasis: 'derived',
  provenance: { file: 'seed/a.txt', sha256: 'a'.repeat(64), cleanerVersion: 1, removed: [] },
};
const hit = (over: Partial<Hit> = {}): Hit => ({
  id: article.id,
  title: article.title,
  titleParts: [{ text: article.title, hit: false }],
  url: `/article/${article.id}?q=%E0%A4%B0%E0%A5%82%E0%A4%B8`,
  source: article.source,
  published: article.published,
  dateBasis: 'stated',
  topics: ['raksha'],
  score: 1,
  snippet: [
    {
      parts: [
        { text: 'भारत-', hit: false },
        { text: 'रूस', hit: true },
      ],
      startsInside: false,
      endsInside: true,
    },
  ],
  why: [],
  missing: [],
  ...over,
});
const response = (hits: Hit[], page = 1, pageCount = 1): SearchResponse => ({
  version: 1,
  query: { text: 'रूस', terms: ['रूस'], notes: [] },
  total: hits.length,
  totalIsLowerBound: false,
  page,
  pageCount,
  undated: 0,
  tookMs: 1,
  hits,
  facets: { topic: [], source: [], month: [], timeline: { unit: 'month', bars: [] } },
  relaxed: [],
});

describe('XML', () => {
  it('escapes text and attributes, and leaves out what XML cannot hold', () => {
    expect(element('a', { b: `"<'&` }, '<ज़&>', { markup: '<c/>' }, null).markup).toBe(
      '<a b="&quot;&lt;&#39;&amp;">&lt;ज़&amp;&gt;<c/></a>',
    );
    expect(escapeXml('a\0b\u{B}c\u{FFFE}d\u{D800}e\tf\u{1F600}')).toBe('abcde\tf\u{1F600}');
  });

  it('never lets text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(element('a', { b: text }, text).markup.match(/[<>]/gu)?.join('')).toMatch(/^(<><>|<>)$/u);
      }),
    );
  });
});

describe('the Atom feed', () => {
  const feed = (hits: Hit[], page = 1, pageCount = 1) =>
    atomFeed({
      site,
      siteUrl,
      query: { ...emptySearch, text: 'रूस', topics: ['raksha'], page },
      response: response(hits, page, pageCount),
      filters: ['रक्षा', 'अगस्त 2025'],
      topics,
      changed: '2025-12-04',
    });

  it('names each article by its own address, without the words of the search', () => {
    const xml = feed([hit()]);
    expect(xml).toContain(`<id>${siteUrl}/article/${article.id}</id>`);
    expect(xml).toContain('<title>भारत और रूस: &lt;नई&gt; शुरुआत &amp; बात</title>');
    expect(xml).toContain('<summary>भारत-रूस</summary>');
    expect(xml).toContain('<category term="raksha" label="रक्षा"/>');
    expect(xml).toContain('<title>रूस · रक्षा · अगस्त 2025 · ख़बर खोज</title>');
    expect(xml).toContain('<name>दैनिक &amp; सन्ध्या</name>');
  });

  it('publishes stated dates, orders by inferred ones and leaves undated entries out', () => {
    expect(feed([hit()])).toContain('<published>2025-08-07T00:00:00+05:30</published>');
    const inferred = feed([hit({ dateBasis: 'inferred' })]);
    expect(inferred).toContain('<updated>2025-08-07T00:00:00+05:30</updated>');
    expect(inferred).not.toContain('<published>');
    const undated = feed([hit({ published: null, dateBasis: 'unknown' })]);
    expect(undated).not.toContain('<entry>');
    expect(undated).toContain('<updated>2025-12-04T00:00:00+05:30</updated>');
  });

  it('leads to the pages before and after', () => {
    const xml = feed([hit()], 2, 3);
    expect(xml).toContain(
      `rel="previous" href="${siteUrl}${feedPath({ text: 'रूस', topics: ['raksha'] })}"`.replaceAll(
        '&',
        '&amp;',
      ),
    );
    expect(xml).toMatch(/rel="next" href="[^"]+page=3"/u);
    expect(feed([hit()])).not.toMatch(/rel="(next|previous)"/u);
  });
});

describe('JSON-LD', () => {
  it('tells what the source states', () => {
    expect(articleJsonLd(article, siteUrl)).toMatchObject({
      headline: article.title,
      datePublished: '2025-08-07',
      dateModified: '2025-12-06T08:13:00+05:30',
      dateline: 'नई दिल्ली',
      creditText: 'भाषा',
      publisher: { name: 'सन्मार्ग' },
    });
  });

  it('tells nothing that was derived', () => {
    const written = articleJsonLd(
      { ...article, titleBasis: 'derived', dateBasis: 'inferred', source: null, agency: null, place: null },
      siteUrl,
    );
    for (const name of [
      'headline',
      'datePublished',
      'dateModified',
      'publisher',
      'creditText',
      'dateline',
      'keywords',
    ]) {
      expect(written).not.toHaveProperty(name);
    }
  });

  it('cannot be ended by what an article says', () => {
    const written = writeJsonLd(articleJsonLd({ ...article, title: '</script><!--\u{2028}&' }, siteUrl));
    expect(written).not.toMatch(/[<>&\u{2028}]/u);
    expect(JSON.parse(written).headline).toBe('</script><!--\u{2028}&');
    expect(JSON.parse(writeJsonLd(siteJsonLd(site, siteUrl))).potentialAction['@type']).toBe('SearchAction');
  });
});

describe('the OpenSearch description', () => {
  it('leads to the result page and keeps the name within 16 characters', () => {
    const xml = openSearchDescription(site, siteUrl, 'हिन्दी ख़बरों में खोज');
    expect(xml).toContain(`template="${siteUrl}/search?q={searchTerms}"`);
    expect(xml).toContain(
      `<Url type="application/x-suggestions+json" method="get" template="${siteUrl}/api/suggest?q={searchTerms}&amp;format=opensearch"/>`,
    );
    expect(xml).toContain('<ShortName>ख़बर खोज</ShortName>');
    const long = { ...site, name: { hi: 'राष्ट्रीय समाचार अभिलेखागार', en: 'x' } };
    expect(openSearchDescription(long, siteUrl, '')).toContain('<ShortName>राष्ट्रीय समाचार</ShortName>');
  });
});

describe('the way to a page', () => {
  it('is a list of steps with absolute addresses, counted from 1', () => {
    const { itemListElement } = breadcrumbJsonLd(
      [
        { name: 'मुखपृष्ठ', path: '/' },
        { name: 'रक्षा', path: '/topic/raksha' },
      ],
      siteUrl,
    );
    expect(itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'मुखपृष्ठ', item: `${siteUrl}/` },
      { '@type': 'ListItem', position: 2, name: 'रक्षा', item: `${siteUrl}/topic/raksha` },
    ]);
  });
});

describe('the sitemap', () => {
  const many = Array.from({ length: 5 }, (_, index) => ({ ...article, id: `a-${index}` }));

  const pages = ['/', '/topic/raksha'];

  it('is one file while it fits, with stated dates only', () => {
    const xml = sitemap([article, { ...article, id: 'b', dateBasis: 'inferred' }], siteUrl, 10, pages);
    expect(xml.match(/<loc>/gu)).toHaveLength(4);
    expect(xml).toContain(`<loc>${siteUrl}/topic/raksha</loc>`);
    expect(xml.match(/<lastmod>2025-12-06T08:13:00\+05:30<\/lastmod>/gu)).toHaveLength(1);
  });

  it('is an index of parts when it does not, each article once', () => {
    expect(sitemap(many, siteUrl, 2, pages).match(/sitemap\/[0-9]\.xml/gu)).toEqual([
      'sitemap/1.xml',
      'sitemap/2.xml',
      'sitemap/3.xml',
    ]);
    const parts = [1, 2, 3].map((part) => sitemapPart(many, siteUrl, 2, pages, part) ?? '');
    expect(parts.join('').match(/topic\/raksha/gu)).toHaveLength(1);
    expect(parts.join('').match(/article\/a-[0-9]/gu)).toEqual(many.map(({ id }) => `article/${id}`));
    expect([0, -1, 1.5, 4, Number.NaN].map((part) => sitemapPart(many, siteUrl, 2, pages, part))).toEqual(
      Array(5).fill(null),
    );
  });
});

describe('robots.txt', () => {
  it('keeps crawlers away until the articles are the publisher’s own, but not previews of shared links', () => {
    const { rules, sitemap: address } = robotsRules({ indexable: false }, siteUrl);
    expect(rules).toContainEqual({ userAgent: '*', disallow: '/' });
    expect(JSON.stringify(rules)).toContain('WhatsApp');
    expect(address).toBeUndefined();
    expect(robotsRules({ indexable: true }, siteUrl).sitemap).toBe(`${siteUrl}/sitemap.xml`);
  });
});
