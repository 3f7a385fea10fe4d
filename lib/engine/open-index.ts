import { indexReader } from '../config';
import { compareStrings } from '../search-index/format/dictionary-key';
import { decodeFacets, emptyFacets } from '../search-index/format/facets';
import { inflate as inflateAnywhere } from '../search-index/format/inflate';
import { decodeLengths, runningAverage } from '../search-index/format/lengths';
import { decodeLines } from '../search-index/format/lines';
import { parseManifest } from '../search-index/format/manifest';
import { packOf, packStarts } from '../search-index/format/packs';
import { decodePhrases } from '../search-index/format/phrases';
import { decodeTerms, shardOf } from '../search-index/format/terms';
import { decodeArticles } from '../search-index/format/texts';
import { decodeWords, type Word } from '../search-index/format/word-list';
import { analysisVersion } from '../text/analyze';
import { type LexiconPart, openAliases, openTranslations } from '../text/lexicon';
import { bundledRead } from './bundled-read';
import { IndexFiles, type ReadFile } from './index-files';
import type { IndexReader } from './index-reader';
import { part } from './part';
import { TermShard } from './term-shard';

const prefixPart = part(() => import('./prefix-terms'));

export interface OpenIndexOptions {
  /** By path below the manifest's folder, as `3f2a…/terms-0.bin`. */
  read: ReadFile;
  /** The parsed `manifest.json`. */
  manifest: unknown;
  /** Memory kept of what was read, bytes; default `indexReader.cacheBytes`. */
  cacheBytes?: number;
  /** Undoes raw deflate; default: with what browsers and Node both have, which under Node takes twenty times as long. */
  inflate?: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
}

/**
 * Opens an index of which nothing has been read but the manifest; every file is read when it is first needed. Rejects
 * with `AppError` `index-version` or `index-corrupt` for a manifest that cannot be used.
 */
export async function openIndex({
  read,
  manifest: raw,
  cacheBytes = indexReader.cacheBytes,
  inflate = inflateAnywhere,
}: OpenIndexOptions): Promise<IndexReader> {
  const manifest = parseManifest(raw, analysisVersion);
  const { documentCount, fields, shardKeys, generation, fingerprint, packWords, hasHead } = manifest;
  const shape = { fieldCount: fields.length, documentCount };
  const files = new IndexFiles({
    read: bundledRead(read, manifest),
    folder: generation,
    fingerprint,
    capacityBytes: cacheBytes,
  });

  const columns = (lengths: readonly Uint16Array[]) => ({
    columns: { lengths, averages: lengths.map(runningAverage) },
    starts: packStarts(lengths, packWords),
  });
  const wordListType = { decode: decodeWords, sizeOf: (words: readonly Word[]) => words.length * wordBytes };
  const lexiconType = { sizeOf: ({ byStems }: LexiconPart) => byStems.size * lexiconRowBytes };
  const load = {
    lengths: files.loader({
      kind: 'lengths',
      decode: (bytes) => columns(decodeLengths(bytes, shape.fieldCount, documentCount)),
      sizeOf: () => documentCount * (shape.fieldCount + 2) * 2,
    }),
    facets: files.loader({
      kind: 'facets',
      decode: (bytes) => decodeFacets(bytes, documentCount),
      sizeOf: ({ topicBits }) => documentCount * (topicBits.length + 1) * 4,
    }),
    ids: files.loader({
      kind: 'ids',
      decode: async (bytes) =>
        (await import('../search-index/format/article-ids')).decodeIds(bytes, documentCount),
      sizeOf: () => documentCount * idBytes,
    }),
    words: files.loader({ kind: 'words', ...wordListType }),
    head: files.loader({ kind: 'head', ...wordListType }),
    aliases: files.loader({
      kind: 'aliases',
      decode: async (bytes) => openAliases(decodeLines(await inflate(bytes))),
      ...lexiconType,
    }),
    english: files.loader({
      kind: 'english',
      decode: (bytes) => openTranslations(decodePhrases(bytes)),
      ...lexiconType,
    }),
    shard: files.loader({
      kind: 'terms',
      decode: (bytes) => new TermShard(decodeTerms(bytes, shape)),
      sizeOf: ({ sizeBytes }) => sizeBytes,
    }),
    texts: files.loader({
      kind: 'texts',
      decode: async (bytes) => {
        const inflated = await inflate(bytes);
        return {
          articles: decodeArticles(inflated),
          sizeBytes: inflated.length * bytesACharacter + textsBytes,
        };
      },
      sizeOf: ({ sizeBytes }) => sizeBytes,
    }),
  };

  const englishLetters = [...manifest.englishLetters];
  const shardCount = shardKeys.length + manifest.heavyTerms.length;
  const shard = async (number: number) => (number >= 0 && number < shardCount ? load.shard(number) : null);
  const heavyTerms = manifest.heavyTerms.flatMap(({ key, terms }, file) =>
    terms.map((term) => ({ term, key, number: shardKeys.length + file })),
  );
  const words = async () => (await load.words(0)) ?? [];
  const frequentWords = async () => (hasHead ? ((await load.head(0)) ?? []) : words());
  const unknownLengths = () => columns(fields.map(() => new Uint16Array(documentCount).fill(1)));

  return {
    documentCount,
    fields,
    words,
    frequentWords,
    async lookup(key, isWanted = () => true) {
      const heavy = heavyTerms.filter((term) => term.key === key && isWanted(term.term));
      const numbers = new Set([shardOf(shardKeys, key), ...heavy.map(({ number }) => number)]);
      const shards = await Promise.all([...numbers].map(shard));
      return shards
        .flatMap((loaded) => loaded?.lookup(key) ?? [])
        .sort((a, b) => compareStrings(a.term, b.term));
    },
    isHeavy: (key) => heavyTerms.some((term) => term.key === key),
    prefix: async (start, limit) => {
      const loaded = await prefixPart();
      const source = { shardKeys, heavyTerms, shard, frequentWords };
      return loaded?.termsStartingWith(start, limit, source) ?? [];
    },
    lengths: async () => ((await load.lengths(0)) ?? unknownLengths()).columns,
    facets: async () => (await load.facets(0)) ?? emptyFacets(documentCount),
    async articles(documents) {
      const starts = (await load.lengths(0))?.starts ?? [];
      return Promise.all(
        documents.map(async (document) => {
          const pack = packOf(starts, document);
          const texts = pack === -1 ? null : await load.texts(pack);
          return texts?.articles[document - (starts[pack] ?? 0)] ?? null;
        }),
      );
    },
    async lexicon(letters) {
      const numbers =
        letters === 'all' ? englishLetters.keys() : letters.map((letter) => shardOf(englishLetters, letter));
      const english = englishLetters.length === 0 ? [] : [...new Set(numbers)];
      const parts = await Promise.all([load.aliases(0), ...english.map(load.english)]);
      return parts.filter((part) => part !== null);
    },
    documentOf: async (articleId) => (await load.ids(0))?.get(articleId) ?? null,
    missing: () => files.missing(),
  };
}

/** Of a decoded word, with what its typos are told by, and of an id in a map, estimated. */
const wordBytes = 250;
const idBytes = 120;
const lexiconRowBytes = 200;
/** Of a string of Devanagari; a pack holds a character in a byte. */
const bytesACharacter = 2;
const textsBytes = 1_000;
