import { expect, heldBack, hydrated, results, searchInput, test, titles } from './site';

test('what is typed before the script has arrived is not lost', async ({ page }) => {
  const scripts = heldBack();
  await page.route('**/_next/static/**/*.js', async (route) => {
    await scripts.until;
    await route.continue();
  });
  await page.goto('/search?q=रूस', { waitUntil: 'commit' });
  await searchInput(page).fill('लावरोव');
  scripts.release();
  await expect(page.getByRole('heading', { level: 1, name: '‘लावरोव’ के परिणाम' })).toBeVisible();
  await expect(searchInput(page)).toHaveValue('लावरोव');
});

test.describe('without an index in the browser', () => {
  test.use({ expectedConsole: /ERR_FAILED/u });

  test('a page that has lost one of its scripts is loaded anew, once', async ({ page }) => {
    let visits = 0;
    await page.route(/\/search\?q=रूस$|\/search\?q=%E0/u, (route) => {
      visits += Number(route.request().isNavigationRequest());
      return route.continue();
    });
    const html = await (await page.request.get('/search?q=रूस')).text();
    // The page's own first: those of React and Next.js come before.
    const [lost] = [...html.matchAll(/src="(\/_next\/[^"]+\.js)"/gu)].map(([, src = '']) => src).toReversed();
    await page.route(`**${lost}`, (route) => (visits < 2 ? route.abort() : route.continue()));
    await page.goto('/search?q=रूस');
    await hydrated(page);
    await searchInput(page).fill('लावरोव');
    await expect(page.getByRole('heading', { level: 1, name: '‘लावरोव’ के परिणाम' })).toBeVisible();
    expect(visits).toBe(2);
  });

  test('the server answers', async ({ page }) => {
    await page.route('**/search-index/**', (route) => route.abort());
    await page.goto('/search');
    await searchInput(page).fill('लावरोव');
    await expect(results(page)).toHaveCount(2);
    await searchInput(page).fill('बेलूसोव');
    await expect(results(page)).toHaveCount(1);
  });

  test('with neither index nor server the page says so, keeps what it shows, and recovers', async ({
    page,
  }) => {
    await page.goto('/search?q=रूस');
    const shown = await titles(page);
    await page.route(/search-index|api\/search/u, (route) => route.abort());
    await searchInput(page).fill('चीन');
    await expect(page.getByText('खोज इस समय नहीं हो पा रही है।')).toBeVisible();
    expect(await titles(page)).toEqual(shown);
    await page.unroute(/search-index|api\/search/u);
    await page.getByRole('button', { name: 'फिर से खोजें' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '‘चीन’ के परिणाम' })).toBeVisible();
  });

  test('an older answer never replaces a newer one', async ({ page }) => {
    await page.route('**/search-index/**', (route) => route.abort());
    const old = heldBack();
    let answered = 0;
    await page.route('**/api/search?*', async (route) => {
      const isOld = decodeURIComponent(route.request().url()).includes('q=लावरोव');
      if (isOld) await old.until;
      await route.continue().catch(() => undefined);
      if (isOld) answered += 1;
    });
    await page.goto('/search');
    await searchInput(page).fill('लावरोव');
    await searchInput(page).fill('बेलूसोव');
    await expect(page.getByRole('heading', { level: 1, name: '‘बेलूसोव’ के परिणाम' })).toBeVisible();
    old.release();
    await expect.poll(() => answered).toBe(1);
    await expect(results(page)).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1, name: '‘बेलूसोव’ के परिणाम' })).toBeVisible();
  });
});

test.describe('a page whose scripts are gone', () => {
  test.use({ expectedConsole: /404 \(Not Found\)|ChunkLoadError/u });

  test('says so, and opens when it is loaded anew', async ({ page }) => {
    await page.goto('/search?q=बेलूसोव');
    await hydrated(page);
    await page.route('**/_next/static/**', (route) => route.fulfill({ status: 404 }));
    await results(page).first().getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'कुछ गड़बड़ हो गई' })).toBeVisible();
    await page.unroute('**/_next/static/**');
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByRole('button', { name: 'फिर कोशिश करें' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('रक्षा मंत्रियों की मुलाकात');
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(false);
  });
});

