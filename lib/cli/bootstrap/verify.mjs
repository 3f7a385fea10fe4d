import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserAdvice, obtainBrowser } from './browser.mjs';
import { hasExampleArticles } from './example-data.mjs';
import { filesOf } from './fingerprint.mjs';
import { install } from './install.mjs';
import { freePort } from './port.mjs';
import { prepare } from './prepare.mjs';
import { tell } from './progress.mjs';
import { root, runNode } from './run.mjs';
import { Trouble } from './run-command.mjs';
import { sum, tallyCheck, tallyPlaywright, tallyVitest } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

const reports = path.join(root, '.khoj/reports');

/**
 * `npm test`: every check there is, from the formatter to the browser, each even when one before it failed, unless it
 * needs that one. Prints what failed and, last, one line of counts; the exit code is 1 when anything failed.
 */
export async function verify() {
  await install();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const tallies = [await style(), await types(), await unitTests('unit'), await ingestIsClean()];
  const built = await build();
  tallies.push(built);
  if (built.failed === 0) tallies.push(await unitTests('built'), await browserTests());
  report(sum(tallies));
}

/** @param {Tally} total */
function report({ passed, failed, failures }) {
  if (failures.length > 0)
    process.stdout.write(`\nFailed:\n${failures.map((line) => `  ${line}\n`).join('')}`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
}

/** @returns {Promise<Tally>} */
async function style() {
  tell('checking', 'style and formatting');
  const { code } = await runNode('node_modules/@biomejs/biome/bin/biome', [
    'check',
    '--error-on-warnings',
    '.',
  ]);
  return tallyCheck('style and formatting: npx biome check --write . mends most of it', code === 0);
}

/** @returns {Promise<Tally>} */
async function types() {
  tell('checking', 'types');
  const { code, output } = await runNode('lib/cli/next.mjs', ['typegen'], { quiet: true });
  if (code !== 0) process.stdout.write(output);
  const tsc = await runNode('node_modules/typescript/bin/tsc', ['--noEmit', '--incremental', 'false']);
  return tallyCheck('types', code === 0 && tsc.code === 0);
}

/**
 * @param {'unit' | 'built'} project
 * @returns {Promise<Tally>}
 */
async function unitTests(project) {
  tell('testing', project === 'unit' ? 'units' : 'what was built: sizes and traces');
  const file = path.join(reports, `${project}.json`);
  const { code } = await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return tallyVitest(file, code, `vitest, project ${project}`);
}

/** The articles in the repository are those that the cleaner makes of the raw ones, to the byte. @returns {Promise<Tally>} */
async function ingestIsClean() {
  tell('checking', 'data/articles is what ingest writes');
  const folder = mkdtempSync(path.join(tmpdir(), 'khoj-ingest-'));
  try {
    const before = path.join(root, 'data/articles');
    if (existsSync(before)) cpSync(before, folder, { recursive: true });
    const { code, output } = await runNode('lib/cli/khoj.mjs', ['ingest', '--out', folder], { quiet: true });
    const changed = changedFiles(before, folder);
    if (code !== 0 || changed.length > 0) process.stdout.write(`${output}${changed.join('\n')}\n`);
    return tallyCheck(
      'data/articles is not what ingest writes: run `npm run khoj -- ingest` and commit the result',
      code === 0 && changed.length === 0,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {string[]}
 */
function changedFiles(a, b) {
  const names = new Set([...filesOf(a, ['.']), ...filesOf(b, ['.'])]);
  /** @param {string} folder @param {string} name */
  const content = (folder, name) => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  return [...names].filter((name) => content(a, name) !== content(b, name));
}

/** @returns {Promise<Tally>} */
async function build() {
  try {
    await prepare('index');
    await prepare('build');
    return tallyCheck('build', true);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    process.stdout.write(`${error.message}\n`);
    return tallyCheck('build', false);
  }
}

/** @returns {Promise<Tally>} */
async function browserTests() {
  const browser = await obtainBrowser();
  if (browser === null) {
    process.stdout.write(`${browserAdvice}\n`);
    return tallyCheck('browser tests: no browser', false);
  }
  tell('testing', `in the browser ${browser}`);
  if (!hasExampleArticles()) {
    const what =
      'data/articles holds your own articles: of the browser tests only e2e/any-archive.spec.ts runs';
    tell('skipping', `${what}. The others speak of the five example articles; in a fresh clone all run.`);
  }
  const file = path.join(reports, 'browser.json');
  const { code } = await runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    env: {
      CHROMIUM_PATH: browser,
      PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    },
  });
  return tallyPlaywright(file, code, 'playwright');
}
