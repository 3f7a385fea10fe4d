import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { root } from '../../cli/bootstrap/run.mjs';
import { bundleWorker } from '../../cli/bundle-worker';
import { brotliBest } from '../measure-minisearch';
import { type Measured, runMeasured } from './run-measured';

export const engines = ['ours', 'pagefind', 'minisearch'] as const;
export type Engine = (typeof engines)[number];

/** What the building of one engine's index took and gave. */
export interface Built extends Measured {
  /** All that is not article text, as it is sent; null where texts and index are not apart. */
  indexBytes: number | null;
  /** All files, as they are sent. */
  totalBytes: number;
  files: number;
}

/**
 * Builds the three indexes of one `.jsonl` one after the other, each in processes of its own, and a page for each
 * engine, into a folder that `openFront` can serve. Times are of building alone: MiniSearch's JSON is compressed after.
 */
export async function buildSite(
  folder: string,
  articles: string,
  note: (text: string) => void,
): Promise<Record<Engine, Built>> {
  const inFolder = (name: string) => path.join(folder, name);
  const build = async (whose: string, script: string, argv: string[]) => {
    note(`building ${whose} index`);
    const measured = await runMeasured(script, argv);
    const { ms, peakMemoryBytes } = measured;
    const memory = peakMemoryBytes === null ? 'unknown' : `${(peakMemoryBytes / 1e6).toFixed(0)} MB`;
    note(`built ${whose} index: ${(ms / 1000).toFixed(1)} s, peak memory ${memory}`);
    return measured;
  };
  const peer = path.join(import.meta.dirname, 'build-peer.mjs');
  const ours = await build('our', path.join(root, 'lib/cli/khoj.mjs'), [
    ...['index', '--articles', articles, '--out', inFolder('search-index')],
  ]);
  const pagefind = await build('Pagefind’s', peer, ['pagefind', articles, inFolder('pagefind')]);
  const minisearch = await build('MiniSearch’s', peer, [
    ...['minisearch', articles, inFolder('minisearch.json')],
  ]);
  note('compressing MiniSearch’s index');
  const json = brotliBest(await readFile(inFolder('minisearch.json')));
  await writeFile(inFolder('minisearch.json.br'), json);
  await writePages(folder);
  const sizes = await sizesBelow(inFolder('search-index'));
  const index = sizes.filter(({ name }) => !name.startsWith('texts-'));
  const pagefindSizes = await sizesBelow(inFolder('pagefind'));
  return {
    ours: { ...ours, indexBytes: sum(index), totalBytes: sum(sizes), files: sizes.length },
    pagefind: {
      ...pagefind,
      indexBytes: sum(pagefindSizes.filter(({ name }) => /\.pf_(?:index|meta|filter)$/u.test(name))),
      totalBytes: sum(pagefindSizes),
      files: pagefindSizes.length,
    },
    minisearch: { ...minisearch, indexBytes: json.length, totalBytes: json.length, files: 1 },
  };
}

async function writePages(folder: string): Promise<void> {
  for (const engine of engines) {
    // One by one: what two pages share would become a file of its own, and a request.
    const bundle = await rolldown({
      input: { [engine]: path.join(import.meta.dirname, 'page', `${engine}.ts`) },
      // Lies on the server, not beside the sources.
      external: ['/pagefind/pagefind.js'],
      platform: 'browser',
      logLevel: 'warn',
    });
    await bundle.write({ dir: path.join(folder, 'scripts'), format: 'esm', minify: true });
    await bundle.close();
  }
  const { entry } = await bundleWorker(root, path.join(folder, 'search-worker'));
  const manifest: { generation: string } = JSON.parse(
    await readFile(path.join(folder, 'search-index/manifest.json'), 'utf8'),
  );
  const addresses = `data-worker="/search-worker/${entry}" data-manifest="/search-index/manifest.${manifest.generation}.json"`;
  for (const engine of engines) {
    const html = `<!doctype html><html lang="hi" ${addresses}><meta charset="utf-8"><title>${engine}</title><link rel="icon" href="data:,"><script type="module" src="/scripts/${engine}.js"></script><ol></ol></html>`;
    await writeFile(path.join(folder, `${engine}.html`), html);
  }
}

async function sizesBelow(folder: string): Promise<{ name: string; bytes: number }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    // `manifest.json` stands there a second time under the address that pages use.
    entries
      .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
      .map(async ({ name, parentPath }) => {
        const file = path.join(parentPath, name);
        const isText = /\.(?:js|json|css)$/u.test(name);
        const bytes = isText ? brotliBest(await readFile(file)).length : (await stat(file)).size;
        return { name, bytes };
      }),
  );
}

function sum(sizes: readonly { bytes: number }[]): number {
  return sizes.reduce((total, { bytes }) => total + bytes, 0);
}
