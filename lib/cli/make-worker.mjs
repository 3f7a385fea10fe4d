/**
 * What `npm run build` does before the site: see `bundleWorker`. next.config.js tells the pages the script's name. It is
 * not named as the TypeScript beside it, which jiti would then mistake it for.
 */
import path from 'node:path';
import { createJiti } from 'jiti';
import { root } from './bootstrap/run.mjs';

/** @type {typeof import('./bundle-worker')} */
const { bundleWorker } = await createJiti(import.meta.url).import('./bundle-worker.ts');
await bundleWorker(root, path.join(root, 'public/search-worker'));
