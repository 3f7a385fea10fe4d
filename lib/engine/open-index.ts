import { searchIndex } from '../config';
import { decodeIds } from '../search-index/format/article-ids';
import { decodeFacets, emptyFacets } from '../search-index/format/facets';
import { decodeLengths, runningAverage } from '../search-index/format/lengths';
import { parseManifest } from '../search-index/format/manifest';
import { packOf, packStarts } from '../search-index/format/packs';
import { shardOf, TermShard } from '../search-index/format/terms';
import { decodeTexts } from '../search-index/format/texts';
import { decodeWords } from '../search-index/format/word-list';
import { analysisVersion } from '../text/analyze';
import { FileCache, type ReadFile } from './file-cache';
import type { FacetColumns, IndexReader, LengthColumns, StoredArticle, TermEntry } from './index-reader';
import { termsStartingWith } from './prefix-terms';

export interface OpenIndexOptions {
  /** By path below the manifest's folder, as `3f2a…/terms-0.bin`. */
  read: ReadFile;
  /** The parsed `manifest.json`. */
  manifest: unknown;
  /** Memory kept of what was read; default `searchIndex.cacheBytes`. */
  cacheBytes?: number;
}

/**
 * Opens an index of which nothing has been read but the manifest; every file is read when it is first needed. Throws
 * `AppError` `index-version` or `index-corrupt` for a manifest that cannot be used.
 */
export async function openIndex({ read, manifest: raw, cacheBytes }: OpenIndexOptions): Promise<IndexReader> {
  const manifest = parseManifest(raw, analysisVersion);
  const { documentCount, fields, shardKeys, generation, fingerprint } = manifest;
  const files = new FileCache(read, generation, fingerprint, cacheBytes ?? searchIndex.cacheBytes);

  const shard = async (number: number) =>
    shardKeys[number] === undefined
      ? null
      : files.load('terms', number, (bytes) => new TermShard(bytes, fields.length, documentCount));

  async function lookup(key: string): Promise<readonly TermEntry[]> {
    return (await shard(shardOf(shardKeys, key)))?.lookup(key) ?? [];
  }

  async function words() {
    return (await files.load('words', 0, decodeWords)) ?? [];
  }

  async function lengths(): Promise<LengthColumns> {
    return (
      (await files.load('lengths', 0, (bytes) => {
        const columns = decodeLengths(bytes, fields.length, documentCount);
        return { lengths: columns, averages: columns.map(runningAverage) };
      })) ?? {
        lengths: fields.map(() => new Uint16Array(documentCount).fill(1)),
        averages: fields.map(() => 1),
      }
    );
  }

  async function articles(documents: readonly number[]): Promise<readonly (StoredArticle | null)[]> {
    const starts = packStarts((await lengths()).lengths, manifest.packWords);
    return Promise.all(
      documents.map(async (document) => {
        const pack = packOf(starts, document);
        const start = starts[pack] ?? 0;
        const count = (starts[pack + 1] ?? documentCount) - start;
        const texts = await files.load('texts', pack, (bytes) => decodeTexts(bytes, count));
        return texts?.[document - start] ?? null;
      }),
    );
  }

  return {
    documentCount,
    fields,
    lookup,
    prefix: (start, limit) =>
      termsStartingWith(start, limit, {
        shardKeys,
        shard,
        frequentWords: async () =>
          manifest.hasHead ? ((await files.load('head', 0, decodeWords)) ?? []) : words(),
      }),
    words,
    lengths,
    async facets(): Promise<FacetColumns> {
      return (
        (await files.load('facets', 0, (bytes) => decodeFacets(bytes, documentCount))) ??
        emptyFacets(documentCount)
      );
    },
    articles,
    async documentOf(articleId) {
      const ids = await files.load('ids', 0, (bytes) => decodeIds(bytes, documentCount));
      return ids?.get(articleId) ?? null;
    },
    missing: () => files.missing(),
  };
}
