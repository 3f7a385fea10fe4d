import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { content, topicScores } from '../config';
import { cleanerVersion } from '../content/clean-text';
import { noteKinds, type RawFile } from '../content/ingest-file';
import type { Topic } from '../types';

const noteSchema = z.object({ kind: z.enum(noteKinds), message: z.string() });
const memorySchema = z.object({
  version: z.literal(1),
  files: z.record(
    z.string(),
    z.object({ made: z.string(), article: z.string(), notes: z.array(noteSchema) }),
  ),
});

/** What a raw file became in an ingest before. */
export interface Remembered {
  /** sha256 of all that the article was made of, see `madeOf`. */
  made: string;
  /** sha256 of the article's file. */
  article: string;
  notes: z.infer<typeof noteSchema>[];
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
      const memory = { version: 1, files: Object.fromEntries(kept) };
      mkdirSync(path.dirname(file), { recursive: true });
      const temporary = `${file}.${process.pid}.tmp`;
      writeFileSync(temporary, JSON.stringify(memory));
      renameSync(temporary, file);
    },
  };
}

function readMemory(file: string): ReadonlyMap<string, Remembered> {
  try {
    return new Map(Object.entries(memorySchema.parse(JSON.parse(readFileSync(file, 'utf8'))).files));
  } catch {
    return new Map();
  }
}

/**
 * Names all that an article is made of: the file's path and bytes, what lies beside it, the topics, the cleaner's version and its
 * numbers. The same name, the same article.
 */
export function madeOf(topics: readonly Topic[]): (raw: RawFile) => string {
  const settings = JSON.stringify([cleanerVersion, content, topicScores, topics]);
  return ({ file, bytes, meta }) => {
    const hash = createHash('sha256').update(settings).update('\0').update(file).update('\0');
    return hash
      .update(`${meta?.length ?? -1}\0`)
      .update(meta ?? new Uint8Array())
      .update(bytes)
      .digest('hex');
  };
}
