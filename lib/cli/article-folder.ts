import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Problem, problemOf } from '../content/problems';
import { articleSchema } from '../store/article-schema';
import type { Article } from '../types';

/** What is remembered of an article that lies in the folder. */
export interface KnownArticle {
  id: string;
  file: string;
  sha256: string;
  /** sha256 of the article's own file. */
  written: string;
}

/** The folder of cleaned articles: what it holds, and how an article gets into it. */
export interface ArticleFolder {
  known: readonly KnownArticle[];
  problems: readonly Problem[];
  /** Writes the article whole or not at all; `unchanged` when the same bytes lie there already. `sha256` is that of its file. */
  write(article: Article): { state: 'written' | 'unchanged'; sha256: string };
  /** The article as it lies there. Throws when it is not there. */
  read(id: string): Article;
  /** Deletes the article; nothing when it is not there. */
  remove(id: string): void;
}

/** Opens the folder, which need not exist. Files that are no articles are named in `problems` and left alone. */
export function openArticleFolder(folder: string): ArticleFolder {
  mkdirSync(folder, { recursive: true });
  const known: KnownArticle[] = [];
  const problems: Problem[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json') || name.startsWith('.')) continue;
    const read = readKnown(path.join(folder, name));
    if (typeof read === 'string') problems.push(problemOf(name, 'article-unreadable', read));
    else known.push(read);
  }
  return {
    known,
    problems,
    write(article) {
      const file = path.join(folder, `${article.id}.json`);
      const bytes = articleBytes(article);
      const made = sha256(bytes);
      if (existing(file)?.equals(bytes)) return { state: 'unchanged', sha256: made };
      const temporary = path.join(folder, `.${sha256(Buffer.from(article.id))}.tmp`);
      try {
        writeFileSync(temporary, bytes);
        renameSync(temporary, file);
      } finally {
        rmSync(temporary, { force: true });
      }
      return { state: 'written', sha256: made };
    },
    read: (id) => articleSchema.parse(JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8'))),
    remove: (id) => rmSync(path.join(folder, `${id}.json`), { force: true }),
  };
}

/** Hex sha256. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** An article as its file has it. */
const articleBytes = (article: Article): Uint8Array => Buffer.from(`${JSON.stringify(article, null, 2)}\n`);

function readKnown(file: string): KnownArticle | string {
  try {
    const bytes = readFileSync(file);
    const { id, provenance } = articleSchema.parse(JSON.parse(bytes.toString()));
    return { id, file: provenance.file, sha256: provenance.sha256, written: sha256(bytes) };
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

function existing(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
