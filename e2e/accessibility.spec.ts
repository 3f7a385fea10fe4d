import AxeBuilder from '@axe-core/playwright';
import { expect, openFilters, openResult, searchInput, test } from './site';

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
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, expectedConsole: /404 \(Not Found\)/u });

    for (const [name, path] of Object.entries(pages)) {
      test(`nothing stands in the way of assistive technology: ${name}`, async ({ page }) => {
        await page.goto(path);
        await openFilters(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }

    test('nothing stands in the way: a marked article, open suggestions', async ({ page }) => {
      await page.goto('/search?q=रूस');
      await openResult(page);
      await expect(page.locator('mark').first()).toBeVisible();
      await searchInput(page).fill('भार');
      await expect(page.getByRole('option').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
}
