import { test as base, type ConsoleMessage, expect, type Locator, type Page } from '@playwright/test';

interface SiteFixtures {
  /** What the console may hold, as part of a message; anything else fails the test. */
  expectedConsole: RegExp | null;
  quietConsole: undefined;
}

/** A test of the site that also fails when the console holds a warning, an error or an uncaught exception. */
export const test = base.extend<SiteFixtures>({
  expectedConsole: [null, { option: true }],
  quietConsole: [
    async ({ page, expectedConsole }, use) => {
      const noise: string[] = [];
      const hear = (message: ConsoleMessage) => {
        const isOurs = !message.text().endsWith('blocked by Playwright');
        if (isOurs && ['warning', 'error'].includes(message.type())) noise.push(message.text());
      };
      page.on('console', hear);
      page.on('pageerror', (error) => noise.push(String(error)));
      await use(undefined);
      expect(noise.filter((line) => expectedConsole === null || !expectedConsole.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The search input, whatever the page and the interface language. */
export const searchInput = (page: Page): Locator =>
  page.getByRole('search').getByLabel(/क्या खोजना है|What are you looking for/u);

export const results = (page: Page): Locator =>
  page.getByRole('region', { name: /^(?:परिणाम|Results)$/u }).getByRole('article');

/** Titles of the results, in order. */
export const titles = async (page: Page): Promise<string[]> =>
  results(page).getByRole('heading', { level: 2 }).allInnerTexts();

/** Words that are marked in the results. */
export const marked = (page: Page): Locator => results(page).locator('mark');

/** The filters beside the results. */
export const filters = (page: Page): Locator =>
  page.getByRole('complementary', { name: /^(?:छाँटें|Filter)$/u });

/** What opens the filters on narrow screens; it says how many are in use. */
export const filterOpener = (page: Page): Locator => filters(page).locator('summary').first();

/** Opens the filters on narrow screens: a sheet, or without script a disclosure. */
export async function openFilters(page: Page): Promise<void> {
  const disclosure = filterOpener(page);
  if (!(await disclosure.isVisible())) return;
  await disclosure.click();
  await expect(page.locator('dialog[open], aside details[open]').first()).toBeVisible();
}

/** Closes the sheet of filters where it is open, by the button that says how many results there are. */
export async function closeFilters(page: Page): Promise<void> {
  const sheet = page.getByRole('dialog', { name: /^(?:छाँटें|Filter)$/u });
  if (await sheet.isVisible()) await sheet.getByRole('button', { name: /लेख देखें|^Show/u }).click();
  await expect(sheet).toBeHidden();
}

/** Resolves when the page has taken over from the server's HTML: typing is then heard. */
export async function hydrated(page: Page): Promise<void> {
  await expect
    .poll(() =>
      searchInput(page).evaluate((input) => Object.keys(input).some((key) => key.startsWith('__react'))),
    )
    .toBe(true);
}

/** Follows a result to its article. */
export async function openResult(page: Page, place: 'first' | 'last' = 'first'): Promise<void> {
  await results(page)[place]().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/article\//u);
}

/** Opens the ways to send the page's link on. */
export const shareButton = (page: Page): Locator =>
  page.locator('summary').filter({ hasText: /^(?:शेयर करें|Share)$/u });

/** A promise that the test resolves itself: to hold an answer back. */
export function heldBack(): { until: Promise<void>; release: () => void } {
  let release: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { until, release };
}
