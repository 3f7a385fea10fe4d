import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from '../../cli/bootstrap/run.mjs';
import { AppError } from '../../errors';
import type { Peers } from './peer-types';

/** Where the packages of the comparison lie: no part of the app's, never committed. */
const folder = path.join(root, '.khoj/peers');

/** Installs what the comparison needs, by package.json and lock file of this folder; at once when it is there already. */
export async function installPeers(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'load-peer.mjs']) {
    await copyFile(path.join(import.meta.dirname, file), path.join(folder, file));
  }
  await copyFile(path.join(root, '.npmrc'), path.join(folder, '.npmrc'));
  // Not `npm ci`: it wants the lock file to name the packages of every system, of which some appear days later.
  const { code, output } = await run('npm', ['install', '--prefix', folder, '--no-fund', '--no-audit'], {
    quiet: true,
    shell: process.platform === 'win32',
  });
  if (code === 0) return;
  throw new AppError('peers-missing', {
    what: 'The libraries to compare with could not be installed.',
    got: output.trim().split('\n').slice(-3).join(' '),
    fix: `mend that, or run \`npm install\` in ${folder}`,
  });
}

/** Imports an installed package. */
export async function importPeer<Name extends keyof Peers>(name: Name): Promise<Peers[Name]> {
  const loader: typeof import('./load-peer.mjs') = await import(
    pathToFileURL(path.join(folder, 'load-peer.mjs')).href
  );
  return loader.loadPeer(name);
}
