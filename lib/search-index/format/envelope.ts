import { FormatError } from './bytes';

/** Raise on any change to the bytes of any file or to the manifest: an index of another version is refused. */
export const formatVersion = 1;

export const fileKinds = ['lengths', 'facets', 'ids', 'head', 'words', 'terms', 'texts'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What a file says of itself before its gzip stream. */
export interface FileHeader {
  kind: FileKind;
  /** Ordinal of a shard or pack; 0 for the single files. */
  number: number;
  /** The index it belongs to, from the manifest: a file of another build must not be mixed in. */
  fingerprint: number;
}

const headerBytes = 12;

/**
 * Header and gzip stream as one file: `KK`, version, kind, number (u32), fingerprint (u32), gzip. The header is not
 * compressed, so that a wrong file is known before any work; the gzip trailer checks the rest.
 */
export function sealFile({ kind, number, fingerprint }: FileHeader, gzipped: Uint8Array): Uint8Array {
  const file = new Uint8Array(headerBytes + gzipped.length);
  const view = new DataView(file.buffer);
  file.set([0x4b, 0x4b, formatVersion, fileKinds.indexOf(kind)]);
  view.setUint32(4, number);
  view.setUint32(8, fingerprint);
  file.set(gzipped, headerBytes);
  return file;
}

/**
 * The payload of a file that must have this very header. Rejects with `FormatError` for anything else: an HTML page
 * sent in place of a missing file, a file cut short, altered, of another index or another version.
 */
export async function unsealFile(expected: FileHeader, file: Uint8Array): Promise<Uint8Array> {
  const wanted = sealFile(expected, new Uint8Array(0));
  const isOurs = file.length > headerBytes && wanted.every((byte, at) => byte === file[at]);
  if (!isOurs) throw new FormatError(`not the file ${expected.kind} ${expected.number} of this index`);
  try {
    return await inflate(file.slice(headerBytes));
  } catch (error) {
    throw new FormatError(`${expected.kind} ${expected.number} is damaged`, { cause: error });
  }
}

async function inflate(gzipped: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([gzipped]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Name of a file in its generation's folder. */
export function fileName(kind: FileKind, number: number): string {
  return kind === 'terms' || kind === 'texts' ? `${kind}-${number}.bin` : `${kind}.bin`;
}
