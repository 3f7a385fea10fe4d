import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { inlinedNumbers } from './inlined-numbers';
import { leanMiniSearch } from './lean-minisearch';
import { foldedSpellings, packedLists } from './packed-lists';

export interface WorkerBundle {
  /** Name of the script that a browser starts the worker with. */
  entry: string;
  /** Bytes of every script, minified, by name. */
  sizes: Record<string, number>;
}

/**
 * Bundles the search worker into `folder`, which it replaces: the script that a browser starts, and those that this one
 * asks for when a query needs them. Names are hashes of the content, so that all may be cached for ever.
 *
 * Next.js's own bundle of a worker is a chain of scripts, each asked for when the one before has arrived: five round trips
 * before the first line runs.
 */
export async function bundleWorker(root: string, folder: string): Promise<WorkerBundle> {
  const entry = path.join(root, 'lib/runtime/search.worker.ts');
  const imports = new Map<string, readonly string[]>();
  const noteImports: Plugin = {
    name: 'note-imports',
    moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds),
  };
  const bundle = await rolldown({
    cwd: root,
    input: { worker: entry },
    platform: 'browser',
    plugins: [inlinedNumbers, withoutReasons, packedLists, foldedSpellings, leanMiniSearch, noteImports],
    preserveEntrySignatures: 'allow-extension',
    logLevel: 'warn',
  });
  let first: ReadonlySet<string> | undefined;
  const isFirst = (id: string) => {
    first ??= reachableFrom(entry, imports);
    return first.has(id);
  };
  const pending = `${folder}-${process.pid}`;
  try {
    const { output } = await bundle.write({
      dir: pending,
      format: 'esm',
      minify: true,
      comments: false,
      // What the first script needs lies in it; left to itself rolldown may put what a part needs too into a second one beside it.
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: 'worker', test: isFirst }],
      },
      entryFileNames: '[name]-[hash].js',
      // `public/sw.js` knows them by this name, and stores them with the worker.
      chunkFileNames: 'workerpart-[name]-[hash].js',
    });
    await rm(folder, { recursive: true, force: true });
    await mkdir(path.dirname(folder), { recursive: true });
    await rename(pending, folder);
    const scripts = output.filter((file) => file.type === 'chunk');
    return {
      entry: scripts.find(({ isEntry }) => isEntry)?.fileName ?? '',
      sizes: Object.fromEntries(scripts.map(({ fileName, code }) => [fileName, Buffer.byteLength(code)])),
    };
  } finally {
    await bundle.close();
    await rm(pending, { recursive: true, force: true });
  }
}

/** A module and all that it imports, parts that it loads later apart. */
function reachableFrom(entry: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const id of reached) for (const imported of imports.get(id) ?? []) reached.add(imported);
  return reached;
}

/** The rows of linguistic tables say what they are and why they stand there, for people: four of a hundred bytes of the worker. */
const withoutReasons: Plugin = {
  name: 'without-reasons',
  transform: {
    filter: { id: /\/lib\/text\/[^/]+\.ts$/u },
    handler: (code) =>
      code.replaceAll(/(?<=[{,]\s*)(?:name|reason|example): (?:'[^'\n]*'|\[[^\]\n]*\]),?/gu, ''),
  },
};
