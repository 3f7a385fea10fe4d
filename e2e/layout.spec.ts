import { expect, openFilters, results, shareButton, test } from './site';

const longWord = 'प्रत्यक्षीकरणवादिताविरोधिसंगठनपरिषदाध्यक्षमहोदयसम्मेलन'.repeat(2);
const article = '/article/tramp-ka-tairif-var-beasar-ab-bharat-aur-rus-ke-bich-elyuminiyam-56dfe3';
const pages = [
  '/',
  '/search?q=रूस',
  `/search?q=${longWord}`,
  '/en/search?q=hypersonic',
  '/en/archive',
  '/topic/vyapar',
  '/offline',
  '/nahin-hai',
];

test.use({ expectedConsole: /404 \(Not Found\)/u });

for (const width of [320, 360, 768, 1280]) {
  test(`nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    for (const path of pages) {
      await page.goto(path);
      await openFilters(page);
      // Not against the window's own width: a phone zooms out to show what is too wide.
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(width);
    }
  });
}

test('the ways to share a link open within the page', async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    for (const path of pages.filter((each) => /\?q=रूस$/u.test(each))) {
      await page.goto(path);
      await shareButton(page).click();
      await expect(page.getByRole('link', { name: 'X पर पोस्ट करें' })).toBeInViewport({ ratio: 1 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(width);
    }
  }
});

test('a phone shows the first result whole without scrolling, below all that is said of the search', async ({
  page,
}) => {
  await page.goto('/search?q=bharat+rus+raksha');
  await expect(page.getByText('‘भारत रूस रक्षा’ के परिणाम')).toBeInViewport({ ratio: 1 });
  await expect(results(page).first()).toBeInViewport({ ratio: 1 });
});

test('links and buttons are large enough for a thumb', async ({ page }) => {
  await page.goto('/search?q=bharat+rus&topic=raksha&from=2025-01-01');
  await openFilters(page);
  const small = await page
    .locator('main a:visible, main button:visible, main summary:visible')
    .evaluateAll((all) =>
      all
        .filter((element) => element.closest('h2') === null)
        .map((element) => ({ name: element.textContent, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    );
  expect(small).toEqual([]);
});

for (const [name, path] of [
  ['results do', '/search?q=रूस'],
  ['an article that is opened with marks does', `${article}?q=उर्वरक`],
] as const) {
  test(`${name} not move while the page takes over`, async ({ page }) => {
    await page.addInitScript(() => {
      const state = { shift: 0 };
      Object.assign(window, { layoutState: state });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) state.shift += Number(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('main mark').first()).toBeVisible();
    const shift = await page.evaluate(
      () => (window as unknown as { layoutState: { shift: number } }).layoutState.shift,
    );
    expect(shift).toBeLessThan(0.01);
  });
}
