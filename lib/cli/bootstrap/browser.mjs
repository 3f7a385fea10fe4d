import { existsSync } from 'node:fs';
import { tell, timed } from './progress.mjs';
import { run, runNode } from './run.mjs';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What a person without a browser should do. */
export const browserAdvice =
  'No browser was found for the browser tests: install Chromium or Chrome (on Debian `apt-get install chromium`), or set CHROMIUM_PATH to one.';

/**
 * A Chromium for the browser tests, the first that is there: `CHROMIUM_PATH`, Playwright's own, the system's.
 *
 * @param {string} playwrightsOwn `chromium.executablePath()` of Playwright; the file need not exist
 * @returns {string | null} path of the program
 */
export function findBrowser(playwrightsOwn) {
  const stated = process.env.CHROMIUM_PATH;
  return [stated, playwrightsOwn, ...systemBrowsers].find((file) => file && existsSync(file)) ?? null;
}

/**
 * Like `findBrowser`; without one it tries Playwright's download, then, on Debian as root, the system's package.
 * Needs the packages installed.
 *
 * @returns {Promise<string | null>} null when all failed: then `browserAdvice` is to be printed
 */
export async function obtainBrowser() {
  const { chromium } = await import('@playwright/test');
  const find = () => findBrowser(chromium.executablePath());
  const found = find();
  if (found !== null) return found;
  const cli = 'node_modules/playwright/cli.js';
  await timed('browser', "Playwright's Chromium, downloaded", () =>
    runNode(cli, ['install', '--no-shell', 'chromium'], {
      quiet: true,
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
    }),
  );
  const downloaded = find();
  if (downloaded !== null && (await starts(downloaded))) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await timed('browser', 'apt-get install chromium', async () => {
      await run('apt-get', ['update', '-q'], { quiet: true });
      const packages = ['install', '-qy', '--no-install-recommends', 'chromium'];
      const { code, output } = await run('apt-get', packages, {
        quiet: true,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (code !== 0) tell('', output.trim().split('\n').slice(-3).join('\n'));
    });
  }
  for (const file of systemBrowsers) if (existsSync(file) && (await starts(file))) return file;
  return null;
}

/**
 * Whether a downloaded browser finds the system's libraries.
 *
 * @param {string} file
 */
async function starts(file) {
  if (process.platform === 'win32') return true;
  return (await run(file, ['--version'], { quiet: true })).code === 0;
}
