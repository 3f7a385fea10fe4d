import { expect, hydrated, openResult, results, searchInput, test } from './site';

// The browser says what it was not let have.
test.use({ expectedConsole: /ERR_FAILED|ERR_BLOCKED/u });

test.beforeEach(async ({ page }) => {
  await page.route('**/search-worker/**', (route) => route.abort());
});

test('where the search worker may not run, the server answers every letter', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/search')) asked.push(request.url());
  });
  await page.goto('/search?q=रूस');
  await hydrated(page);
  await searchInput(page).fill('लावरोव');
  await expect(results(page)).toHaveCount(2);
  await searchInput(page).fill('बेलूसोव');
  await expect(page.getByRole('heading', { level: 1, name: '‘बेलूसोव’ के परिणाम' })).toBeVisible();
  await expect(results(page)).toHaveCount(1);
  expect(asked.length).toBeGreaterThanOrEqual(2);
});

test('suggestions come from the server too, and articles can be read', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  await searchInput(page).fill('लावर');
  await expect(page.getByRole('option').first()).toContainText('लावरोव');
  await searchInput(page).press('Enter');
  await openResult(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
