import { expect, hydrated, searchInput, test } from './site';

test.describe('what machines read', () => {
  for (const path of ['/feed.xml', '/feed.xml?q=रूस&topic=raksha', '/sitemap.xml', '/opensearch.xml']) {
    test(`${path} is well-formed XML`, async ({ page }) => {
      await page.goto('/');
      const root = await page.evaluate(async (address) => {
        const text = await (await fetch(address)).text();
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.localName;
      }, path);
      expect(['feed', 'urlset', 'OpenSearchDescription']).toContain(root);
    });
  }

  test('the feed of a search holds its articles, newest first, and is sent once', async ({ request }) => {
    const first = await request.get('/feed.xml?q=एल्यूमीनियम');
    const xml = await first.text();
    expect(xml.match(/<entry>/gu)).toHaveLength(2);
    expect(xml).toContain('<published>2025-08-07');
    expect(xml).not.toContain('<published>2025-08-06');
    const etag = first.headers().etag ?? '';
    const again = await request.get('/feed.xml?q=एल्यूमीनियम', { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  });

  test('an address bar gets suggestions in the form that browsers want', async ({ page, request }) => {
    await page.goto('/');
    const template = await page.evaluate(async () => {
      const text = await (await fetch('/opensearch.xml')).text();
      const description = new DOMParser().parseFromString(text, 'application/xml');
      return description
        .querySelector('Url[type="application/x-suggestions+json"]')
        ?.getAttribute('template');
    });
    const path = new URL(template ?? '').pathname + new URL(template ?? '').search;
    const answer = await request.get(
      path.replace('%7BsearchTerms%7D', 'bhar').replace('{searchTerms}', 'bhar'),
    );
    expect(await answer.json()).toEqual(['bhar', expect.arrayContaining(['भारत'])]);
  });

  test('the sitemap names lists and articles, once each', async ({ request }) => {
    const xml = await (await request.get('/sitemap.xml')).text();
    const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map((match) => new URL(match[1] ?? '').pathname);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining(['/', '/topic/raksha', '/archive/2025/08', '/source/sanmarg']),
    );
    expect(paths.filter((path) => path.startsWith('/article/'))).toHaveLength(5);
    for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
  });

  // Browsers ask for it whenever a page's head is changing hands, feed readers always.
  test('the icon is where it is looked for unasked', async ({ request }) => {
    const icon = await request.get('/favicon.ico');
    expect(icon.status()).toBe(200);
    expect((await icon.body()).readUInt16LE(2)).toBe(1);
  });

  test('crawlers are asked to stay away while the articles are not our own', async ({ request }) => {
    expect(await (await request.get('/robots.txt')).text()).toMatch(/User-agent: \*\nDisallow: \//iu);
    expect((await request.get('/search?q=रूस')).headers()['x-robots-tag']).toBe('noindex');
  });

  test('files of the index are kept for ever, the manifest is asked for again', async ({ page, request }) => {
    const stored: string[] = [];
    page.on('response', (response) => {
      if (/\/search-index\/[0-9a-f]{16}\//u.test(response.url())) stored.push(response.url());
    });
    await page.goto('/search?q=रूस');
    await hydrated(page);
    await searchInput(page).focus();
    // The server answers until the worker is ready, and an answer is remembered: ask for something new each time.
    let asked = 2000;
    await expect(async () => {
      asked += 1;
      await searchInput(page).fill(`रूस ${asked}`);
      expect(stored.length).toBeGreaterThan(0);
    }).toPass();
    for (const address of stored) {
      expect((await request.get(address)).headers()['cache-control']).toContain('immutable');
    }
    expect((await request.get('/search-index/manifest.json')).headers()['cache-control']).toBe('no-cache');
  });

  test('an article says only what its source states', async ({ page }) => {
    await page.goto('/search?q=बेलूसोव');
    await page
      .getByRole('main')
      .getByRole('link', { name: /रक्षा मंत्रियों की मुलाकात/u })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('रक्षा मंत्रियों की मुलाकात');
    const facts = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
    );
    expect(facts['@type']).toBe('NewsArticle');
    expect(facts.publisher.name).toBe('सन्मार्ग');
    expect(facts).not.toHaveProperty('datePublished');
    const way = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').nth(1).textContent()) ?? '',
    );
    expect(way['@type']).toBe('BreadcrumbList');
    expect(way.itemListElement.map(({ item }: { item: string }) => new URL(item).pathname)).toEqual([
      '/',
      '/topic/raksha',
      new URL(page.url()).pathname,
    ]);
  });
});
