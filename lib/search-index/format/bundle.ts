import { FormatError } from './format-error';

/** Name of the file that holds others one after the other. */
export const bundleName = 'bundle.bin';

/** Files of a bundle in their order, each with its length in bytes; from the manifest. Empty: there is no bundle. */
export type BundledFiles = readonly (readonly [name: string, sizeBytes: number])[];

/** The bytes of one file of a bundle. Throws `FormatError` when the bundle is shorter than it should be. */
export function sliceOfBundle(files: BundledFiles, name: string, bundle: Uint8Array): Uint8Array {
  let start = 0;
  for (const [bundled, sizeBytes] of files) {
    if (bundled === name && start + sizeBytes <= bundle.length)
      return bundle.subarray(start, start + sizeBytes);
    start += sizeBytes;
  }
  throw new FormatError(`${name} is not in the bundle`);
}

/** Files that travel within the manifest, since every query needs them: each with its bytes in base 64. */
export type InlineFiles = readonly (readonly [name: string, base64: string])[];

/** The bytes of an inline file; null when it is none. Throws `FormatError` for what is not base 64. */
export function inlineFile(files: InlineFiles, name: string): Uint8Array | null {
  const base64 = files.find(([inline]) => inline === name)?.[1];
  if (base64 === undefined) return null;
  try {
    return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  } catch (error) {
    throw new FormatError(`${name} is damaged in the manifest`, { cause: error });
  }
}
