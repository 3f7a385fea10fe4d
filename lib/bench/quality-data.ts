import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readDocuments } from '../cli/index-documents';
import { AppError } from '../errors';
import type { IndexDocument } from '../types';

const queryLine = z.object({
  id: z.string(),
  query: z.string(),
  relevant: z.array(z.string()).default([]),
  /** The query before it was changed by a rule; absent in the sets that are as people wrote them. */
  clean: z.string().optional(),
  /** Who says that two forms are of one word; of the inflection set only. */
  from: z.string().optional(),
});

/** A judged query of the data sets. */
export type SetQuery = z.infer<typeof queryLine>;

/** Queries of a `.jsonl` of the data sets, in order. */
export function readQuerySet(folder: string, file: string): SetQuery[] {
  return read(folder, file)
    .trim()
    .split('\n')
    .map((line) => queryLine.parse(JSON.parse(line)));
}

/** Rows of a tab-separated file, in order. */
export function readRows(folder: string, file: string): string[][] {
  return read(folder, file)
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

/** All documents of a `.jsonl` or `.jsonl.gz`; those that cannot be read are left out. */
export async function readCorpus(folder: string, file: string): Promise<IndexDocument[]> {
  const documents: IndexDocument[] = [];
  for await (const document of readDocuments(path.join(folder, file), () => undefined))
    documents.push(document);
  return documents;
}

function read(folder: string, file: string): string {
  try {
    return readFileSync(path.join(folder, file), 'utf8');
  } catch (cause) {
    throw new AppError(
      'file-unreadable',
      { what: `${file} cannot be read from ${folder}.`, fix: 'name the folder of the data sets with --data' },
      { cause },
    );
  }
}
