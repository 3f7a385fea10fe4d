import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { content, topicScores } from '../config';
import { cleanerVersion } from '../content/clean-text';
import { noteKinds, type RawFile } from '../content/ingest-file';
import type { LineHash } from '../content/line-key-hash';
import type { SharedLines } from '../content/shared-lines';
import type { Topic } from '../types';
import { sha256 } from './article-folder';

const hashBytes = 6;
const noteSchema = z.object({ kind: z.enum(noteKinds), message: z.string() });
const memorySchema = z.object({
  version: z.literal(2),
  files: z.record(
    z.string(),
    z.object({
      made: z.string(),
      others: z.string(),
      article: z.string(),
      notes: z.array(noteSchema),
      source: z.string(),
      lines: z.string(),
      joined: z.number(),
    }),
  ),
});

/** What a raw file became in an ingest before. */
export interface Remembered {
  /** sha256 of all that the article was made of but what other pages say, see `madeOf`. */
  made: string;
  /** Name of what else other files say: its lines that most pages of its source have, and the later parts of the article. */
  others: string;
  /** Parts that were joined to it. */
  joined: number;
  /** sha256 of the article's file. */
  article: string;
  notes: z.infer<typeof noteSchema>[];
  /** What the page is counted as, see `countPage`. */
  source: string;
  hashes: readonly LineHash[];
}

/** Which articles need not be made anew: kept in a file between ingests. */
export interface IngestMemory {
  of(file: string): Remembered | undefined;
  keep(file: string, remembered: Remembered): void;
  /** Writes what was kept, and nothing of files that are gone. */
  commit(): void;
}

/** Opens the memory in a file; one that is not there, or that cannot be read, remembers nothing. */
export function openIngestMemory(file: string): IngestMemory {
  const before = readMemory(file);
  const kept = new Map<string, Remembered>();
  return {
    of: (raw) => before.get(raw),
    keep: (raw, remembered) => kept.set(raw, remembered),
    commit() {
      const files = [...kept].map(([raw, { hashes, ...rest }]) => [
        raw,
        { ...rest, lines: packHashes(hashes) },
      ]);
      const memory = { version: 2, files: Object.fromEntries(files) };
      mkdirSync(path.dirname(file), { recursive: true });
      const temporary = `${file}.${process.pid}.tmp`;
      writeFileSync(temporary, JSON.stringify(memory));
      renameSync(temporary, file);
    },
  };
}

function readMemory(file: string): ReadonlyMap<string, Remembered> {
  try {
    const { files } = memorySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(
      Object.entries(files).map(([raw, { lines, ...rest }]) => [
        raw,
        { ...rest, hashes: unpackHashes(lines) },
      ]),
    );
  } catch {
    return new Map();
  }
}

/** Six bytes for each hash, in base64. */
function packHashes(hashes: readonly LineHash[]): string {
  const bytes = Buffer.alloc(hashes.length * hashBytes);
  hashes.forEach((hash, at) => {
    bytes.writeUIntBE(hash, at * hashBytes, hashBytes);
  });
  return bytes.toString('base64');
}

function unpackHashes(packed: string): LineHash[] {
  const bytes = Buffer.from(packed, 'base64');
  return Array.from({ length: bytes.length / hashBytes }, (_, at) =>
    bytes.readUIntBE(at * hashBytes, hashBytes),
  );
}

/** Names a page's shared lines: the same name, the same lines. */
export const nameOfShared = (shared: SharedLines): string =>
  shared.size === 0 ? '' : sha256(Buffer.from(packHashes([...shared].sort((a, b) => a - b))));

/**
 * Names all that an article is made of but what other pages say: the file's path and bytes, what lies beside it, the topics, the
 * cleaner's version and its numbers.
 */
export function madeOf(topics: readonly Topic[]): (raw: RawFile) => string {
  const settings = sha256(Buffer.from(JSON.stringify([cleanerVersion, content, topicScores, topics])));
  return ({ file, bytes, meta }) => {
    const hash = createHash('sha256').update(settings).update('\0').update(file).update('\0');
    return hash
      .update(`${meta?.length ?? -1}\0`)
      .update(meta ?? new Uint8Array())
      .update(bytes)
      .digest('hex');
  };
}
