import type { Locator, Page } from '@playwright/test';
import { expect, results, searchInput, test } from './site';

const paper = { light: 'rgb(253, 251, 247)', dark: 'rgb(23, 20, 16)' };
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const choice = (page: Page, name: string) => page.getByRole('radio', { name });
const style = (locator: Locator, property: string) =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('the page is as the device is, until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await background(page)).toBe(paper.dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await background(page)).toBe(paper.light);
  await expect(page.getByRole('group', { name: 'रंग-रूप' })).toBeVisible();
  await expect(choice(page, 'डिवाइस जैसा')).toBeChecked();
});

test('a chosen theme stays, from the first paint and in every language, until it is taken back', async ({
  page,
}) => {
  await page.goto('/search?q=रूस');
  await choice(page, 'गहरा').check();
  expect(await background(page)).toBe(paper.dark);

  await page.route('**/_next/static/**/*.js', (route) => route.fulfill({ body: '' }));
  await page.goto('/en/search?q=रूस');
  expect(await background(page), 'before any script of the page has run').toBe(paper.dark);
  await page.unroute('**/_next/static/**/*.js');

  await page.goto('/en');
  await expect(choice(page, 'Dark')).toBeChecked();
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', '#171410');
  await choice(page, 'As on device').check();
  await page.reload();
  expect(await background(page)).toBe(paper.light);
});

test('another open tab follows', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('/');
  await page.goto('/');
  await choice(page, 'गहरा').check();
  await expect(choice(other, 'गहरा')).toBeChecked();
  await expect.poll(() => background(other)).toBe(paper.dark);
});

/** Height of a word's own box against its size: what the font says of itself. */
const boxOf = (words: Locator) =>
  words.evaluate(
    (element) =>
      element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).fontSize),
  );

test.describe('where our fonts do not arrive', () => {
  test.use({ expectedConsole: /ERR_FAILED/u });

  test('the device’s own stand in the line as ours do, no matra cut off', async ({ page }) => {
    await page.goto('/search?q=रूस');
    const isThere = await page.evaluate(async () => {
      const faces = await document.fonts.load('16px "device text"', 'कि').catch(() => []);
      return faces.some(({ status }) => status === 'loaded');
    });
    test.skip(!isThere, 'this machine has none of the fonts that devices of readers have');
    const marks = () => results(page).first().locator('h2 mark, p mark');
    const own = await Promise.all((await marks().all()).slice(0, 3).map(boxOf));
    await page.route('**/*.woff2', (route) => route.abort());
    await page.reload();
    const devices = await Promise.all((await marks().all()).slice(0, 3).map(boxOf));
    devices.forEach((box, at) => {
      expect(box).toBeCloseTo(own[at] ?? 0, 1);
    });
    expect(own.length).toBeGreaterThan(1);
  });
});

test('the reader’s own colours keep marks, choices and buttons apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/search?q=रूस');
  const mark = results(page).locator('mark').first();
  expect(await style(mark, 'background-color')).not.toBe(await background(page));
  const chosen = page.locator('label').filter({ has: choice(page, 'डिवाइस जैसा') });
  const other = page.locator('label').filter({ has: choice(page, 'गहरा') });
  expect(await style(chosen, 'background-color')).not.toBe(await style(other, 'background-color'));
  const button = page.getByRole('button', { name: 'खोजें', exact: true });
  expect(await style(button, 'border-top-style')).toBe('solid');
});

test('text at twice its size stays within the page', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto('/search?q=रूस');
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  await expect(results(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
});

test('Devanagari keeps its headline: no letter is spaced', async ({ page }) => {
  await page.goto('/search?q=रूस');
  const spaced = await page
    .locator('body *')
    .evaluateAll(
      (all) => all.filter((element) => getComputedStyle(element).letterSpacing !== 'normal').length,
    );
  expect(spaced).toBe(0);
});

test('paper gets ink, and no controls', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await choice(page, 'गहरा').check();
  await page.emulateMedia({ media: 'print' });
  expect(await background(page)).toBe('rgb(255, 255, 255)');
  await expect(page.getByRole('group', { name: 'रंग-रूप' })).toBeHidden();
});

test('the focus is seen', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('link', { name: 'सभी लेख देखें' });
  await searchInput(page).press('Tab');
  await link.focus();
  expect(await style(link, 'outline-width')).toBe('3px');
});
