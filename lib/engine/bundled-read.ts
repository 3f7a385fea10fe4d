import { type BundledFiles, bundleName, sliceOfBundle } from '../search-index/format/bundle';
import type { ReadFile } from './index-files';

/** Reads the files of a bundle out of one reading of the bundle, which is kept; all others as before. */
export function bundledRead(read: ReadFile, folder: string, files: BundledFiles): ReadFile {
  const names = new Set(files.map(([name]) => `${folder}/${name}`));
  let bundle: Promise<Uint8Array> | null = null;
  return async (name) => {
    if (!names.has(name)) return read(name);
    bundle ??= read(`${folder}/${bundleName}`);
    const reading = bundle;
    try {
      return sliceOfBundle(files, name.slice(folder.length + 1), await reading);
    } catch (error) {
      if (bundle === reading) bundle = null;
      throw error;
    }
  };
}
