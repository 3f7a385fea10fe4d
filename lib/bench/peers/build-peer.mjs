import { createJiti } from 'jiti';

const [engine = '', articles = '', out = ''] = process.argv.slice(2);
/** @type {typeof import('./build-peer')} */
const { buildPeer } = await createJiti(import.meta.url).import('./build-peer.ts');
await buildPeer(engine, articles, out);
