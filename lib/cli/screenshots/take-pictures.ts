import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { withBrowser, withBuiltSite } from '../built-site';
import { everyPicture, type Picture, type PicturedPage, readmePictures } from './pictures';

export interface TakeOptions {
  /** Folder for the pictures; made when it is not there. */
  out: string;
  /** Every page on every screen instead of the README's few. */
  all: boolean;
  note(text: string): void;
}

/** Takes pictures of the built site and gives the files it wrote, in order. */
export async function takePictures({ out, all, note }: TakeOptions): Promise<string[]> {
  await mkdir(out, { recursive: true });
  return withBuiltSite((address) =>
    withBrowser(async (browser) => {
      const article = await someArticle(address);
      const pictures = all ? everyPicture(await everyPage(address, article)) : readmePictures(article);
      const files: string[] = [];
      for (const picture of pictures) {
        const file = path.join(out, picture.file);
        note(file);
        await takePicture(browser, address, picture, file);
        files.push(file);
      }
      return files;
    }),
  );
}

async function takePicture(browser: Browser, address: string, picture: Picture, file: string): Promise<void> {
  const { width, height, colorScheme, fullPage } = picture;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'hi-IN',
    timezoneId: 'Asia/Kolkata',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    isMobile: width < 600,
    hasTouch: width < 600,
  });
  const page = await context.newPage();
  // The first answer of a server that has just started is slow, and the page tells how long it took.
  await page.request.get(address + picture.path);
  await page.goto(address + picture.path, { waitUntil: 'networkidle' });
  if (picture.action === 'open filters') await openFilters(page);
  if (picture.action === 'type') await typeInto(page);
  if (picture.action === 'see marks') await page.locator('mark').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file, fullPage });
  await context.close();
}

async function openFilters(page: Page): Promise<void> {
  const opener = page.locator('aside summary').first();
  if (await opener.isVisible()) await opener.click();
}

async function typeInto(page: Page): Promise<void> {
  await page.getByRole('search').locator('input[name=q]').fill('भार');
  await page.getByRole('option').first().waitFor();
}

/** Path of the article that a search for रूस finds first, with the words of that search. */
async function someArticle(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/search?q=${encodeURIComponent('रूस')}`);
  const { hits }: { hits: { url: string }[] } = await answer.json();
  return `${hits[0]?.url}?q=${encodeURIComponent('रूस रक्षा')}`;
}

/** One page of each kind: those every site has, and the first of each kind of static page that the home page links to. */
async function everyPage(address: string, article: string): Promise<PicturedPage[]> {
  const home = await (await fetch(address)).text();
  const linked = [...home.matchAll(/href="(\/([a-z]+)\/[^"?#]+)"/gu)];
  const kinds = new Map(linked.map(([, path = '', kind = '']) => [kind, path]));
  for (const known of ['article', 'en', '_next']) kinds.delete(known);
  return [
    { name: 'home', path: '/' },
    { name: 'suggestions', path: '/', action: 'type' },
    { name: 'results', path: '/search?q=bharat+rus+raksha' },
    { name: 'filters', path: '/search?q=रूस&topic=raksha&from=2025-01-01', action: 'open filters' },
    { name: 'no-results', path: '/search?q=कखगघङछ&topic=raksha' },
    { name: 'article', path: article, action: 'see marks' },
    { name: 'missing', path: '/nahin-hai' },
    ...[...kinds].map(([kind, path]) => ({ name: kind, path })),
  ];
}
