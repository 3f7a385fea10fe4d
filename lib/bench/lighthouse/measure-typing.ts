import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, CDPSession } from '@playwright/test';

/** What a reader who types feels: the longest wait from a key to the next picture, and what moved meanwhile. */
export interface TypingFigures {
  keys: number;
  /** Interaction to Next Paint, as web-vitals computes it, milliseconds. */
  inpMs: number;
  /** Cumulative Layout Shift. */
  layoutShift: number;
}

interface TypingOptions {
  browser: Browser;
  address: string;
  queries: readonly string[];
  /** How many times slower than this machine the reader's processor is. */
  slowdown: number;
  /** Folder of the installed packages. */
  packages: string;
}

declare global {
  var typingFigures: { inpMs: number; layoutShift: number } | undefined;
}

/** Milliseconds between two keys: 100 words a minute, faster than people type Devanagari. */
const keyMs = 80;
/** Milliseconds a reader looks at the results before the next query. */
const lookMs = 700;

/** Types queries one after another into the search page, key by key, on a slowed processor. */
export async function measureTyping(options: TypingOptions): Promise<TypingFigures> {
  const { browser, address, queries, slowdown, packages } = options;
  const vitals = await readFile(
    path.join(packages, 'node_modules/web-vitals/dist/web-vitals.iife.js'),
    'utf8',
  );
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'hi-IN' });
  const page = await context.newPage();
  await page.addInitScript(`${vitals}
    globalThis.typingFigures = { inpMs: 0, layoutShift: 0 };
    webVitals.onINP(({ value }) => { typingFigures.inpMs = value; }, { reportAllChanges: true });
    webVitals.onCLS(({ value }) => { typingFigures.layoutShift = value; }, { reportAllChanges: true });`);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`${address}/search`, { waitUntil: 'networkidle' });
  const input = page.getByRole('search').locator('input[name=q]');
  let keys = 0;
  for (const query of queries) {
    await input.click();
    await page.keyboard.press('ControlOrMeta+a');
    for (const character of query) {
      await pressKey(session, character);
      await page.waitForTimeout(keyMs);
      keys += 1;
    }
    await page.waitForTimeout(lookMs);
  }
  const figures = await page.evaluate(() => globalThis.typingFigures);
  await context.close();
  return { keys, inpMs: figures?.inpMs ?? 0, layoutShift: figures?.layoutShift ?? 0 };
}

/** A key of a Hindi keyboard: it gives its character and is an interaction, which text put in by script would not be. */
async function pressKey(session: CDPSession, character: string): Promise<void> {
  const key = { key: character, text: character, unmodifiedText: character };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: character });
}
