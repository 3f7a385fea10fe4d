import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Spool } from '../search-index/build-index';
import type { IndexSink } from '../search-index/write-index';

/**
 * An index in a folder: `manifest.json`, and beside it one folder of immutable files named by their content. Files are
 * written into a folder that no reader knows, which `commit` renames; the manifest is put in place last, by rename,
 * and older folders are removed after. So a reader sees the old index or the new one, whole, at any moment.
 */
export function indexFolder(folder: string): IndexSink & { abandon(): Promise<void> } {
  const pending = path.join(folder, `.building-${process.pid}`);
  const started = rm(pending, { recursive: true, force: true }).then(() =>
    mkdir(pending, { recursive: true }),
  );
  return {
    async write(name, bytes) {
      await started;
      await writeFile(path.join(pending, name), bytes);
    },
    async commit(generation, manifest) {
      await started;
      const target = path.join(folder, generation);
      const text = `${JSON.stringify(manifest)}\n`;
      await rm(target, { recursive: true, force: true });
      await rename(pending, target);
      const named = `manifest.${generation}.json`;
      for (const name of [named, 'manifest.json']) {
        const temporary = path.join(folder, `.${name}-${process.pid}`);
        await writeFile(temporary, text);
        await rename(temporary, path.join(folder, name));
      }
      for (const name of await readdir(folder)) {
        const isOld = generationPattern.test(name) && !name.includes(generation);
        if (isOld) await rm(path.join(folder, name), { recursive: true, force: true });
      }
    },
    async abandon() {
      await started;
      await rm(pending, { recursive: true, force: true });
    },
  };
}

/** What this or an earlier run may have left: generations, their manifests, and folders of a run that was killed. */
const generationPattern = /^(?:[0-9a-f]{16}|manifest\.[0-9a-f]{16}\.json|\.building-[0-9]+)$/u;

/** Keeps what is spooled in a file of the system's temporary folder; `close` removes it. */
export function fileSpool(): Spool & { close(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'khoj-index-'));
  const file = openSync(path.join(folder, 'texts'), 'w+');
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let written = 0;
  const flush = () => {
    if (pendingBytes === 0) return;
    const bytes = Buffer.concat(pending);
    writeSync(file, bytes, 0, bytes.length, written);
    written += bytes.length;
    pending = [];
    pendingBytes = 0;
  };
  return {
    append(bytes) {
      pending.push(bytes);
      pendingBytes += bytes.length;
      if (pendingBytes > flushBytes) flush();
    },
    read(start, length) {
      flush();
      const bytes = new Uint8Array(length);
      readSync(file, bytes, 0, length, start);
      return bytes;
    },
    close() {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const flushBytes = 1_000_000;
