import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../errors';
import { siteSchema, topicsSchema } from '../../store/article-schema';
import { readJson } from '../../store/read-json';
import { chooseSiteUrl } from '../../store/site-url';
import { browserAdvice, findBrowser } from '../bootstrap/browser.mjs';
import { whyInstall } from '../bootstrap/install.mjs';
import { fitsRange } from '../bootstrap/node-version.mjs';
import { type Finding, note, ok, problem } from './finding';

/** Node, packages, browser. */
export async function checkMachine(root: string): Promise<Finding[]> {
  const { engines }: { engines: { node: string } } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  const node = process.versions.node;
  const stale = whyInstall();
  const browser = await ownBrowser();
  return [
    fitsRange(node, engines.node)
      ? ok('machine', `Node ${node}`)
      : problem(
          'machine',
          `Node ${node} does not fit ${engines.node}`,
          'install Node 24 from https://nodejs.org',
        ),
    stale === null
      ? ok('machine', 'the packages are those of package-lock.json')
      : problem('machine', `packages: ${stale}`, 'run `npm ci`'),
    browser === null
      ? note('machine', 'no browser for the browser tests', browserAdvice)
      : ok('machine', `browser ${browser}`),
  ];
}

/** Null also where Playwright is not installed, as on a host that only serves. */
async function ownBrowser(): Promise<string | null> {
  try {
    const { chromium } = await import('@playwright/test');
    return findBrowser(chromium.executablePath());
  } catch {
    return findBrowser('');
  }
}

/** `data/site.json`, `data/topics.json` and the address of the site. */
export async function checkSettings(root: string): Promise<Finding[]> {
  const fix = 'correct the file: lib/types.ts says what it holds';
  const findings: Finding[] = [];
  const attempt = async (check: () => Promise<Finding>) => {
    try {
      findings.push(await check());
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      findings.push(problem('settings', error.details.what, error.details.fix));
    }
  };
  await attempt(async () => {
    const site = await readJson(path.join(root, 'data/site.json'), siteSchema, {
      invalid: 'config-invalid',
      fix,
    });
    const url = chooseSiteUrl(process.env, site.url);
    const isLocal = new URL(url).hostname === 'localhost';
    return site.indexable && isLocal
      ? note('settings', `search engines are let in, but links lead to ${url}`, 'set "url" in data/site.json')
      : ok(
          'settings',
          `data/site.json: links lead to ${url}, search engines are ${site.indexable ? 'let in' : 'asked to stay away'}`,
        );
  });
  await attempt(async () => {
    const file = path.join(root, 'data/topics.json');
    const topics = await readJson(file, topicsSchema, { invalid: 'config-invalid', fix });
    const ids = topics.map(({ id }) => id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    return twice === undefined
      ? ok('settings', `data/topics.json: ${topics.length} topics`)
      : problem('settings', `data/topics.json names the topic "${twice}" twice`, 'remove one of the two');
  });
  return findings;
}

/** Whether there is a build to serve. */
export function checkBuild(root: string): Finding[] {
  return existsSync(path.join(root, '.next/BUILD_ID'))
    ? [ok('site', 'the site is built')]
    : [note('site', 'the site is not built yet', 'run `npm start`, or `npm run build`')];
}
