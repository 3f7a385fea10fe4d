import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root, run } from '../cli/bootstrap/run.mjs';
import { AppError } from '../errors';

/**
 * Installs packages that only a measurement needs into a folder of their own below `.khoj`: no part of the app's, never
 * committed; at once when they are there already.
 *
 * @param from folder of their package.json and lock file
 * @param name of the folder below `.khoj`
 * @param scripts files of `from` that are copied beside the packages, because an import is resolved from where it stands
 * @returns the folder
 */
export async function installApart(from: string, name: string, scripts: readonly string[]): Promise<string> {
  const folder = path.join(root, '.khoj', name);
  await mkdir(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', ...scripts]) {
    await copyFile(path.join(from, file), path.join(folder, file));
  }
  await copyFile(path.join(root, '.npmrc'), path.join(folder, '.npmrc'));
  // Not `npm ci`: it wants the lock file to name the packages of every system, of which some appear days later.
  const { code, output } = await run('npm', ['install', '--prefix', folder, '--no-fund', '--no-audit'], {
    quiet: true,
    shell: process.platform === 'win32',
  });
  if (code === 0) return folder;
  throw new AppError('peers-missing', {
    what: 'The packages to measure with could not be installed.',
    got: output.trim().split('\n').slice(-3).join(' '),
    fix: `mend that, or run \`npm install\` in ${folder}`,
  });
}
