import { chromium, defineConfig, devices, type Project } from '@playwright/test';
import { findBrowser } from './lib/cli/bootstrap/browser.mjs';
import { hasExampleArticles } from './lib/cli/bootstrap/example-data.mjs';

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

const desktop = devices['Desktop Chrome'];
const phone = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } };
/** What needs a browser of a special kind runs in that one alone. */
const ofOneProject = ['without-script', 'slow-network', 'offline', 'blocked-worker'].map(
  (name) => `**/${name}.spec.ts`,
);

/** What no device changes, or what sets the width of its window itself: once is enough. */
const ofDesktop = ['accessibility', 'appearance', 'first-focus', 'for-machines', 'keyboard', 'trouble'].map(
  (name) => `**/${name}.spec.ts`,
);
/** It sets its widths itself too, and asks whether thumbs can hit what is there. */
const ofPhone = ['**/layout.spec.ts'];
/** What a narrow screen or a finger changes; the rest of a spec is once enough. */
const onPhone = /@phone|layout\.spec/u;

/** Each has one spec, about the example articles. */
const special: Project[] = [
  { name: 'no script', testMatch: 'without-script.spec.ts', use: { ...phone, javaScriptEnabled: false } },
  { name: 'slow network', testMatch: 'slow-network.spec.ts', use: phone },
  {
    name: 'offline',
    testMatch: 'offline.spec.ts',
    use: { ...desktop, serviceWorkers: 'allow' },
    // It builds an index and stores the site, several times; a visit that breaks off now and then stores nothing new.
    timeout: 90_000,
    retries: process.env.CI ? 3 : 0,
  },
  { name: 'blocked worker', testMatch: 'blocked-worker.spec.ts', use: desktop },
];

export default defineConfig({
  testDir: 'e2e',
  // The others speak of the five example articles.
  testMatch: hasExampleArticles() ? '**/*.spec.ts' : '**/any-archive.spec.ts',
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
    // To record every test takes longer than to repeat the few that fail.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    launchOptions,
    // One that answers from its store would keep requests from tests that hold them back.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'desktop', testIgnore: [...ofOneProject, ...ofPhone], use: desktop },
    { name: 'phone', testIgnore: [...ofOneProject, ...ofDesktop], grep: onPhone, use: phone },
    ...(hasExampleArticles() ? special : []),
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
