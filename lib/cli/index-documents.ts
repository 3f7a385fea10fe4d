import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { AppError } from '../errors';
import type { IndexDocument, Source } from '../types';

/** Something that could not be indexed: the rest is. */
export interface DocumentProblem {
  /** File, with line for a `.jsonl`. */
  where: string;
  reason: string;
}

const block = z.object({ kind: z.enum(['heading', 'paragraph']), text: z.string() });
const source = z.object({
  id: z.string().min(1),
  name: z.string(),
  url: z.string().nullable().default(null),
});
const id = z.string().regex(/^[^\p{Cc}/\\]{1,200}$/u, 'must be 1 to 200 characters without slashes');
const isoDate = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?$/u, 'must be an ISO date');

const articleSchema = z.object({
  id,
  title: z.string(),
  summary: z.string().nullable(),
  body: z.array(block),
  published: isoDate.nullable(),
  dateBasis: z.enum(['stated', 'metadata', 'inferred', 'unknown']),
  topics: z.array(z.string()),
  source: source.nullable(),
  url: z.string().nullable(),
});

const lineSchema = z.object({
  id: z.union([id, z.number().int().transform(String)]),
  body: z.union([z.string(), z.array(block)]),
  title: z.string().nullish(),
  summary: z.string().nullish(),
  published: isoDate.nullish(),
  dateBasis: articleSchema.shape.dateBasis.optional(),
  topics: z.array(z.string()).nullish(),
  source: z.union([z.string(), source]).nullish(),
  url: z.string().nullish(),
});

/**
 * The documents to index: of a folder of cleaned articles, or of a `.jsonl` or `.jsonl.gz`, line by line. What cannot
 * be read, and an id that stands twice, is handed to `onProblem` and left out. Throws `AppError` `articles-missing`
 * when there is no such file or folder.
 */
export async function* readDocuments(
  from: string,
  onProblem: (problem: DocumentProblem) => void,
): AsyncGenerator<IndexDocument> {
  const info = await stat(from).catch(() => null);
  if (info === null) {
    throw new AppError('articles-missing', {
      what: `There are no articles at ${from}.`,
      fix: 'run `npm run khoj -- ingest`, or name a folder or a .jsonl file with --articles',
    });
  }
  const seen = new Set<string>();
  for await (const { where, text } of info.isDirectory() ? jsonFiles(from) : lines(from)) {
    const read = readDocument(text, info.isDirectory());
    if ('reason' in read) onProblem({ where, reason: read.reason });
    else if (seen.has(read.id)) onProblem({ where, reason: `the id ${read.id} stands twice` });
    else {
      seen.add(read.id);
      yield read;
    }
  }
}

async function* jsonFiles(folder: string): AsyncGenerator<{ where: string; text: string }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  for (const name of names) {
    const where = path.join(folder, name);
    yield { where, text: await readFile(where, 'utf8') };
  }
}

async function* lines(file: string): AsyncGenerator<{ where: string; text: string }> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() !== '') yield { where: `${file}:${number}`, text };
  }
}

function readDocument(text: string, isArticle: boolean): IndexDocument | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { reason: `not JSON: ${error instanceof Error ? error.message : error}` };
  }
  const parsed = isArticle ? articleSchema.safeParse(value) : lineSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { reason: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not valid'}` };
  }
  const { id, title, summary, body, published, dateBasis, topics, source, url } = parsed.data;
  return {
    id,
    title: title ?? '',
    summary: summary ?? '',
    body: typeof body === 'string' ? paragraphs(body) : body,
    published: published ?? null,
    dateBasis: dateBasis ?? (published == null ? 'unknown' : 'metadata'),
    topics: topics ?? [],
    source: typeof source === 'string' ? sourceNamed(source) : (source ?? null),
    url: url ?? null,
  };
}

function paragraphs(body: string): IndexDocument['body'] {
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'paragraph', text }));
}

/** A source known by its name alone: its id is the name's ASCII letters and digits, else a hash of the name. */
function sourceNamed(name: string): Source | null {
  if (name.trim() === '') return null;
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 64);
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return { id: slug === '' ? `source-${hash}` : slug, name, url: null };
}
