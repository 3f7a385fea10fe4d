import { chromium, defineConfig, devices } from '@playwright/test';
import { findBrowser } from './lib/cli/bootstrap/browser.mjs';

/** `npm test` chooses a free port and a browser; `npx playwright test` alone wants a site that is built. */
const port = Number(process.env.PORT ?? 3100);
const executablePath = findBrowser(chromium.executablePath());
const quiet = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const launchOptions = {
  ...(executablePath === null ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
};

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 30_000,
  // A busy machine is no failing site.
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'hi-IN',
    timezoneId: 'Asia/Kolkata',
    trace: 'retain-on-failure',
    launchOptions,
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] } },
    { name: 'phone', use: { ...devices['Pixel 7'] } },
  ],
  webServer: {
    command: `node lib/cli/next.mjs start -p ${port}`,
    url: `http://localhost:${port}/api/search?q=`,
    reuseExistingServer: false,
    timeout: 60_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
