import { expect, hydrated, shareButton, test } from './site';

const article = '/article/tramp-ka-tairif-var-beasar-ab-bharat-aur-rus-ke-bich-elyuminiyam-56dfe3';

/** Browsers on phones have a share sheet of their own; here there is none unless a test makes one. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
});

for (const [name, path] of [
  ['an article', article],
  ['results', '/search?q=रूस&topic=raksha'],
] as const) {
  test(`${name} can be sent by WhatsApp, Telegram and X`, { tag: '@phone' }, async ({ page, baseURL }) => {
    await page.goto(path);
    await shareButton(page).click();
    for (const [way, start] of [
      ['WhatsApp पर भेजें', 'https://wa.me/?text='],
      ['Telegram पर भेजें', 'https://t.me/share/url?url='],
      ['X पर पोस्ट करें', 'https://x.com/intent/post?text='],
    ] as const) {
      const link = page.getByRole('link', { name: way });
      await expect(link).toBeInViewport();
      const href = (await link.getAttribute('href')) ?? '';
      expect(href.startsWith(start)).toBe(true);
      // The very page, with its query and filters and nothing else.
      const shared = new URL(path, baseURL);
      expect(decodeURIComponent(href)).toContain(shared.pathname + shared.search);
    }
  });
}

test('the link can be copied, and opens the same results elsewhere', async ({ page, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/search?q=रूस&topic=raksha');
  await shareButton(page).click();
  await page.getByRole('button', { name: 'लिंक कॉपी करें' }).click();
  await expect(page.getByText('लिंक कॉपी हो गया')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = await browser.newPage();
  await elsewhere.goto(copied);
  await expect(elsewhere.getByRole('heading', { level: 1, name: '‘रूस’ के परिणाम' })).toBeVisible();
  await elsewhere.close();
});

test('the list of ways closes on Escape and when the reader goes on', async ({ page }) => {
  await page.goto(article);
  const button = shareButton(page);
  const way = page.getByRole('link', { name: 'Telegram पर भेजें' });
  await button.click();
  await way.focus();
  await page.keyboard.press('Escape');
  await expect(way).toBeHidden();
  await button.click();
  await expect(way).toBeVisible();
  await page.getByRole('main').getByRole('link').first().focus();
  await expect(way).toBeHidden();
});

for (const [name, path] of [
  ['an article', article],
  ['results', '/search?q=रूस'],
] as const) {
  test(`on a phone, Back or a press beside the sheet of ${name} closes it and nothing else`, {
    tag: '@phone',
  }, async ({ page, isMobile }) => {
    test.skip(!isMobile, 'a sheet on phones only');
    await page.goto('/');
    await page.goto(path);
    await hydrated(page);
    const place = () => page.evaluate(() => window.navigation.currentEntry?.index);
    const before = await place();
    const way = page.getByRole('link', { name: 'Telegram पर भेजें' });
    await shareButton(page).click();
    await expect(way).toBeInViewport();
    await page.goBack();
    await expect(way).toBeHidden();
    expect(new URL(page.url()).pathname).toBe(path.split('?')[0]);
    await shareButton(page).click();
    await expect(way).toBeInViewport();
    await page.mouse.click(180, 200);
    await expect(way).toBeHidden();
    // It leaves nothing behind that Back would have to pass.
    await expect.poll(place).toBe(before);
    expect(new URL(page.url()).pathname).toBe(path.split('?')[0]);
    await page.goBack();
    await expect(page).toHaveURL(/\/$/u);
  });
}

test('where the device has a share sheet, that one opens', { tag: '@phone' }, async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(navigator, {
      share: async (data: ShareData) => {
        document.title = `शेयर: ${data.url}`;
      },
    }),
  );
  await page.goto(`${article}?q=उर्वरक`);
  await expect(page.locator('main mark').first()).toBeVisible();
  await shareButton(page).click();
  // The article alone, not what the reader had searched for.
  await expect(page).toHaveTitle(/^शेयर: .*56dfe3$/u);
  await expect(page.getByRole('link', { name: 'Telegram पर भेजें' })).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the ways to send a link are links', async ({ page }) => {
    await page.goto(article);
    await shareButton(page).click();
    await expect(page.getByRole('link', { name: 'WhatsApp पर भेजें' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'लिंक कॉपी करें' })).toBeHidden();
  });
});

test.describe('previews of a shared link', () => {
  for (const [name, path, image] of [
    ['an article', `${article}?q=रूस`, `${article}/card.png`],
    ['results', '/search?q=रूस', '/card.png'],
    ['a topic', '/en/topic/raksha', '/card.png'],
  ] as const) {
    test(`of ${name} have an image`, async ({ page, request }) => {
      await page.goto(path);
      const address = await page.locator('meta[property="og:image"]').getAttribute('content');
      expect(new URL(address ?? '').pathname).toBe(image);
      await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute(
        'content',
        'summary_large_image',
      );
      await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /./u);
      const png = await request.get(image);
      expect(png.headers()['content-type']).toBe('image/png');
      const body = await png.body();
      expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(body.length).toBeLessThan(300_000);
    });
  }

  test('there is none for an article that does not exist', async ({ request }) => {
    expect((await request.get('/article/none/card.png')).status()).toBe(404);
  });
});
