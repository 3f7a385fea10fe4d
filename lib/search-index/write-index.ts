import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { analysisVersion } from '../text/analyze';
import { type BundledFiles, bundleName, type InlineFiles } from './format/bundle';
import { compareStrings } from './format/dictionary-key';
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
/** What every query needs travels in the manifest. */
const inlineKinds: ReadonlySet<FileKind> = new Set<FileKind>(['lengths', 'aliases']);
/** Files that are compressed and written at the same time, on the cores that the builder's own work leaves free. */
const atOnce = 32;

/**
 * Seals, compresses and writes files, counts them, and hashes what they hold. Files are held back as long as they are
 * few bytes, and become one file, `bundle.bin`: with the texts of a very small archive, without those of a small one.
 */
export class IndexWriter {
  files = 0;
  sizeBytes = 0;
  readonly bytesByKind: Partial<Record<FileKind, number>> = {};
  readonly #hash = createHash('sha256').update(`${formatVersion} ${analysisVersion}`);
  readonly #unfinished = new Set<Promise<void>>();
  readonly #inline = new Map<string, string>();
  /** Sealed files of the bundle to be, by name. */
  readonly #held = new Map<string, Uint8Array>();
  /** Kinds that are no longer held. */
  #released: 'none' | 'texts' | 'all' = 'none';

  constructor(
    private readonly sink: IndexSink,
    readonly fingerprint: number,
    private readonly bundleBytes: number,
  ) {}

  async write(kind: FileKind, number: number, payload: Uint8Array): Promise<void> {
    await this.#begin(kind, number, payload, async () => payload);
  }

  /** The hash is of the bytes before compression: versions of zlib differ in theirs. */
  async writeDeflated(kind: FileKind, number: number, payload: Uint8Array): Promise<void> {
    await this.#begin(kind, number, payload, () => deflate(payload, { level: 9 }));
  }

  /** To be called when all files are written: what was held becomes the bundle. Empty where there is none. */
  async finishBundle(): Promise<BundledFiles> {
    await Promise.all(this.#unfinished);
    const held = [...this.#held].sort(([a], [b]) => compareStrings(a, b));
    if (held.length > 0) await this.#put(bundleName, Buffer.concat(held.map(([, bytes]) => bytes)));
    return held.map(([name, bytes]) => [name, bytes.length]);
  }

  /** What was written for the manifest to hold. */
  inlineFiles(): InlineFiles {
    return [...this.#inline].sort(([a], [b]) => compareStrings(a, b));
  }

  /** Names the index by the content of its files and by what the manifest says besides. */
  generation(manifest: Omit<Manifest, 'generation' | 'inline'>): string {
    return this.#hash.copy().update(JSON.stringify(manifest)).digest('hex').slice(0, 16);
  }

  async #begin(
    kind: FileKind,
    number: number,
    hashed: Uint8Array,
    compress: () => Promise<Uint8Array>,
  ): Promise<void> {
    this.#hash.update(`${kind} ${number} ${hashed.length}\n`).update(hashed);
    const written = compress().then(async (payload) => {
      const file = sealFile({ kind, number, fingerprint: this.fingerprint }, payload);
      this.bytesByKind[kind] = (this.bytesByKind[kind] ?? 0) + file.length;
      await this.#hold(kind, fileName(kind, number), file);
    });
    this.#unfinished.add(written);
    written.then(
      () => this.#unfinished.delete(written),
      () => undefined,
    );
    if (this.#unfinished.size >= atOnce) await Promise.race(this.#unfinished);
  }

  async #hold(kind: FileKind, name: string, file: Uint8Array): Promise<void> {
    if (inlineKinds.has(kind)) {
      this.#inline.set(name, Buffer.from(file).toString('base64'));
      this.sizeBytes += file.length;
      return;
    }
    // Most queries have no word in Latin letters.
    if (kind === 'english') return this.#put(name, file);
    const isReleased = this.#released === 'all' || (this.#released === 'texts' && kind === 'texts');
    if (isReleased) return this.#put(name, file);
    this.#held.set(name, file);
    const heldBytes = [...this.#held.values()].reduce((sum, { length }) => sum + length, 0);
    if (heldBytes <= this.bundleBytes) return;
    this.#released = kind === 'texts' ? 'texts' : 'all';
    const flushed = [...this.#held].filter(([held]) => kind !== 'texts' || held.startsWith('texts-'));
    for (const [held] of flushed) this.#held.delete(held);
    await Promise.all(flushed.map(([held, bytes]) => this.#put(held, bytes)));
  }

  async #put(name: string, file: Uint8Array): Promise<void> {
    await this.sink.write(name, file);
    this.files++;
    this.sizeBytes += file.length;
  }
}
