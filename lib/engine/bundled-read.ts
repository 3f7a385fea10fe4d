import { bundleName, inlineFile, sliceOfBundle } from '../search-index/format/bundle';
import type { Manifest } from '../search-index/format/manifest';
import type { ReadFile } from './index-files';

/** Reads inline files out of the manifest, those of a bundle out of one reading of it, which is kept, and all others as before. */
export function bundledRead(
  read: ReadFile,
  { generation, bundle: files, inline }: Pick<Manifest, 'generation' | 'bundle' | 'inline'>,
): ReadFile {
  const names = new Set(files.map(([name]) => `${generation}/${name}`));
  let bundle: Promise<Uint8Array> | null = null;
  return async (name) => {
    const ownName = name.slice(generation.length + 1);
    const own = inlineFile(inline, ownName);
    if (own !== null) return own;
    if (!names.has(name)) return read(name);
    bundle ??= read(`${generation}/${bundleName}`);
    const reading = bundle;
    try {
      return sliceOfBundle(files, ownName, await reading);
    } catch (error) {
      if (bundle === reading) bundle = null;
      throw error;
    }
  };
}
