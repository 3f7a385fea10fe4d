import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { CountsStore } from '../search-index/counts-cache';

/**
 * Words counted by the last build, in a file. What this build appends goes into a file beside it, which takes its place
 * at `commit`; `close` removes what was not committed. A file that cannot be read counts as none.
 */
export function countsFile(file: string): CountsStore & { commit(): void; close(): void } {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}-${process.pid}`;
  const old = openExisting(file);
  const out = openSync(temporary, 'w');
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let isOpen = true;
  const flush = () => {
    for (const bytes = Buffer.concat(pending); pendingBytes > 0; )
      pendingBytes -= writeSync(out, bytes, bytes.length - pendingBytes, pendingBytes);
    pending = [];
  };
  const end = () => {
    if (isOpen) closeSync(out);
    isOpen = false;
  };
  return {
    old:
      old === null ? null : { sizeBytes: fstatSync(old).size, read: (...range) => readRange(old, ...range) },
    append(bytes) {
      pending.push(bytes);
      pendingBytes += bytes.length;
      if (pendingBytes > flushBytes) flush();
    },
    commit() {
      flush();
      end();
      renameSync(temporary, file);
    },
    close() {
      end();
      if (old !== null) closeSync(old);
      rmSync(temporary, { force: true });
    },
  };
}

const flushBytes = 1_000_000;

function openExisting(file: string): number | null {
  try {
    return openSync(file, 'r');
  } catch {
    return null;
  }
}

/** Zeros stand for what the file does not have. */
function readRange(file: number, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  readSync(file, bytes, 0, length, start);
  return bytes;
}
