import { describe, expect, it } from 'vitest';
import { ingestFile } from './ingest-file';
import { readPageFacts } from './page-facts';

const headline = 'तालाब की सफाई शुरू, पहले दिन निकली दो सौ ट्रॉली गाद';
const paragraphs = [
  'नगर निगम ने बुधवार को तालाब की सफाई का काम शुरू किया और पहले दिन दो सौ ट्रॉली गाद निकाली गई।',
  'निगम आयुक्त ने बताया कि तालाब की गहराई पहले बारह फीट थी, जो अब घटकर चार फीट रह गई है।',
];
const html = (head: string, above = `<h1>${headline}</h1>`) =>
  `<!doctype html>\n<html lang="hi"><head><meta charset="utf-8">${head}</head><body><nav><a href="/">होम</a></nav>\n<article>${above}${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article><footer>© 2025</footer></body></html>`;
const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** A broadcaster: the article and the path to it, each a block of its own. */
const broadcaster = html(
  `<link rel="canonical" href="https://www.samay.example/bihar/talab-safai-120325">
   <meta property="og:title" content="${headline} | समय भारत">
   ${linked({ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [] })}
   ${linked({
     '@type': 'NewsArticle',
     headline,
     datePublished: '2025-03-12T20:15:00+05:30',
     dateModified: '2025-03-12T22:22:41+05:30',
     author: [{ '@type': 'Person', name: 'अनुराग शुक्ला' }],
     publisher: { '@type': 'NewsMediaOrganization', name: 'समय भारत' },
   })}`,
);
/** A blog's software that sets all in one graph; the hour is UTC. */
const graph = html(
  linked({
    '@graph': [
      { '@type': 'WebSite', name: 'नगर दर्पण', url: 'https://nagar.example/' },
      {
        '@type': ['Article', 'NewsArticle'],
        headline,
        author: { name: 'राघव मिश्रा', '@id': 'https://nagar.example/#/person/1' },
        datePublished: '2025-03-12T14:45:00+00:00',
        url: 'https://nagar.example/talab/',
      },
    ],
  }),
);
/** Nothing but `<meta>`. */
const openGraph = html(
  `<meta property="og:site_name" content="गांव चौपाल"><meta property="og:url" content="https://chaupal.example/talab-1">
   <meta property="article:published_time" content="2025-03-12T06:30:00+05:30"><meta name="author" content="दिति बाजपेई">`,
);
/** A public body: one time, in the text. */
const onlyTime = html('', `<h1>${headline}</h1><time datetime="2025-03-12">बुधवार</time>`);
/** A line break within a string of the JSON; the author is the site. */
const broken = html(
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}\n","datePublished":"12 मार्च 2025",
   "author":"समय भारत","publisher":{"name":"समय भारत"}}</script>`,
);
/** A list's times, the front page's address, an address for an author, no JSON. */
const little = html(
  `<link rel="canonical" href="https://samay.example/"><meta property="article:author" content="https://facebook.example/samay">
   ${linked('नहीं')}<script type="application/ld+json">{"@type": </script>`,
  `<h1>${headline}</h1><time datetime="2025-03-12">1</time><time datetime="2025-03-11">2</time>`,
);

describe('what a saved page states for machines', () => {
  it.each([
    [
      'a broadcaster',
      broadcaster,
      {
        title: headline,
        published: '2025-03-12T20:15:00+05:30',
        updated: '2025-03-12T22:22:41+05:30',
        byline: 'अनुराग शुक्ला',
        source: { name: 'समय भारत', url: 'https://www.samay.example' },
        url: 'https://www.samay.example/bihar/talab-safai-120325',
      },
    ],
    [
      'a graph',
      graph,
      {
        title: headline,
        published: '2025-03-12T20:15:00+05:30',
        byline: 'राघव मिश्रा',
        url: 'https://nagar.example/talab/',
      },
    ],
    [
      'meta elements',
      openGraph,
      {
        published: '2025-03-12T06:30:00+05:30',
        byline: 'दिति बाजपेई',
        source: { name: 'गांव चौपाल', url: 'https://chaupal.example' },
        url: 'https://chaupal.example/talab-1',
      },
    ],
    ['one time', onlyTime, { published: '2025-03-12' }],
    ['broken JSON', broken, { title: headline, published: '2025-03-12', source: { name: 'समय भारत' } }],
    ['hardly anything', little, {}],
  ])('is read from %s', (_, page, facts) => {
    expect(readPageFacts(page)).toEqual(facts);
  });
});

describe('an article of a saved page', () => {
  const ingest = (page: string, meta?: object) =>
    ingestFile(
      {
        file: 'a.html',
        bytes: new TextEncoder().encode(page),
        meta: meta === undefined ? null : new TextEncoder().encode(JSON.stringify(meta)),
      },
      { cues: new Map(), topicIds: new Set(), knownId: () => null },
    ).article;

  it('has what its markup states, said to be metadata', () => {
    expect(ingest(broadcaster)).toMatchObject({
      title: headline,
      published: '2025-03-12T20:15:00+05:30',
      dateBasis: 'metadata',
      byline: 'अनुराग शुक्ला',
      source: { name: 'समय भारत' },
      url: 'https://www.samay.example/bihar/talab-safai-120325',
    });
  });

  it('has what its .meta.json says before that', () => {
    const meta = { byline: 'संपादक', published: '2025-03-13', url: null };
    expect(ingest(broadcaster, meta)).toMatchObject({
      byline: 'संपादक',
      published: '2025-03-13',
      url: 'https://www.samay.example/bihar/talab-safai-120325',
    });
  });
});
