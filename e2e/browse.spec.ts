import { expect, results, test } from './site';

test.describe('browsing', () => {
  test('leads from the home page to a topic, an article and back up', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('link', { name: /^व्यापार/u })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'व्यापार' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(3);
    await page.getByRole('link', { name: /^ट्रंप का टैरिफ वार बेअसर/u }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ट्रंप का टैरिफ वार बेअसर');
    await page.getByRole('main').getByRole('link', { name: 'व्यापार' }).first().click();
    await expect(page).toHaveURL(/\/topic\/vyapar$/u);
    await page.getByRole('navigation', { name: 'आप यहाँ हैं' }).getByRole('link', { name: 'विषय' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'विषय के अनुसार लेख' })).toBeVisible();
  });

  test('a topic is the search for it, with the same articles', async ({ page }) => {
    await page.goto('/topic/raksha');
    const titles = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
    await page.getByRole('link', { name: 'इन लेखों में खोजें और छाँटें' }).click();
    await expect(page).toHaveURL(/\/search\?topic=raksha&sort=newest/u);
    await expect(results(page).getByRole('heading', { level: 2 })).toHaveText(titles);
  });

  test('a topic has a feed that holds its articles', async ({ page, request }) => {
    await page.goto('/topic/raksha');
    const link = page.locator('link[rel=alternate][type="application/atom+xml"]');
    const feed = page.getByRole('link', { name: 'फ़ीड (Atom)' });
    await expect(feed).toHaveAttribute('href', '/feed.xml?topic=raksha');
    await expect(link.first()).toHaveAttribute('href', /\/feed\.xml\?topic=raksha$/u);
    const xml = await (await request.get('/feed.xml?topic=raksha')).text();
    expect(xml.match(/<entry>/gu)).toHaveLength(2);
  });

  test('the archive goes from years to months to articles, and on to the months beside', async ({ page }) => {
    await page.goto('/archive');
    const years = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect(years).toHaveText([/2025\s*4 लेख/u, /2023\s*1 लेख/u]);
    await page.getByRole('link', { name: '2025' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '2025 के लेख' })).toBeVisible();
    await page.getByRole('link', { name: /अगस्त/u }).click();
    await expect(page).toHaveURL(/\/archive\/2025\/08$/u);
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(3);
    const nearby = page.getByRole('navigation', { name: 'पहले और बाद के लेख' });
    await expect(nearby.getByRole('link')).toHaveText(['दिसंबर 2023', 'दिसंबर 2025']);
    await nearby.getByRole('link', { name: 'दिसंबर 2023' }).click();
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
  });

  test('a source lists its articles and leads to its own site', async ({ page }) => {
    await page.goto('/source');
    await page.getByRole('link', { name: /सन्मार्ग/u }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'सन्मार्ग' })).toHaveAttribute('lang', 'hi');
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('link', { name: 'प्रकाशन की वेबसाइट' })).toHaveAttribute(
      'href',
      'https://sanmarg.in',
    );
  });

  test('every page has a way to topics, archive and sources', async ({ page }) => {
    await page.goto('/search?q=रूस');
    await page.getByRole('navigation', { name: 'लेख देखें' }).getByRole('link', { name: 'संग्रह' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'महीने के अनुसार लेख' })).toBeVisible();
  });

  test('the English interface browses below /en', async ({ page }) => {
    await page.goto('/en/topic');
    await page.getByRole('link', { name: /^Defence/u }).click();
    await expect(page).toHaveURL(/\/en\/topic\/raksha$/u);
    await expect(page.getByRole('heading', { level: 1, name: 'Defence' })).toBeVisible();
    await page.getByRole('link', { name: 'हिंदी' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'रक्षा' })).toBeVisible();
  });
});

test.describe('addresses that list nothing', () => {
  test.use({ expectedConsole: /404 \(Not Found\)/u });

  for (const path of ['/topic/khel', '/topic/raksha/2', '/source/none', '/archive/2024', '/archive/2025/8']) {
    test(`${path} is not found`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: 'पृष्ठ नहीं मिला' })).toBeVisible();
    });
  }
});

test('browse pages tell machines where they stand', async ({ page }) => {
  await page.goto('/archive/2025/08');
  const facts = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
  );
  expect(facts['@type']).toBe('BreadcrumbList');
  expect(facts.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
    'मुखपृष्ठ',
    'संग्रह',
    '2025',
    'अगस्त 2025 के लेख',
  ]);
});
