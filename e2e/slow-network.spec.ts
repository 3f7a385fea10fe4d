import type { Page } from '@playwright/test';
import { expect, openResult, results, searchInput, test } from './site';

/** Slow 4G as Lighthouse knows it. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
}

test.beforeEach(async ({ page }) => slowDown(page));

test('results stand there before any script has run', async ({ page }) => {
  await page.goto('/search?q=लावरोव', { waitUntil: 'commit' });
  await expect(results(page)).toHaveCount(2);
  const loaded = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? 0);
  expect(loaded, 'the page was still loading').toBe(0);
});

test('what is typed while answers are on their way is what is found in the end', async ({ page }) => {
  await page.goto('/search');
  await searchInput(page).pressSequentially('लावरोव', { delay: 120 });
  await expect(page.getByRole('heading', { level: 1, name: '‘लावरोव’ के परिणाम' })).toBeVisible();
  await expect(results(page)).toHaveCount(2);
  await expect(page).toHaveURL(/q=%E0%A4%B2%E0%A4%BE%E0%A4%B5%E0%A4%B0%E0%A5%8B%E0%A4%B5$/u);
});

test('an article opens and Back finds the results where they were', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await openResult(page, 'last');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(results(page)).toHaveCount(5);
});
