import type { Page } from '@playwright/test';
import { closeFilters, expect, filters, hydrated, openFilters, results, searchInput, test } from './site';

test('Back and Forward restore words, filters and order', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/search?q=रूस');
  await openFilters(page);
  await filters(page).getByRole('link', { name: /^रक्षा/u }).click();
  await closeFilters(page);
  await expect(results(page)).toHaveCount(2);
  await page.getByRole('link', { name: 'नए पहले' }).click();
  await expect(results(page).first()).toContainText('4 दिसंबर 2025');
  await page.goBack();
  await expect(page).not.toHaveURL(/sort=/u);
  await expect(page.getByRole('link', { name: 'सबसे उपयुक्त' })).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(results(page)).toHaveCount(5);
  await expect(page).not.toHaveURL(/topic=/u);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(/topic=raksha&sort=newest/u);
  await expect(results(page)).toHaveCount(2);
});

test('Back from an article restores the search made by typing, and the place on the page', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('/search');
  await searchInput(page).fill('रूस');
  await expect(page.getByRole('heading', { level: 1, name: '‘रूस’ के परिणाम' })).toBeVisible();
  const link = results(page).last().getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  await link.click();
  await expect(page).toHaveURL(/\/article\//u);
  await page.goBack();
  await expect(searchInput(page)).toHaveValue('रूस');
  await expect(page.getByRole('heading', { level: 1, name: '‘रूस’ के परिणाम' })).toBeVisible();
  await expect(results(page)).toHaveCount(5);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(place - 60);
});

test('a link pressed twice is one entry of the history', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await hydrated(page);
  const before = await page.evaluate(() => window.history.length);
  await page.getByRole('link', { name: 'नए पहले' }).dblclick();
  await expect(page).toHaveURL(/sort=newest/u);
  expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
});

test('Back from a chosen suggestion leads to the search before, not to half a word', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await searchInput(page).fill('लाव');
  await page.getByRole('option', { name: 'लावरोव', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '‘लावरोव’ के परिणाम' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: '‘रूस’ के परिणाम' })).toBeVisible();
});

test('tab, history and share menu name the search that is shown', async ({ page }) => {
  const canonical = async () =>
    decodeURIComponent((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '');
  await page.goto('/search?q=रूस');
  await searchInput(page).fill('चीन');
  await searchInput(page).press('Enter');
  await expect(page).toHaveTitle('‘चीन’ की खोज · ख़बर खोज');
  await openFilters(page);
  await filters(page).getByRole('link', { name: /^रक्षा/u }).click();
  await closeFilters(page);
  await expect.poll(canonical).toMatch(/\/search\?q=चीन&topic=raksha$/u);
  await expect(page).toHaveTitle('‘चीन’ की खोज · रक्षा · ख़बर खोज');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveTitle('‘रूस’ की खोज · ख़बर खोज');
  expect(await canonical()).toMatch(/\/search\?q=रूस$/u);
});

test('a reload shows the same', async ({ page }) => {
  await page.goto('/search?q=भारत');
  await openFilters(page);
  await filters(page)
    .getByRole('link', { name: /^व्यापार/u })
    .click();
  await closeFilters(page);
  await expect(page).toHaveURL(/topic=vyapar/u);
  await expect(results(page)).toHaveCount(3);
  const shown = await results(page).allInnerTexts();
  await page.reload();
  expect(await results(page).allInnerTexts()).toEqual(shown);
});

/** The server's own answers, spread over three pages: five articles alone fill only one. */
async function spreadOverPages(page: Page) {
  await page.route('**/search-index/**', (route) => route.abort());
  await page.route('**/api/search?*', async (route) => {
    const asked = Number(new URL(route.request().url()).searchParams.get('page') ?? 1);
    const url = route
      .request()
      .url()
      .replace(/&page=\d+/u, '');
    const response = await route.fetch({ url });
    const answer = await response.json();
    const hits = answer.hits.slice(asked - 1, asked + 1);
    await route.fulfill({ response, json: { ...answer, total: 30, page: asked, pageCount: 3, hits } });
  });
}

test.describe('more results than one page holds', () => {
  test.use({ expectedConsole: /ERR_FAILED/u });

  test('pages are turned, and Back turns them back', { tag: '@phone' }, async ({ page }) => {
    await spreadOverPages(page);
    await page.goto('/search?q=चीन');
    await searchInput(page).fill('रूस');
    const pages = page.getByRole('navigation', { name: 'परिणामों के पृष्ठ' });
    await expect(pages).toBeVisible();
    const first = await results(page).first().innerText();
    await pages.getByRole('link', { name: 'अगला' }).click();
    await expect(page).toHaveURL(/page=2$/u);
    await expect(results(page).first()).not.toHaveText(first, { useInnerText: true });
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await pages.getByRole('link', { name: 'पिछला' }).click();
    await expect(page).not.toHaveURL(/page=/u);
    await page.goBack();
    await expect(page).toHaveURL(/page=2$/u);
    await expect(page.getByText('कुल 30 में से 11–12')).toBeVisible();
  });
});
