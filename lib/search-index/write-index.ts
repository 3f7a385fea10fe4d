import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
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

const deflate = promisify(deflateRaw);
/** Files that are compressed and written at the same time, on the cores that the builder's own work leaves free. */
const atOnce = 32;

/** Seals, compresses and writes files, counts them, and hashes what they hold. */
export class IndexWriter {
  files = 0;
  sizeBytes = 0;
  readonly bytesByKind: Partial<Record<FileKind, number>> = {};
  readonly #hash = createHash('sha256').update(`${formatVersion} ${analysisVersion}`);
  readonly #unfinished = new Set<Promise<void>>();

  constructor(
    private readonly sink: IndexSink,
    readonly fingerprint: number,
  ) {}

  async write(kind: FileKind, number: number, payload: Uint8Array): Promise<void> {
    await this.#begin(kind, number, payload, async () => payload);
  }

  /** The hash is of the bytes before compression: versions of zlib differ in theirs. */
  async writeDeflated(kind: FileKind, number: number, payload: Uint8Array): Promise<void> {
    await this.#begin(kind, number, payload, () => deflate(payload, { level: 9 }));
  }

  /** Waits for all files, and names the index by their content. */
  async generation(): Promise<string> {
    await Promise.all(this.#unfinished);
    return this.#hash.copy().digest('hex').slice(0, 16);
  }

  async #begin(
    kind: FileKind,
    number: number,
    hashed: Uint8Array,
    compress: () => Promise<Uint8Array>,
  ): Promise<void> {
    this.#hash.update(`${kind} ${number} ${hashed.length}\n`).update(hashed);
    const written = compress().then((payload) => this.#put(kind, number, payload));
    this.#unfinished.add(written);
    written.then(
      () => this.#unfinished.delete(written),
      () => undefined,
    );
    if (this.#unfinished.size >= atOnce) await Promise.race(this.#unfinished);
  }

  async #put(kind: FileKind, number: number, payload: Uint8Array): Promise<void> {
    const file = sealFile({ kind, number, fingerprint: this.fingerprint }, payload);
    await this.sink.write(fileName(kind, number), file);
    this.files++;
    this.sizeBytes += file.length;
    this.bytesByKind[kind] = (this.bytesByKind[kind] ?? 0) + file.length;
  }
}
