import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Problem, problemOf } from '../content/problems';

/** A file of this name in the raw folder, or in one below it, holds what `.meta.json` files would: rows by file name. */
export const metadataName = 'metadata.json';

export interface MetadataFiles {
  /** What the nearest `metadata.json` says of a raw file, as the bytes of a `.meta.json`; null when none names it. */
  of(file: string): Uint8Array | null;
  problems: Problem[];
  /** Rows whose raw file is not there: the `metadata.json`, and the name in it. */
  lonely: { file: string; name: string }[];
}

/**
 * Reads the `metadata.json` files of a raw folder. A name in one is the file's path below that file's own folder, whatever
 * Unicode form either is written in.
 *
 * @param names paths of the `metadata.json` files below `folder`.
 * @param files paths of the raw articles.
 */
export function readMetadataFiles(
  folder: string,
  names: readonly string[],
  files: readonly string[],
): MetadataFiles {
  const rows = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const lonely: MetadataFiles['lonely'] = [];
  const known = new Set(files.map((file) => file.normalize('NFC')));
  // Deeper ones last: the nearest counts.
  for (const name of [...names].sort((a, b) => a.split('/').length - b.split('/').length)) {
    const read = readRows(path.join(folder, name));
    if (typeof read === 'string') {
      problems.push(problemOf(name, 'metadata-invalid', read));
      continue;
    }
    for (const [key, row] of read) {
      const file = path.posix.join(path.posix.dirname(name), key.normalize('NFC'));
      if (known.has(file)) rows.set(file, new TextEncoder().encode(JSON.stringify(row)));
      else lonely.push({ file: name, name: key });
    }
  }
  return { of: (file) => rows.get(file.normalize('NFC')) ?? null, problems, lonely };
}

function readRows(file: string): [string, unknown][] | string {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is no JSON object';
    return Object.entries(value);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
