import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { AppError, type ErrorCode } from '../errors';

/**
 * Reads and checks one JSON file. Rejects with an `AppError` that names the file, the first wrong member and `fix`:
 * `file-unreadable` when it cannot be read or is no JSON, `invalid` when its form is wrong.
 */
export async function readJson<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  { invalid, fix }: { invalid: ErrorCode; fix: string },
): Promise<z.output<Schema>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    throw new AppError('file-unreadable', { what: `${file} cannot be read.`, got, fix }, { cause: error });
  }
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new AppError(invalid, {
    what: `${file} has a wrong form${where === '' ? '' : ` at "${where}"`}.`,
    got: issue?.message ?? 'an unknown form',
    fix,
  });
}
