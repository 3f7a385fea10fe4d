import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a query read from a cold index. */
export interface Reads {
  files: number;
  /** Of the index, without texts. */
  indexBytes: number;
  textFiles: number;
  textBytes: number;
  /** How often the query had to wait for files before it could ask for others, up to the texts and with them. */
  rounds: number;
}

export interface CountedReads {
  read(name: string): Promise<Uint8Array>;
  reads(): Reads;
}

/**
 * Reads files of an index folder and counts. Reads that are asked for in one go are one round: none is answered before
 * the program has nothing left to do but wait.
 */
export function countedReads(folder: string): CountedReads {
  const counted: Reads = { files: 0, indexBytes: 0, textFiles: 0, textBytes: 0, rounds: 0 };
  let waiting: (() => void)[] = [];
  const round = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length > 1) return;
      setTimeout(() => {
        counted.rounds++;
        const answered = waiting;
        waiting = [];
        for (const answer of answered) answer();
      }, 2);
    });
  return {
    async read(name) {
      const bytes = await readFile(path.join(folder, name));
      await round();
      if (name.includes('/texts-')) {
        counted.textFiles++;
        counted.textBytes += bytes.length;
      } else {
        counted.files++;
        counted.indexBytes += bytes.length;
      }
      return bytes;
    },
    reads: () => ({ ...counted }),
  };
}
