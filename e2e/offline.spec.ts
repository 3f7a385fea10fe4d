import type { Page } from '@playwright/test';
import { type Deployments, openDeployments } from './deployment';
import { expect, filters, openResult, results, searchInput, test, titles } from './site';

// A browser without network says so for every request.
test.use({ expectedConsole: /ERR_|Failed to (?:fetch|load)|404 \(Not Found\)/u });

const note = (page: Page) => page.getByRole('status').getByText('इंटरनेट कनेक्शन नहीं है');

/** Everything that is stored, as `cache path`. */
const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const entries = names.map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => `${name} ${new URL(url).pathname}`),
    );
    return (await Promise.all(entries)).flat();
  });

/** Resolves when the shell in Hindi is complete; with the generation of its index when that is given. */
async function shellIsStored(page: Page, generation = '', timeout = 20_000): Promise<void> {
  await expect(async () => {
    const shells = (await stored(page)).filter((entry) => entry.startsWith('khoj:shell:/offline:'));
    expect(shells.some((entry) => entry.endsWith(' /offline'))).toBe(true);
    expect(shells.some((entry) => entry.includes(`manifest.${generation}`))).toBe(true);
    expect(new Set(shells.map((entry) => entry.split(' ')[0])).size).toBe(1);
  }).toPass({ timeout });
}

test('after one visit the search and the article that was read need no network', async ({
  page,
  context,
}) => {
  await page.goto('/search?q=लावरोव');
  await openResult(page);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  const article = new URL(page.url()).pathname;
  await shellIsStored(page);
  await expect.poll(async () => (await stored(page)).includes(`khoj:pages ${article}`)).toBe(true);
  await expect(note(page)).toHaveCount(0);

  await context.setOffline(true);
  await page.goto('/search?q=bharat+rus+raksha&topic=raksha');
  await expect(results(page)).toHaveCount(2);
  await expect(page).toHaveTitle('‘bharat rus raksha’ की खोज · रक्षा · ख़बर खोज');
  await expect(note(page)).toBeVisible();
  await expect(filters(page)).toBeAttached();
  await searchInput(page).fill('बेलूसोव');
  await expect(page.getByRole('heading', { level: 1, name: '‘बेलूसोव’ के परिणाम' })).toBeVisible();
  expect((await titles(page)).length).toBe(1);

  await page.goto(article);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(note(page)).toBeVisible();

  await page.goto('/en/search?q=लावरोव');
  await expect(
    page.getByRole('heading', { level: 1, name: 'यह पृष्ठ इस डिवाइस में सहेजा नहीं गया है' }),
    'the English shell was never asked for: the Hindi one helps out',
  ).toBeVisible();
});

test('a page that was never opened says so, offers a search and what is stored', async ({
  page,
  context,
}) => {
  await page.goto('/search?q=हाइपरसोनिक');
  await openResult(page);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await shellIsStored(page);
  await context.setOffline(true);
  await page.goto('/article/kabhi-nahin-padha-000000');
  await expect(
    page.getByRole('heading', { level: 1, name: 'यह पृष्ठ इस डिवाइस में सहेजा नहीं गया है' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await searchInput(page).fill('लावरोव');
  await searchInput(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '‘लावरोव’ के परिणाम' })).toBeVisible();
  await expect(results(page)).toHaveCount(2);
});

test('online again the server answers, and the note goes', async ({ page, context }) => {
  await page.goto('/search?q=रूस');
  await shellIsStored(page);
  await context.setOffline(true);
  await expect(note(page)).toBeVisible();
  await context.setOffline(false);
  await expect(note(page)).toHaveCount(0);
  await page.goto('/search?q=चीन');
  await expect(note(page)).toHaveCount(0);
});

test('the script of the service worker is asked for anew each time', async ({ request }) => {
  const response = await request.get('/sw.js');
  expect(response.headers()['cache-control']).toBe('no-cache');
});

test.describe('a new deployment', () => {
  let site: Deployments;

  test.beforeAll(async ({ baseURL }) => {
    site = await openDeployments({ site: baseURL ?? '', without: 'बेलूसोव' });
  });
  test.afterAll(() => site.close());

  /** How many articles the stored search finds for a word that only the first deployment has. */
  async function foundOffline(page: Page): Promise<number> {
    site.serve('none');
    await page.goto(`${site.address}/search?q=बेलूसोव`);
    await expect(page.getByRole('heading', { level: 1, name: /बेलूसोव/u })).toBeVisible();
    await expect(note(page)).toBeVisible();
    return results(page).count();
  }

  test('replaces the old one whole or not at all', async ({ page }) => {
    const { first, second } = site.generations;
    site.serve('first');
    await page.goto(site.address);
    await shellIsStored(page, first);
    expect(await foundOffline(page)).toBe(1);

    // The connection breaks off before the new index has arrived.
    site.serve('second', { missing: /bundle\.bin/u });
    await page.goto(`${site.address}/search?q=रूस`);
    await expect.poll(() => site.refused().some((path) => path.includes(`${second}/bundle.bin`))).toBe(true);
    expect(await foundOffline(page), 'the first deployment, whole').toBe(1);

    // A visit during which a request fails stores nothing new; one of the next does.
    site.serve('second');
    await expect(async () => {
      await page.goto(`${site.address}/search?q=रूस`);
      await shellIsStored(page, second, 8_000);
    }).toPass({ timeout: 45_000 });
    expect(await foundOffline(page), 'the second deployment, whole').toBe(0);
    expect((await stored(page)).filter((entry) => entry.includes(first))).toEqual([]);
  });

  test('may take everything away from the device', async ({ page }) => {
    site.serve('first');
    await page.goto(site.address);
    await shellIsStored(page);
    site.serve('first', { offline: false });
    await page.goto(`${site.address}/search?q=रूस`);
    await expect.poll(() => stored(page)).toEqual([]);
    const left = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(left).toBe(0);
    await page.reload();
    await expect(results(page)).toHaveCount(5);
  });
});
