import 'server-only';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { AppError } from '../errors';
import { readPublicFile } from '../public-files';
import type { Article } from '../types';
import { packName, readArchiveListing, readPacks } from './archive';
import { articleIdPattern, articleSchema } from './article-schema';
import { type ArticleListing, listingOf, newestFirst } from './listing';
import { readJson } from './read-json';

// Which functions take the articles along is listed in next.config.js: guessed from this path it would be all functions.
const articlesDirectory = () => path.join(/* turbopackIgnore: true */ process.cwd(), 'data/articles');
const fix = 'Run `npm run khoj -- doctor`, or write it anew with `npm run khoj -- ingest`.';

/** Files that are open at once. */
const batchSize = 64;

let cached: Promise<readonly ArticleListing[]> | undefined;

/**
 * Every article, newest first, undated ones last; in no article's full form. Read once a process in production, anew
 * each time in development. Rejects with `AppError` `articles-missing` when there is no folder of articles.
 */
export function listArticles(): Promise<readonly ArticleListing[]> {
  if (process.env.NODE_ENV !== 'production') return readListing();
  cached ??= readWholeListing().catch((error: unknown) => {
    cached = undefined;
    throw error;
  });
  return cached;
}

/**
 * One article, or null when there is none of that id; any string may be asked for.
 * Rejects with `AppError` `file-unreadable` or `config-invalid` when its file is damaged.
 *
 * @example await readArticle('../../etc/passwd') // null
 */
export async function readArticle(id: string): Promise<Article | null> {
  if (!articleIdPattern.test(id)) return null;
  try {
    return await readArticleFile(id);
  } catch (error) {
    if (isMissing(error instanceof AppError ? error.cause : error)) return readPackedArticle(id);
    throw error;
  }
}

/** From the packs of a large archive, whose articles the function does not hold. */
async function readPackedArticle(id: string): Promise<Article | null> {
  const packs = await readPacks();
  const name = packs === null ? null : packName(packs, id);
  if (name === null) return null;
  const articles = z
    .array(z.unknown())
    .parse(JSON.parse(gunzipSync(await readPublicFile(name)).toString('utf8')));
  const found = articles.find((one) => articleSchema.pick({ id: true }).safeParse(one).data?.id === id);
  return found === undefined ? null : articleSchema.parse(found);
}

async function readWholeListing(): Promise<readonly ArticleListing[]> {
  return (await readArchiveListing()) ?? readListing();
}

function readArticleFile(id: string): Promise<Article> {
  const file = path.join(/* turbopackIgnore: true */ articlesDirectory(), `${id}.json`);
  return readJson(file, articleSchema, { invalid: 'config-invalid', fix });
}

async function readListing(): Promise<readonly ArticleListing[]> {
  const ids = await articleIds();
  const listings: ArticleListing[] = [];
  for (let start = 0; start < ids.length; start += batchSize) {
    const articles = await Promise.all(ids.slice(start, start + batchSize).map(readArticleFile));
    listings.push(...articles.map(listingOf));
  }
  return listings.sort(newestFirst);
}

async function articleIds(): Promise<string[]> {
  const directory = articlesDirectory();
  try {
    const names = await readdir(/* turbopackIgnore: true */ directory);
    return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new AppError('articles-missing', {
      what: `There is no folder of articles at ${directory}.`,
      fix: 'Put raw articles into data/raw and run `npm run khoj -- ingest`.',
    });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
