import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { archive } from '../config';
import { articleSchema } from '../store/article-schema';
import { type ArticleListing, listingOf, newestFirst } from '../store/listing';

export interface PackOptions {
  /** Default `archive.bundledBytes`. */
  bundledBytes?: number;
  /** Default `archive.packArticles`. */
  packArticles?: number;
}

/**
 * Prepares the articles for the build and the server: a listing in `.khoj`, so that no page has to read them all; and for a
 * host whose functions hold only so much, packs below `public/article-packs` of an archive above `bundledBytes`. A smaller
 * one gets no packs, and what an earlier build left is removed. Packs are the same to the byte for the same articles; the
 * text that cleaning removed is left out of them. Gives the number of packs.
 */
export async function packArchive(
  root: string,
  { bundledBytes = archive.bundledBytes, packArticles = archive.packArticles }: PackOptions = {},
): Promise<number> {
  const from = path.join(root, 'data/articles');
  const to = path.join(root, 'public/article-packs');
  const listingFile = path.join(root, '.khoj/listing.json');
  const packsFile = path.join(root, '.khoj/article-packs.json');
  const names = existsSync(from) ? readdirSync(from).filter((name) => name.endsWith('.json')) : [];
  const fileOf = (id: string) => path.join(from, `${id}.json`);
  // In the order of ids, which is not that of file names: "a" comes before "a-b", "a-b.json" before "a.json".
  const ids = names.map((name) => name.slice(0, -'.json'.length)).sort();
  const sizeBytes = ids.reduce((total, id) => total + statSync(fileOf(id)).size, 0);
  for (const old of [listingFile, packsFile, to]) await rm(old, { recursive: true, force: true });
  if (ids.length === 0) return 0;

  const isLarge = sizeBytes > bundledBytes;
  const listings: ArticleListing[] = [];
  const firstIds: string[] = [];
  const hash = createHash('sha256');
  const pending = `${to}-${process.pid}`;
  if (isLarge) await mkdir(pending, { recursive: true });
  for (let start = 0; start < ids.length; start += packArticles) {
    const texts = await Promise.all(
      ids.slice(start, start + packArticles).map((id) => readFile(fileOf(id), 'utf8')),
    );
    const articles = texts.map((text) => articleSchema.parse(JSON.parse(text)));
    listings.push(...articles.map(listingOf));
    if (!isLarge) continue;
    firstIds.push(articles[0]?.id ?? '');
    const json = JSON.stringify(
      articles.map((article) => ({ ...article, provenance: { ...article.provenance, removed: [] } })),
    );
    hash.update(json);
    await writeFile(path.join(pending, `${firstIds.length - 1}.json.gz`), gzipSync(json));
  }
  await mkdir(path.dirname(listingFile), { recursive: true });
  await writeFile(listingFile, JSON.stringify({ version: 1, articles: listings.sort(newestFirst) }));
  if (!isLarge) return 0;
  const generation = hash.digest('hex').slice(0, 16);
  await mkdir(to, { recursive: true });
  await rename(pending, path.join(to, generation));
  await writeFile(packsFile, JSON.stringify({ version: 1, generation, firstIds }));
  return firstIds.length;
}
