import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { analysisVersion } from '../text/analyze';
import { type FileKind, fileName, formatVersion, sealFile } from './format/envelope';
import type { Manifest } from './format/manifest';

/** Where the builder puts the files of one index; nothing is visible to readers before `commit`. */
export interface IndexSink {
  /** `name` is relative to the generation's folder. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Puts all files written in place as folder `generation`, then the manifest, then removes older indexes. */
  commit(generation: string, manifest: Manifest): Promise<void>;
}

/** Seals and writes files, counts them, and hashes what they hold. */
export class IndexWriter {
  files = 0;
  sizeBytes = 0;
  readonly bytesByKind: Partial<Record<FileKind, number>> = {};
  readonly #hash = createHash('sha256').update(`${formatVersion} ${analysisVersion}`);

  constructor(
    private readonly sink: IndexSink,
    readonly fingerprint: number,
  ) {}

  async write(kind: FileKind, number: number, payload: Uint8Array): Promise<void> {
    await this.#put(kind, number, payload, payload);
  }

  /** The hash is of the bytes before compression: versions of zlib differ in theirs. */
  async writeGzipped(kind: FileKind, number: number, payload: Uint8Array): Promise<void> {
    await this.#put(kind, number, payload, gzip(payload));
  }

  /** Names the index by its content. */
  generation(): string {
    return this.#hash.copy().digest('hex').slice(0, 16);
  }

  async #put(kind: FileKind, number: number, hashed: Uint8Array, payload: Uint8Array): Promise<void> {
    this.#hash.update(`${kind} ${number} ${hashed.length}\n`).update(hashed);
    const file = sealFile({ kind, number, fingerprint: this.fingerprint }, payload);
    await this.sink.write(fileName(kind, number), file);
    this.files++;
    this.sizeBytes += file.length;
    this.bytesByKind[kind] = (this.bytesByKind[kind] ?? 0) + file.length;
  }
}

/** The byte that names the operating system is made the same everywhere; Node writes no time. */
function gzip(payload: Uint8Array): Uint8Array {
  const gzipped = gzipSync(payload, { level: 9 });
  gzipped[9] = 255;
  return gzipped;
}
