/** What `npm run build` does between index and site: see `packArchive`. */
import { createJiti } from 'jiti';
import { root } from './bootstrap/run.mjs';

/** @type {typeof import('./pack-archive')} */
const { packArchive } = await createJiti(import.meta.url).import('./pack-archive.ts');
await packArchive(root);
