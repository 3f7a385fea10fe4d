import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Spool } from '../search-index/build-index';
import type { IndexSink } from '../search-index/write-index';

/**
 * An index in a folder: `manifest.json`, and beside it one folder of immutable files named by their content. Files are
 * written into a folder that no reader knows, which `commit` renames; the manifest is put in place last, by rename,
 * and older folders are removed after. So a reader sees the old index or the new one, whole, at any moment. `abandon`
 * removes what was not committed.
 */
export function indexFolder(folder: string): IndexSink & { abandon(): Promise<void> } {
  const pending = path.join(folder, `.building-${process.pid}`);
  let started: Promise<unknown> | null = null;
  const start = () => {
    started ??= rm(pending, { recursive: true, force: true }).then(() => mkdir(pending, { recursive: true }));
    return started;
  };
  return {
    async write(name, bytes) {
      await start();
      await writeFile(path.join(pending, name), bytes);
    },
    async commit(generation, manifest) {
      await start();
      const target = path.join(folder, generation);
      const text = `${JSON.stringify(manifest)}\n`;
      // The same articles again: the files there may be damaged, and are out of place for as short as can be.
      const replaced = path.join(folder, `.replaced-${process.pid}`);
      await rename(target, replaced).catch(() => undefined);
      await rename(pending, target);
      await rm(replaced, { recursive: true, force: true });
      for (const name of [`manifest.${generation}.json`, 'manifest.json']) {
        const temporary = path.join(folder, `.${name}-${process.pid}`);
        await writeFile(temporary, text);
        await rename(temporary, path.join(folder, name));
      }
      for (const name of await readdir(folder)) {
        if (isLeftOver(name, generation)) await rm(path.join(folder, name), { recursive: true, force: true });
      }
    },
    async abandon() {
      if (started === null) return;
      await started;
      await rm(pending, { recursive: true, force: true });
    },
  };
}

/** Older generations with their manifests, and what a run that was killed left; a run that still goes on keeps its own. */
function isLeftOver(name: string, generation: string): boolean {
  const builder = /^\.(?:building|replaced)-([0-9]+)$/u.exec(name)?.[1];
  if (builder !== undefined) return !isRunning(Number(builder));
  return /^(?:[0-9a-f]{16}|manifest\.[0-9a-f]{16}\.json)$/u.test(name) && !name.includes(generation);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

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
