import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  closeFilters,
  expect,
  hydrated,
  openFilters,
  openResult,
  searchInput,
  shareButton,
  test,
} from './site';

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

const widths = { desktop: { width: 1280, height: 720 }, phone: { width: 360, height: 740 } };

/** Rules of axe that a theme can break; all others are the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in a page as it stands, in light colours and on wide screens in dark ones, the size of targets (WCAG 2.2)
 * included. A bar may be thin: the table beside it says the same in whole lines.
 */
async function violationsOf(page: Page): Promise<string[]> {
  // There are no frames, which another mode would look into at the price of a page of its own.
  const audit = () => new AxeBuilder({ page }).setLegacyMode(true);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await audit()
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  const isWide = (page.viewportSize()?.width ?? 0) >= widths.desktop.width;
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = isWide ? await audit().withRules(rulesOfColour).analyze() : { violations: [] };
  return [...light.violations, ...dark.violations]
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    .filter((violation) => !(violation.startsWith('target-size') && violation.includes('<rect')));
}

test.use({ expectedConsole: /404 \(Not Found\)/u });

for (const [name, path] of Object.entries(pages)) {
  test(`nothing stands in the way of assistive technology: ${name}`, async ({ page }) => {
    await page.goto(path);
    for (const [device, size] of Object.entries(widths)) {
      await page.setViewportSize(size);
      await openFilters(page);
      expect(await violationsOf(page), device).toEqual([]);
    }
  });
}

test('nothing stands in the way: a marked article, how it was made, ways to share it, open suggestions', async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
  await page.goto('/search?q=रूस');
  await openResult(page);
  await expect(page.locator('mark').first()).toBeVisible();
  await page.getByText('यह पाठ कैसे बना').click();
  await page.getByText(/^हटाया गया पाठ/u).click();
  for (const [device, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    await shareButton(page).click();
    await expect(page.getByRole('link', { name: 'X पर पोस्ट करें' })).toBeVisible();
    expect(await violationsOf(page), device).toEqual([]);
    await searchInput(page).fill('भार');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await violationsOf(page), device).toEqual([]);
    await searchInput(page).fill('');
  }
});

for (const path of ['/search?q=रूस&from=2025-08-01&to=2025-08-31', '/en/search?q=रूस&topic=raksha']) {
  test(`nothing stands in the way of filters and suggestions at work: ${path}`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await hydrated(page);
    for (const [device, size] of Object.entries(widths)) {
      await page.setViewportSize(size);
      await searchInput(page).fill('रूस ');
      await searchInput(page).pressSequentially('भार');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
      expect(await violationsOf(page), device).toEqual([]);
      await page.keyboard.press('Escape');
      await openFilters(page);
      await page
        .getByText(/^(?:तालिका में देखें|Show as a table)$/u)
        .filter({ visible: true })
        .click();
      expect(await violationsOf(page), device).toEqual([]);
      await closeFilters(page);
    }
  });
}
