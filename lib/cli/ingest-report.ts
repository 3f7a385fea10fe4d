import type { Note } from '../content/ingest-file';
import type { Problem } from '../content/problems';
import type { RemovedText } from '../types';

/** What `khoj ingest --json` prints and `--report` writes. */
export interface IngestReport {
  version: 1;
  /** Raw files seen. */
  files: number;
  written: number;
  unchanged: number;
  /** Duplicates of another raw file, which became no article. */
  repeated: number;
  /** Files that hold a later part of an article and were joined to it. */
  joined: number;
  /** Articles that were deleted because their raw file is gone. */
  pruned: string[];
  problems: Problem[];
  notes: Note[];
  articles: { file: string; id: string; topics: readonly string[]; state: 'written' | 'unchanged' }[];
  /** Lines taken out, by rule. */
  removed: Record<string, number>;
  /** Lines taken out because most pages of a source have them, and of how many articles; most first. */
  shared: { text: string; articles: number }[];
}

/** The report of an ingest that has yet to begin. */
export const emptyReport = (files: number, problems: Problem[]): IngestReport => ({
  version: 1,
  files,
  written: 0,
  unchanged: 0,
  repeated: 0,
  joined: 0,
  pruned: [],
  problems,
  notes: [],
  articles: [],
  removed: {},
  shared: [],
});

/** Counts what was taken out of articles, one after the other: lines by rule, and those that most pages of a source have by their text. */
export function removedCounter(): {
  add(lines: readonly RemovedText[]): void;
  counts(): Pick<IngestReport, 'removed' | 'shared'>;
} {
  const removed: Record<string, number> = {};
  const shared = new Map<string, number>();
  return {
    add(lines) {
      for (const { rule, text } of lines) {
        removed[rule] = (removed[rule] ?? 0) + 1;
        if (rule === 'shared-line') shared.set(text, (shared.get(text) ?? 0) + 1);
      }
    },
    counts: () => ({
      removed,
      shared: [...shared]
        .map(([text, articles]) => ({ text, articles }))
        .sort((a, b) => b.articles - a.articles || (a.text < b.text ? -1 : 1)),
    }),
  };
}

/** What is said of files that are not there. */
export const lonelyNotes = (
  metaFiles: readonly string[],
  rows: readonly { file: string; name: string }[],
): Note[] => [
  ...metaFiles.map((file) => ({
    file,
    kind: 'meta-without-file' as const,
    message: 'no raw file of that name lies beside it',
  })),
  ...rows.map(({ file, name }) => ({
    file,
    kind: 'meta-without-file' as const,
    message: `it names "${name}", and no raw file is called so`,
  })),
];
