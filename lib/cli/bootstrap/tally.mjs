import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, failures: string[] }} Tally */

/**
 * Counts the tests of a vitest run from its JSON report. A file that could not be loaded counts as one failure, and so
 * does a run that failed for a reason no test shows.
 *
 * @param {string} file the report; missing when the run broke down
 * @param {number} exitCode
 * @param {string} name what to call the run
 * @returns {Tally}
 */
export function tallyVitest(file, exitCode, name) {
  /** @type {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] } | null} */
  const report = readReport(file);
  if (report === null) return brokeDown(name);
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return explained(name, exitCode, {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: 0,
    failures: [
      ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      ...unloaded.map((one) => `${one.name} could not be loaded`),
    ],
  });
}

/** @typedef {{ title: string, ok: boolean, tests: { projectName: string, status: string }[] }} PlaywrightSpec */
/** @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */

/**
 * Like `tallyVitest`, of a Playwright run: each project counts. A test that passed only when repeated counts as passed
 * and Playwright's own list calls it flaky.
 *
 * @param {string} file
 * @param {number} exitCode
 * @param {string} name
 * @returns {Tally}
 */
export function tallyPlaywright(file, exitCode, name) {
  /** @type {{ suites: PlaywrightSuite[] } | null} */
  const report = readReport(file);
  if (report === null) return brokeDown(name);
  const tests = report.suites
    .flatMap(allSpecs)
    .flatMap((spec) => spec.tests.map((test) => ({ ...test, title: `[${test.projectName}] ${spec.title}` })));
  return explained(name, exitCode, {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    failed: 0,
    failures: tests.filter(({ status }) => status === 'unexpected').map(({ title }) => title),
  });
}

/** @param {PlaywrightSuite} suite @returns {PlaywrightSpec[]} */
function allSpecs(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(allSpecs)];
}

/**
 * @param {string} name
 * @param {boolean} passed
 * @returns {Tally}
 */
export function tallyCheck(name, passed) {
  return passed ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [name] };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** @param {string} name @param {number} exitCode @param {Tally} tally @returns {Tally} */
function explained(name, exitCode, { passed, failures }) {
  const all =
    exitCode !== 0 && failures.length === 0 ? [`${name} ended with exit code ${exitCode}`] : failures;
  return { passed, failed: all.length, failures: all };
}

/** @param {string} name @returns {Tally} */
function brokeDown(name) {
  return tallyCheck(`${name} broke down before it could report`, false);
}

/** @param {string} file */
function readReport(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
