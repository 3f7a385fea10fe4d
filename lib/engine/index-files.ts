import { type FileKind, fileName, unsealFile } from '../search-index/format/envelope';

/** Reads a file by its path below the folder of the manifest. Rejects, or gives other bytes, when it cannot. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** Reads and decodes one kind of file by its ordinal; null when it cannot be had. */
export type LoadFile<Value> = (number: number) => Promise<Value | null>;

export interface FileType<Value> {
  kind: FileKind;
  /** Throws or rejects with `FormatError` for a damaged payload. */
  decode(payload: Uint8Array, number: number): Value | Promise<Value>;
  /** Memory that the value holds, bytes. */
  sizeOf(value: Value): number;
}

export interface IndexFilesOptions {
  read: ReadFile;
  /** Folder of the generation. */
  folder: string;
  fingerprint: number;
  /** Memory to keep, bytes. */
  capacityBytes: number;
}

/**
 * Reads, checks and decodes the files of one index and keeps what was read, up to a number of bytes; what has not
 * been asked for longest goes first. Two askers of one file share one reading. A file that fails is tried once more,
 * then noted as missing; a later query tries it again.
 */
export class IndexFiles {
  readonly #missing = new Set<string>();
  /** Least recently used first. */
  readonly #kept = new Map<string, { sizeBytes: number; drop(): void }>();
  #keptBytes = 0;

  constructor(private readonly options: IndexFilesOptions) {}

  /** Paths of the files that could not be had at their last reading. */
  missing(): string[] {
    return [...this.#missing];
  }

  loader<Value>(type: FileType<Value>): LoadFile<Value> {
    const values = new Map<number, Promise<Value>>();
    return async (number) => {
      const name = `${this.options.folder}/${fileName(type.kind, number)}`;
      let value = values.get(number);
      if (value === undefined) {
        const read = () => this.#read(name, number, type);
        value = read().catch(read);
        values.set(number, value);
      }
      try {
        const loaded = await value;
        this.#keep(name, type.sizeOf(loaded), () => values.delete(number));
        return loaded;
      } catch {
        if (values.get(number) === value) values.delete(number);
        this.#missing.add(name);
        return null;
      }
    };
  }

  async #read<Value>(name: string, number: number, { kind, decode }: FileType<Value>): Promise<Value> {
    const { read, fingerprint } = this.options;
    const value = await decode(unsealFile({ kind, number, fingerprint }, await read(name)), number);
    this.#missing.delete(name);
    return value;
  }

  #keep(name: string, sizeBytes: number, drop: () => void): void {
    const known = this.#kept.get(name);
    if (known !== undefined) this.#keptBytes -= known.sizeBytes;
    this.#kept.delete(name);
    this.#kept.set(name, { sizeBytes, drop });
    this.#keptBytes += sizeBytes;
    if (this.#keptBytes <= this.options.capacityBytes) return;
    for (const [oldest, entry] of this.#kept) {
      if (this.#keptBytes <= this.options.capacityBytes) return;
      this.#kept.delete(oldest);
      this.#keptBytes -= entry.sizeBytes;
      entry.drop();
    }
  }
}
