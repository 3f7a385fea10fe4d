import type { Spool } from './build-index';
import type { Manifest } from './format/manifest';
import type { IndexSink } from './write-index';

/** An index kept in memory: for evaluations and tests. Its `read` is what a reader needs. */
export interface MemoryIndex {
  sink: IndexSink;
  spool: Spool;
  /** Files by path below the manifest's folder. */
  files: Map<string, Uint8Array>;
  read(name: string): Promise<Uint8Array>;
  /** Null before the first `commit`. */
  manifest(): Manifest | null;
}

/** An empty place for one index at a time; a new build takes the place of the one before when it commits. */
export function memoryIndex(): MemoryIndex {
  const files = new Map<string, Uint8Array>();
  let pending = new Map<string, Uint8Array>();
  let manifest: Manifest | null = null;
  const spool = new Map<number, Uint8Array>();
  let spooled = 0;
  return {
    files,
    sink: {
      async write(name, bytes) {
        pending.set(name, bytes);
      },
      async commit(generation, committed) {
        files.clear();
        for (const [name, bytes] of pending) files.set(`${generation}/${name}`, bytes);
        pending = new Map();
        manifest = committed;
      },
    },
    spool: {
      append(bytes) {
        spool.set(spooled, bytes);
        spooled += bytes.length;
      },
      read: (start) => spool.get(start) ?? new Uint8Array(0),
    },
    async read(name) {
      const bytes = files.get(name);
      if (bytes === undefined) throw new Error(`no file ${name}`);
      return bytes;
    },
    manifest: () => manifest,
  };
}
