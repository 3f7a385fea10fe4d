import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ inputs: string, outputs: string, hadErrors: boolean }} Stamp */

/**
 * What each step was last made from; empty when that is not known. `.khoj` is ignored by git.
 *
 * @param {string} root
 * @returns {Record<string, Stamp>}
 */
export function readStamps(root) {
  try {
    const stamps = JSON.parse(readFileSync(fileOf(root), 'utf8'));
    return typeof stamps === 'object' && stamps !== null ? stamps : {};
  } catch {
    return {};
  }
}

/**
 * @param {string} root
 * @param {string} step
 * @param {Stamp} stamp
 */
export function writeStamp(root, step, stamp) {
  const file = fileOf(root);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...readStamps(root), [step]: stamp }, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** @param {string} root */
function fileOf(root) {
  return path.join(root, '.khoj/stamps.json');
}
