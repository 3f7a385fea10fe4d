import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../cli/bootstrap/run.mjs';
import { installApart } from '../install-apart';
import type { Peers } from './peer-types';

const loader = 'load-peer.mjs';

/** Installs what the comparison needs, by package.json and lock file of this folder. */
export async function installPeers(): Promise<void> {
  await installApart(import.meta.dirname, 'peers', [loader]);
}

/** Imports an installed package. */
export async function importPeer<Name extends keyof Peers>(name: Name): Promise<Peers[Name]> {
  const { loadPeer }: typeof import('./load-peer.mjs') = await import(
    pathToFileURL(path.join(root, '.khoj/peers', loader)).href
  );
  return loadPeer(name);
}