test('while the index is slow the server answers, and then the browser alone', async ({ page }) => {
  const index = heldBack();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/search')) asked.push(decodeURIComponent(request.url()));
  });
  await page.route('**/search-index/**', async (route) => {
    await index.until;
    await route.continue();
  });
  await page.goto('/search');
  await searchInput(page).fill('लावरोव');
  await expect(results(page)).toHaveCount(2);
  expect(asked.some((url) => url.includes('लावरोव'))).toBe(true);
  const loaded = page.waitForResponse('**/search-index/**');
  index.release();
  await loaded;
  await expect(async () => {
    asked.length = 0;
    await searchInput(page).fill('बेलूसोव');
    await expect(results(page)).toHaveCount(1);
    await searchInput(page).fill('हथियार');
    await expect(results(page).first()).toContainText('रूस मेक इन इंडिया');
    expect(asked).toEqual([]);
  }).toPass();
});

test.describe('while an answer is slow', () => {
  test.use({ expectedConsole: /ERR_FAILED/u });

  test('placeholders stand where the results stood, and nothing moves', async ({ page }) => {
    await page.route('**/search-index/**', (route) => route.abort());
    const answer = heldBack();
    await page.route('**/api/search?*', async (route) => {
      await answer.until;
      await route.continue().catch(() => undefined);
    });
    await page.goto('/search?q=रूस');
    await hydrated(page);
    const section = page.getByRole('region', { name: 'परिणाम' });
    const places = () =>
      results(page).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().y));
    const before = await places();
    await searchInput(page).fill('लावरोव');
    await expect(section).toHaveAttribute('aria-busy', 'true');
    expect(await places()).toEqual(before);
    const colour = await results(page)
      .first()
      .getByRole('link')
      .first()
      .evaluate((link) => getComputedStyle(link).color);
    expect(colour).toMatch(/, 0\)$|\/ 0\)$/u);
    answer.release();
    await expect(section).toHaveAttribute('aria-busy', 'false');
    await expect(results(page)).toHaveCount(2);
  });
});

const hostile = [
  'q=<script>alert(1)</script>',
  'q="><img src=x onerror=alert(1)>',
  'q=रूस&q=चीन&topic=raksha&topic=x',
  'q=%00%F0%9F%98%80&page=-1&sort=best&from=2025-02-30&to=x&exact=maybe',
  `q=${'क'.repeat(1500)}`,
  'q="""&topic=../../etc/passwd',
  'q=|+OR+-+"',
  'q=रूस&page=500',
];
for (const parameters of hostile) {
  test(`a strange address is answered kindly: ${parameters.slice(0, 60)}`, async ({ page }) => {
    page.on('dialog', () => {
      throw new Error('a dialog opened');
    });
    const response = await page.goto(`/search?${parameters}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(searchInput(page)).toBeVisible();
    expect(await page.locator('img[src=x], main script[src]').count()).toBe(0);
  });
}

test('of words without end the first are searched, and the page says so', async ({ page }) => {
  await page.goto(`/search?q=लावरोव+${'रूस+'.repeat(400)}`);
  await expect(page.getByText('खोज बहुत लंबी थी; केवल उसके पहले 500 अक्षरों के शब्द खोजे गए।')).toBeVisible();
  await expect(page.getByText('के बिना खोजा गया')).toHaveCount(0);
  await expect(results(page).first()).toBeVisible();
});

test('a parameter that makes no sense is named', async ({ page }) => {
  await page.goto('/search?q=रूस&page=0&from=2025-02-30');
  await expect(
    page.getByText('पते में शुरू की तारीख और पृष्ठ का मान समझ में नहीं आया, इसलिए उसे छोड़ दिया गया।'),
  ).toBeVisible();
  await expect(results(page)).toHaveCount(5);
});
