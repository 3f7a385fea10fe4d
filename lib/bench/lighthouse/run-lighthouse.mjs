// @ts-nocheck The packages are not there where types are checked.
/**
 * Copied beside the installed packages and run there: `node run-lighthouse.mjs <browser> <runs> <address>…`. Prints JSON:
 * for each address its runs, each with scores from 0 to 100, metrics, what shifted, and the
 * audits that were not passed.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [browser, runs, ...addresses] = process.argv.slice(2);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const chromeFlags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

const measured = [];
for (const address of addresses) {
  for (let run = 0; run < Number(runs); run += 1) {
    const result = await measurePatiently(address, 6);
    measured.push(result);
  }
}
process.stdout.write(JSON.stringify(measured));

/** A browser that was not given the time to paint, or to record that it did, says so; it is then asked again. */
async function measurePatiently(address, attempts) {
  try {
    return await measure(address);
  } catch (error) {
    if (attempts === 1) throw error;
    return measurePatiently(address, attempts - 1);
  }
}

async function measure(address) {
  const chrome = await launch({ chromePath: browser, chromeFlags, logLevel: 'silent' });
  try {
    const { lhr } = await lighthouse(address, {
      port: chrome.port,
      onlyCategories: categories,
      logLevel: 'silent',
    });
    const { audits, runtimeError } = lhr;
    if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
    const score = (name) => Math.round((lhr.categories[name]?.score ?? 0) * 100);
    const metric = (name) => audits[name]?.numericValue ?? null;
    const weighed = new Set(
      Object.values(lhr.categories).flatMap(({ auditRefs }) =>
        auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
      ),
    );
    return {
      address,
      scores: Object.fromEntries(categories.map((name) => [name, score(name)])),
      metrics: {
        firstContentfulPaintMs: metric('first-contentful-paint'),
        largestContentfulPaintMs: metric('largest-contentful-paint'),
        totalBlockingTimeMs: metric('total-blocking-time'),
        layoutShift: metric('cumulative-layout-shift'),
      },
      shifted: (audits['layout-shifts']?.details?.items ?? []).map(({ node }) => node?.snippet ?? ''),
      failed: Object.values(audits)
        .filter(({ id, score: passed }) => weighed.has(id) && passed !== null && passed < 0.9)
        .map(({ id }) => id),
    };
  } finally {
    chrome.kill();
  }
}
