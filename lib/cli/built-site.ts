import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { AppError } from '../errors';
import { browserAdvice, findBrowser } from './bootstrap/browser.mjs';
import { freePort } from './bootstrap/port.mjs';
import { root } from './bootstrap/run.mjs';

/**
 * Calls `use` with the address of the site as it was built last, served on a free port for just that long.
 *
 * @param folder of the project; default: this one
 */
export async function withBuiltSite<Result>(
  use: (address: string) => Promise<Result>,
  folder: string = root,
): Promise<Result> {
  if (!existsSync(path.join(folder, '.next/BUILD_ID'))) {
    throw new AppError('site-not-built', {
      what: 'There is no built site to look at.',
      got: 'no .next/BUILD_ID',
      fix: 'run `npm run build`',
    });
  }
  const port = await freePort();
  const server = spawn(process.execPath, ['lib/cli/next.mjs', 'start', '-p', String(port)], {
    cwd: folder,
    stdio: 'ignore',
  });
  const stop = () => server.kill('SIGTERM');
  process.once('exit', stop);
  try {
    const address = `http://localhost:${port}`;
    while (!(await fetch(`${address}/robots.txt`).catch(() => null))) {
      if (server.exitCode !== null) throw new Error('the server ended before it answered');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return await use(address);
  } finally {
    process.removeListener('exit', stop);
    stop();
  }
}

/** Path of a Chromium. Rejects with `AppError` when there is none. */
export async function browserPath(): Promise<string> {
  const { chromium } = await import('@playwright/test');
  const found = findBrowser(chromium.executablePath());
  if (found !== null) return found;
  throw new AppError('browser-missing', { what: 'There is no browser.', got: 'none', fix: browserAdvice });
}

/** Calls `use` with a headless browser that is there for just that long. `program`: default what `browserPath` finds. */
export async function withBrowser<Result>(
  use: (browser: Browser) => Promise<Result>,
  program?: string,
): Promise<Result> {
  const { chromium } = await import('@playwright/test');
  const executablePath = program ?? (await browserPath());
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** What every browser of ours is started with: it talks to nobody but the site, and root may start it. */
export const browserArguments: readonly string[] = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
