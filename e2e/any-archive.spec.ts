import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, hydrated, openResult, results, searchInput, test, titles } from './site';

// What a reader does on any site, whatever its articles: with a publisher's own these tests stand for all others.

interface Stored {
  id: string;
  title: string;
  published: string | null;
  topics: string[];
}

const articles: Stored[] = readdirSync('data/articles')
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join('data/articles', name), 'utf8')));
const newest = articles.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1)).slice(0, 3);
/** Titles print quotes, bars and dots; a reader types words. */
const wordsOf = (title: string) => (title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

test('the newest articles are found by their titles, and open', { tag: '@phone' }, async ({ page }) => {
  expect(newest.length).toBeGreaterThan(0);
  for (const { title } of newest) {
    await page.goto(`/search?q=${encodeURIComponent(wordsOf(title))}`);
    await expect(results(page).first()).toBeVisible();
    expect((await titles(page)).map(wordsOf)).toContain(wordsOf(title));
  }
  await openResult(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('article').locator('p').first()).toBeVisible();
});

test('typing answers without a page load', async ({ page }) => {
  const { title = '' } = newest[0] ?? {};
  const word =
    wordsOf(title)
      .split(' ')
      .toSorted((a, b) => b.length - a.length)[0] ?? '';
  await page.goto('/');
  await hydrated(page);
  await searchInput(page).fill(word);
  await searchInput(page).press('Enter');
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
});

test('lists of topics, sources and months open without script too', async ({ request }) => {
  const topics = [...new Set(articles.flatMap(({ topics: ids }) => ids))];
  for (const address of ['/topic', '/source', '/archive', '/en', ...topics.map((id) => `/topic/${id}`)]) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
  const { id = '', title = '' } = newest[0] ?? {};
  const html = await (await request.get(`/article/${id}`)).text();
  expect(wordsOf(html.replaceAll(/&#x27;|&quot;/gu, ' '))).toContain(wordsOf(title).slice(0, 20));
});

test('home, results and an article have no faults of accessibility', { tag: '@phone' }, async ({ page }) => {
  for (const address of ['/', '/search', `/article/${newest[0]?.id}`]) {
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(
      violations.map(({ id }) => id),
      address,
    ).toEqual([]);
  }
});
