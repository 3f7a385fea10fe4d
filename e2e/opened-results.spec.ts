import type { Page } from '@playwright/test';
import {
  closeFilters,
  expect,
  filters,
  hydrated,
  openFilters,
  openResult,
  results,
  searchInput,
  test,
} from './site';

const heading = (name: string) => ({ level: 1, name }) as const;

test(
  'Enter on the home page shows results without asking the server, and the way back leads home',
  {
    tag: '@phone',
  },
  async ({ page }, { project }) => {
    await page.goto('/');
    await hydrated(page);
    const title = await page.title();
    await searchInput(page).fill('लावरो');
    // The worker answers: its suggestions are there.
    await expect(page.getByRole('option').first()).toContainText('लावरोव');
    await searchInput(page).fill('लावरोव');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/search(?:\?|$)/u.test(request.url())) asked.push(request.url());
    });
    await searchInput(page).press('Enter');
    await expect(page.getByRole('heading', heading('‘लावरोव’ के परिणाम'))).toBeVisible();
    await expect(results(page)).toHaveCount(2);
    await expect(page).toHaveURL(/\/search\?q=/u);
    await expect(page).toHaveTitle('‘लावरोव’ की खोज · ख़बर खोज');
    await expect(page.getByRole('main').getByRole('status')).toHaveText('2 लेख मिले');
    // Who has a keyboard goes on typing; on a phone it goes away.
    const focused = project.name === 'phone' ? page.getByRole('heading', { level: 1 }) : searchInput(page);
    await expect(focused).toBeFocused();
    expect(asked).toEqual([]);

    await page.goBack();
    await expect(page.getByRole('heading', heading('ख़बर खोज'))).toBeVisible();
    await expect(page).toHaveTitle(title);
    await page.goForward();
    await expect(results(page)).toHaveCount(2);
    await page.reload();
    await expect(results(page)).toHaveCount(2);
  },
);

/** Opens results in the place of the home page. */
async function openFromHome(page: Page) {
  await page.goto('/');
  await searchInput(page).fill('रूस');
  await searchInput(page).press('Enter');
  await expect(results(page)).toHaveCount(5);
}

test('results that the home page opened are filtered, read and come back to', { tag: '@phone' }, async ({
  page,
}) => {
  await openFromHome(page);
  await openFilters(page);
  await filters(page).getByRole('link', { name: /^रक्षा/u }).click();
  await closeFilters(page);
  await expect(results(page)).toHaveCount(2);
  await openResult(page, 'last');
  await page.goBack();
  await expect(page).toHaveURL(/topic=raksha/u);
  await expect(results(page)).toHaveCount(2);
  await expect(results(page).last().getByRole('link').first()).toBeFocused();
  await page.goBack();
  await expect(page).not.toHaveURL(/topic=/u);
  await expect(results(page)).toHaveCount(5);
  await page.goBack();
  await expect(page.getByRole('heading', heading('ख़बर खोज'))).toBeVisible();
});

test('an article that was loaded anew leads back to the results that the home page opened, and home', async ({
  page,
}) => {
  await openFromHome(page);
  await page.getByRole('link', { name: 'नए पहले' }).click();
  await expect(page).toHaveURL(/sort=newest/u);
  await openResult(page);
  await page.reload();
  await page.goBack();
  await expect(page).toHaveURL(/sort=newest/u);
  await expect(results(page)).toHaveCount(5);
  await page.goBack();
  await expect(page).not.toHaveURL(/sort=/u);
  await expect(results(page)).toHaveCount(5);
  await page.goBack();
  await expect(page.getByRole('heading', heading('ख़बर खोज'))).toBeVisible();
});

test('from results that the home page opened one gets to the other language and home', async ({ page }) => {
  await page.goto('/');
  await searchInput(page).fill('चीन');
  await searchInput(page).press('Enter');
  await expect(page.getByRole('heading', heading('‘चीन’ के परिणाम'))).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'ख़बर खोज' }).click();
  await expect(page.getByRole('heading', heading('ख़बर खोज'))).toBeVisible();
  await expect(page).toHaveTitle(/^ख़बर खोज:/u);
  await page.goBack();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', heading('Results for ‘चीन’'))).toBeVisible();
});

test('what an article finds stands in its place, and Back leads to the article and its marks', async ({
  page,
}) => {
  await page.goto('/search?q=रूस');
  await openResult(page);
  const headline = await page.getByRole('article').getByRole('heading', { level: 1 }).innerText();
  const title = `${headline} · ख़बर खोज`;
  await expect(page).toHaveTitle(title);
  await searchInput(page).fill('लावरोव');
  await searchInput(page).press('Enter');
  await expect(page.getByRole('heading', heading('‘लावरोव’ के परिणाम'))).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('article').locator('mark').first()).toHaveText('रूस');
  await expect(page).toHaveTitle(title);
  await page.getByRole('link', { name: /रूस.* के परिणाम/u }).click();
  await expect(results(page)).toHaveCount(5);
});

test.describe('without search in the browser', () => {
  test.use({ expectedConsole: /ERR_FAILED/u });

  test('the home page opens what the server finds, and its result page where nothing else is to be had', async ({
    page,
  }) => {
    await page.route('**/search-worker/**', (route) => route.abort());
    await page.goto('/');
    await searchInput(page).fill('लावरोव');
    await searchInput(page).press('Enter');
    await expect(results(page)).toHaveCount(2);
    await page.route('**/api/search?*', (route) => route.abort());
    await page.goto('/');
    await searchInput(page).fill('चीन');
    await searchInput(page).press('Enter');
    await expect(page.getByRole('heading', heading('‘चीन’ के परिणाम'))).toBeVisible();
  });
});
