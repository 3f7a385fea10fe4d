import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors';
import type { LexiconTables } from '../text/lexicon';

const schema = z.object({
  groups: z.array(z.array(z.string())).default([]),
  translations: z.record(z.string(), z.array(z.string())).default({}),
});

/**
 * The tables of a lexicon's folder, every `.json` of it in the order of their names; none where there is no folder. Throws
 * `AppError` `config-invalid` for a file that is no table.
 */
export async function readLexicon(folder = 'data/lexicon'): Promise<Partial<LexiconTables>[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => readTable(path.join(folder, name))));
}

async function readTable(file: string): Promise<Partial<LexiconTables>> {
  const text = await readFile(file, 'utf8');
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
    throw new AppError(
      'config-invalid',
      {
        what: `${file} is no table of the lexicon.`,
        got: issue === undefined ? String(cause) : `${issue.path.join('.')}: ${issue.message}`,
        expected: '{"groups": [["भाजपा", "BJP"]]} or {"translations": {"defence": ["रक्षा"]}}',
        fix: 'correct the row: data/lexicon/README.md says what a row is',
      },
      { cause },
    );
  }
}
