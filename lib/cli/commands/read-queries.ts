import { readFile } from 'node:fs/promises';
import { AppError } from '../../errors';

/** The queries of a `.jsonl`. Throws `AppError` `file-unreadable`. */
export async function readQueries(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError(
      'file-unreadable',
      { what: `${file} cannot be read.`, fix: 'name a .jsonl file' },
      { cause },
    );
  });
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => String(JSON.parse(line).query));
}
