import { readFile } from 'node:fs/promises';
import { AppError } from '../../errors';

/** The queries of a `.jsonl` with a "query" a line. Throws `AppError` `file-unreadable`. */
export async function readQueries(file: string): Promise<string[]> {
  const text = await readText(file);
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => String(JSON.parse(line).query));
}

/** A text file. Throws `AppError` `file-unreadable`. */
export async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError(
      'file-unreadable',
      { what: `${file} cannot be read.`, fix: 'name a file that is there' },
      { cause },
    );
  });
}
