import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, hydrated, openFilters, openResult, searchInput, test } from './site';

const pages = {
  home: '/',
  results: '/search?q=रूस',
  'roman results with filters': '/search?q=bharat+rus&topic=raksha&sort=newest&page=0',
  'no results': '/search?q=कखगघङछ&topic=raksha',
  'English results': '/en/search?q=hypersonic',
  topic: '/topic/vyapar',
  'English archive': '/en/archive',
  month: '/archive/2025/08',
  sources: '/source',
  'not found': '/nahin-hai',
  offline: '/offline',
};

/** What axe finds, the size of targets (WCAG 2.2) included. A bar may be thin: the table beside it says the same in whole lines. */
async function violationsOf(page: Page): Promise<string[]> {
  const audit = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await audit.analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  return found.filter((violation) => !(violation.startsWith('target-size') && violation.includes('<rect')));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, expectedConsole: /404 \(Not Found\)/u });

    for (const [name, path] of Object.entries(pages)) {
      test(`nothing stands in the way of assistive technology: ${name}`, async ({ page }) => {
        await page.goto(path);
        await openFilters(page);
        expect(await violationsOf(page)).toEqual([]);
      });
    }

    test('nothing stands in the way: a marked article, open suggestions', async ({ page }) => {
      await page.goto('/search?q=रूस');
      await openResult(page);
      await expect(page.locator('mark').first()).toBeVisible();
      await searchInput(page).fill('भार');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    });

    for (const path of ['/search?q=रूस&from=2025-08-01&to=2025-08-31', '/en/search?q=रूस&topic=raksha']) {
      test(`nothing stands in the way of filters and suggestions at work: ${path}`, async ({ page }) => {
        test.slow();
        await page.goto(path);
        await hydrated(page);
        await searchInput(page).press('End');
        await searchInput(page).pressSequentially(' भार');
        await expect(page.getByRole('option').first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
        await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
        expect(await violationsOf(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await openFilters(page);
        await page.getByText(/^(?:तालिका में देखें|Show as a table)$/u).click();
        expect(await violationsOf(page)).toEqual([]);
      });
    }
  });
}
