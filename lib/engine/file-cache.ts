import { type FileHeader, fileName, unsealFile } from '../search-index/format/envelope';

/** Reads a file by its path below the folder of the manifest. Rejects, or gives other bytes, when it cannot. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

interface Entry<Value> {
  value: Promise<Value>;
  sizeBytes: number;
}

/**
 * Reads, checks and decodes the files of one index and keeps what was read, up to a number of bytes; what has not
 * been asked for longest goes first. Two askers of one file share one reading. A file that fails is tried once more,
 * then noted as missing; a later query tries it again.
 */
export class FileCache {
  readonly #entries = new Map<string, Entry<unknown>>();
  readonly #missing = new Set<string>();
  #sizeBytes = 0;

  constructor(
    private readonly read: ReadFile,
    private readonly folder: string,
    private readonly fingerprint: number,
    private readonly capacityBytes: number,
  ) {}

  /** Names of the files that could not be had at their last reading. */
  missing(): string[] {
    return [...this.#missing];
  }

  /** The decoded file, or null when it cannot be had. */
  async load<Value>(
    kind: FileHeader['kind'],
    number: number,
    decode: (payload: Uint8Array) => Value,
  ): Promise<Value | null> {
    const name = `${this.folder}/${fileName(kind, number)}`;
    const known = this.#entries.get(name) as Entry<Value> | undefined;
    if (known !== undefined) {
      this.#entries.delete(name);
      this.#entries.set(name, known);
    }
    const entry = known ?? this.#start(name, { kind, number, fingerprint: this.fingerprint }, decode);
    try {
      return await entry.value;
    } catch {
      return null;
    }
  }

  #start<Value>(name: string, header: FileHeader, decode: (payload: Uint8Array) => Value): Entry<Value> {
    const attempt = async () => {
      const payload = await unsealFile(header, await this.read(name));
      const value = decode(payload);
      return { value, sizeBytes: payload.length };
    };
    const decoded = attempt().catch(attempt);
    const entry: Entry<Value> = { value: decoded.then(({ value }) => value), sizeBytes: 0 };
    this.#entries.set(name, entry);
    decoded.then(
      ({ sizeBytes }) => {
        this.#missing.delete(name);
        entry.sizeBytes = sizeBytes;
        this.#sizeBytes += sizeBytes;
        this.#evict();
      },
      () => {
        this.#missing.add(name);
        this.#entries.delete(name);
      },
    );
    return entry;
  }

  #evict(): void {
    for (const [name, entry] of this.#entries) {
      if (this.#sizeBytes <= this.capacityBytes) return;
      if (entry.sizeBytes === 0) continue;
      this.#entries.delete(name);
      this.#sizeBytes -= entry.sizeBytes;
    }
  }
}
