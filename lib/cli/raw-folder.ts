import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { content } from '../config';
import type { RawFile } from '../content/ingest-file';
import { type Problem, problemOf } from '../content/problems';
import { AppError } from '../errors';
import { metadataName } from './metadata-files';

const metaEnding = '.meta.json';
/** Files that people put beside articles. */
const notArticles = /^(?:\.|readme(?:\.|$)|licen[cs]e(?:\.|$)|thumbs\.db$|desktop\.ini$)/iu;

export interface RawListing {
  /** Paths below the folder with forward slashes, in code point order. */
  files: string[];
  /** `.meta.json` files whose article is not there. */
  lonelyMeta: string[];
  /** Files named `metadata.json`. */
  metadata: string[];
}

/** Lists the raw articles of a folder and all folders in it. Throws `AppError` when the folder cannot be read. */
export function listRaw(folder: string): RawListing {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !notArticles.test(entry.name))
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
      );
  } catch (error) {
    throw new AppError(
      'file-unreadable',
      {
        what: `The folder of raw articles cannot be read: ${folder}`,
        got: error instanceof Error ? error.message : String(error),
        fix: 'create it and put articles into it, or name another with --in',
      },
      { cause: error },
    );
  }
  const visible = names.filter((name) => !name.split('/').some((part) => part.startsWith('.')));
  const isMetadata = (name: string) => path.posix.basename(name) === metadataName;
  const files = visible.filter((name) => !name.endsWith(metaEnding) && !isMetadata(name)).sort();
  const known = new Set(files);
  const lonelyMeta = visible
    .filter((name) => name.endsWith(metaEnding) && !known.has(name.slice(0, -metaEnding.length)))
    .sort();
  return { files, lonelyMeta, metadata: visible.filter(isMetadata).sort() };
}

/** Reads one raw article and what lies beside it; a problem when it is no text file or cannot be read. */
export function readRaw(folder: string, file: string): RawFile | Problem {
  if (!/\.(?:te?xt|html?)$/iu.test(file)) return problemOf(file, 'unknown-format');
  const full = path.join(folder, file);
  try {
    if (statSync(full).size > content.maxFileBytes) return problemOf(file, 'too-large');
    return { file, bytes: readFileSync(full), meta: readOptional(`${full}${metaEnding}`) };
  } catch (error) {
    return problemOf(file, 'unreadable', error instanceof Error ? error.message : String(error));
  }
}

function readOptional(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
