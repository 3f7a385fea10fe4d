import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { timed } from './progress.mjs';
import { root, runNpm } from './run.mjs';
import { Trouble } from './run-command.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */

const platform = `${process.platform}-${process.arch}`;
const platformFile = path.join(root, 'node_modules/.khoj-platform');

/** Installs the packages of the lock file, unless node_modules holds them already. */
export async function install() {
  const reason = whyInstall();
  if (reason === null) return;
  await timed('installing', `npm ci (${reason})`, async () => {
    // Tests and the build need development packages too, whatever NODE_ENV or the user's npm settings say.
    const { code, output } = await runNpm([
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-fund',
      '--no-audit',
    ]);
    if (code !== 0) {
      throw new Trouble(
        `${output}\nnpm ci failed: the lines above say why. Mend that and run the command again.`,
      );
    }
    writeFileSync(platformFile, platform);
  });
}

/** @returns {string | null} why the packages must be installed, or null */
export function whyInstall() {
  const installed = readLock('node_modules/.package-lock.json');
  if (installed === null) return 'node_modules is missing or unfinished';
  const wanted = readLock('package-lock.json');
  if (wanted === null)
    throw new Trouble(
      'package-lock.json is missing or damaged: restore it with `git checkout package-lock.json`.',
    );
  if (existsSync(platformFile) && readFileSync(platformFile, 'utf8') !== platform) {
    return 'node_modules is of another system';
  }
  const stale = stalePackage(wanted, installed, (name) => existsSync(path.join(root, name, 'package.json')));
  return stale === null ? null : `${stale} is not as in package-lock.json`;
}

/**
 * The first package that differs between the lock file and what npm noted when it installed; null when all agree.
 * Optional packages may be missing: npm leaves out those of other systems.
 *
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} installed
 * @param {(name: string) => boolean} isPresent whether the package's folder is really there
 * @returns {string | null}
 */
export function stalePackage(wanted, installed, isPresent) {
  for (const [name, one] of Object.entries(wanted)) {
    if (name === '') continue;
    const got = Object.hasOwn(installed, name) ? installed[name] : undefined;
    if (
      got === undefined
        ? one.optional
        : got.version === one.version && got.integrity === one.integrity && isPresent(name)
    ) {
      continue;
    }
    return name;
  }
  return Object.keys(installed).find((name) => !Object.hasOwn(wanted, name)) ?? null;
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
