import { crc32 } from './crc32';
import { FormatError } from './format-error';

/** Raise on any change to the bytes of any file or to the manifest: an index of another version is refused. */
export const formatVersion = 9;

export const fileKinds = [
  'lengths',
  'facets',
  'ids',
  'head',
  'words',
  'terms',
  'texts',
  'aliases',
  'english',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** Which file of which index. */
export interface FileHeader {
  kind: FileKind;
  /** Ordinal of a shard, a pack or a file of English words; 0 for the single files. */
  number: number;
  /** The index it belongs to, from the manifest: a file of another build must not be mixed in. */
  fingerprint: number;
}

/** Of these there are several files. */
const numberedKinds: ReadonlySet<FileKind> = new Set<FileKind>(['terms', 'texts', 'english']);

const headerBytes = 8;

/** Name of a file in its generation's folder. */
export function fileName(kind: FileKind, number: number): string {
  return numberedKinds.has(kind) ? `${kind}-${number}.bin` : `${kind}.bin`;
}

/**
 * A payload as a file: `KK`, version, kind, checksum, payload. The checksum is of the payload, begun with fingerprint
 * and number, so that it also tells a file of another index or another shard.
 */
export function sealFile(header: FileHeader, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(headerBytes + payload.length);
  file.set([0x4b, 0x4b, formatVersion, fileKinds.indexOf(header.kind)]);
  new DataView(file.buffer).setUint32(4, checksum(header, payload));
  file.set(payload, headerBytes);
  return file;
}

/**
 * The payload of the file that was asked for. Throws `FormatError` for anything else: an HTML page sent in place of a
 * missing file, a file cut short, altered, of another index or another version.
 */
export function unsealFile(expected: FileHeader, file: Uint8Array): Uint8Array {
  const payload = file.subarray(headerBytes);
  const wanted = sealFile(expected, new Uint8Array(0)).subarray(0, 4);
  const name = `${expected.kind} ${expected.number}`;
  if (file.length < headerBytes || wanted.some((byte, at) => byte !== file[at])) {
    throw new FormatError(`not the file ${name} of an index of this version`);
  }
  if (new DataView(file.buffer, file.byteOffset).getUint32(4) !== checksum(expected, payload)) {
    throw new FormatError(`${name} is damaged or of another index`);
  }
  return payload;
}

function checksum({ fingerprint, number }: FileHeader, payload: Uint8Array): number {
  const start = new DataView(new ArrayBuffer(8));
  start.setUint32(0, fingerprint);
  start.setUint32(4, number);
  return crc32(payload, crc32(new Uint8Array(start.buffer)));
}
