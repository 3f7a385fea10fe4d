import { readFileSync } from 'node:fs';

/**
 * True when a Node version fits a range of the forms that package.json uses: `^20.19.0 || ^22.12.0 || >=24`.
 *
 * @param {string} version such as `20.19.4`
 * @param {string} range
 * @returns {boolean}
 */
export function fitsRange(version, range) {
  const is = numbers(version);
  return range.split('||').some((part) => {
    const wanted = numbers(part);
    return compare(is, wanted) >= 0 && (part.includes('>=') || is[0] === wanted[0]);
  });
}

/**
 * Ends the process with a sentence a newcomer can act on when this Node is too old. To be called before any module is
 * loaded that an old Node cannot read.
 */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  if (fitsRange(process.versions.node, engines.node)) return;
  process.stderr.write(
    `Khabar Khoj needs Node 20.19 or later, 22.12 or later, or 24 and up; this is Node ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org and try again.\n',
  );
  process.exit(1);
}

/**
 * @param {string} text
 * @returns {[number, number, number]}
 */
function numbers(text) {
  const [major = 0, minor = 0, patch = 0] = (text.match(/[0-9]+/gu) || []).map(Number);
  return [major, minor, patch];
}

/**
 * @param {[number, number, number]} a
 * @param {[number, number, number]} b
 */
function compare(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
