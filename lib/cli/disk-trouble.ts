import { AppError } from '../errors';

/** What the system says when a disk does not take or give a file, and what a person can do. */
const troubles: Readonly<Record<string, { what: string; fix: string }>> = {
  ENOSPC: { what: 'The disk is full', fix: 'free some space and run the command again: what was there before is whole' },
  EDQUOT: { what: 'Your share of the disk is used up', fix: 'free some space and run the command again: what was there before is whole' },
  EROFS: { what: 'The disk is read-only', fix: 'write somewhere else, or mount it so that it can be written to' },
  EACCES: { what: 'You may not read or write this', fix: 'give yourself the right to (chmod, chown), or run the command as the owner of the files' },
  EPERM: { what: 'You may not change this', fix: 'give yourself the right to (chmod, chown), or close the program that holds the file' },
  ENOTDIR: { what: 'A file lies where a folder is needed', fix: 'name another folder, or move the file away' },
  EEXIST: { what: 'A file lies where a folder is needed', fix: 'name another folder, or move the file away' },
  EISDIR: { what: 'A folder lies where a file is needed', fix: 'name another file, or move the folder away' },
  EMFILE: { what: 'Too many files are open', fix: 'close other programs, or raise the limit (ulimit -n 4096)' },
}; // biome-ignore format: a table

const unmade = {
  what: 'The folder cannot be made',
  fix: 'look whether the disk can be written to, and whether you may',
};

/** An error of the file system in words that say what to do; null for any other. */
export function diskTrouble(error: unknown): AppError | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  // Node says so of `mkdir` below a folder on a disk that is read-only.
  const isUnmade = error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'mkdir';
  const trouble = isUnmade ? unmade : troubles[String(error.code)];
  if (trouble === undefined) return null;
  const file = 'path' in error && typeof error.path === 'string' ? `: ${error.path}` : '';
  const details = { what: `${trouble.what}${file}.`, got: error.message, fix: trouble.fix };
  return new AppError('disk-unusable', details, { cause: error });
}
