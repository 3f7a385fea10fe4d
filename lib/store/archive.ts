import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ArticleListing } from './listing';

/**
 * What the build leaves: the listing in one file, and of an archive that is too large for a function the articles in packs
 * below `public`, which the host serves.
 */
const packsSchema = z.object({
  version: z.literal(1),
  /** Folder below `public/article-packs`. */
  generation: z.string(),
  /** First article id of each pack, ascending. */
  firstIds: z.array(z.string()),
});
const listingSchema = z.object({ version: z.literal(1), articles: z.array(z.custom<ArticleListing>()) });

export type ArticlePacks = z.output<typeof packsSchema>;

/** Null where the archive is small. */
export async function readPacks(): Promise<ArticlePacks | null> {
  return readOr(path.join(process.cwd(), '.khoj/article-packs.json'), packsSchema);
}

/** Newest first; null where the site was not built. */
export async function readArchiveListing(): Promise<readonly ArticleListing[] | null> {
  return (await readOr(path.join(process.cwd(), '.khoj/listing.json'), listingSchema))?.articles ?? null;
}

/** Name below `public` of the pack that holds an article, if any does. */
export function packName({ generation, firstIds }: ArticlePacks, id: string): string | null {
  const next = firstIds.findIndex((first) => first > id);
  const number = (next === -1 ? firstIds.length : next) - 1;
  return number < 0 ? null : `article-packs/${generation}/${number}.json.gz`;
}

async function readOr<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : schema.parse(JSON.parse(text));
}
