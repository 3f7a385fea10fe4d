import { closeFilters, expect, openFilters, openResult, searchInput, test, titles } from './site';

test('the switch keeps page, words and filters', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/search?q=रूस&topic=raksha');
  const hindiTitles = await titles(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/search\?q=.+&topic=raksha/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1, name: 'Results for ‘रूस’' })).toBeVisible();
  expect(await titles(page)).toEqual(hindiTitles);
  await openFilters(page);
  await expect(page.getByRole('link', { name: /^Defence/u })).toBeVisible();
  await closeFilters(page);
  await page.getByRole('link', { name: 'हिंदी' }).click();
  await expect(page).toHaveURL(/\/search\?q=.+&topic=raksha/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
});

test('the switch keeps what was typed since the page was opened', async ({ page }) => {
  await page.goto('/search');
  await searchInput(page).fill('चीन');
  await expect(page).toHaveURL(/q=/u);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(searchInput(page)).toHaveValue('चीन');
});

test('an article is read with the English interface, itself in Hindi', async ({ page }) => {
  await page.goto('/en/search?q=hypersonic');
  await openResult(page);
  await expect(page).toHaveURL(/\/en\/article\//u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'hi');
  await expect(page.getByText('date inferred').first()).toBeVisible();
  await page.getByRole('link', { name: 'हिंदी' }).click();
  await expect(page).toHaveURL(/^[^/]+\/\/[^/]+\/article\/.+\?q=hypersonic/u);
});

test('pages name their addresses in both languages', async ({ page }) => {
  for (const path of ['/', '/en']) {
    await page.goto(path);
    const addresses = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => [
          link.getAttribute('hreflang'),
          new URL((link as HTMLLinkElement).href).pathname,
        ]),
      );
    expect(addresses).toEqual([
      ['hi', '/'],
      ['en', '/en'],
      ['x-default', '/'],
    ]);
  }
});
