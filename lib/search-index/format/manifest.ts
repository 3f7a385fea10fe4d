import { AppError } from '../../errors';
import type { BundledFiles, InlineFiles } from './bundle';
import { formatVersion } from './envelope';
import { type HeavyFile, readHeavyFiles, readKeys } from './shard-keys';

/**
 * `manifest.json`: what a reader must know before the first query. It holds no table that grows with the archive
 * except the first key of every shard.
 */
export interface Manifest {
  format: 'khabar-khoj-index';
  formatVersion: number;
  analysisVersion: number;
  /** Folder of the index's files: a hash of their content, so that they may be cached for ever. */
  generation: string;
  /** Stands in the header of every file. */
  fingerprint: number;
  documentCount: number;
  /** Indexed fields in the order of every column. */
  fields: string[];
  termCount: number;
  /** First key of each shard of terms, ascending, as `writeKeys` writes them. */
  shardKeys: string;
  /**
   * Very frequent terms that lie apart from the others of their key (के, में, है), as `writeHeavyFiles` writes them. Their files
   * are numbered after the shards. So a rarer word of the same key does not pay for them.
   */
  heavyTerms: string;
  /** Whether frequent terms have a file of their own; a small index has only `words`. */
  hasHead: boolean;
  /** The letter that each file of English words, and of what they are in Hindi, begins with, ascending; empty without such words. */
  englishLetters: string;
  /** Distinct words a pack of article texts holds; see `packStarts`. */
  packWords: number;
  /** The files of a small index lie in one, so that a first query costs one request. */
  bundle: BundledFiles;
  /** What every query needs lies here: it costs no request of its own. */
  inline: InlineFiles;
}

/** The manifest as a reader uses it. */
export interface OpenedManifest extends Omit<Manifest, 'shardKeys' | 'heavyTerms'> {
  /** Empty where there are no terms. */
  shardKeys: readonly string[];
  heavyTerms: readonly HeavyFile[];
}

const rebuild = 'run `npm run khoj -- index`';

/**
 * Checks a parsed `manifest.json`. Throws `AppError`: `index-version` for an index that another version of this
 * software wrote, `index-corrupt` for anything that is no manifest.
 */
export function parseManifest(value: unknown, analysisVersion: number): OpenedManifest {
  if (!isRecord(value) || value.format !== 'khabar-khoj-index') {
    throw corrupt('the file is not a manifest of Khabar Khoj');
  }
  const wrongFormat = value.formatVersion !== formatVersion;
  if (wrongFormat || value.analysisVersion !== analysisVersion) {
    throw new AppError('index-version', {
      what: 'The search index was written by another version of Khabar Khoj.',
      got: `format ${value.formatVersion}, analysis ${value.analysisVersion}`,
      expected: `format ${formatVersion}, analysis ${analysisVersion}`,
      fix: rebuild,
    });
  }
  const {
    generation,
    fingerprint,
    documentCount,
    fields,
    termCount,
    shardKeys,
    heavyTerms,
    hasHead,
    englishLetters,
    packWords,
    bundle,
    inline,
  } = value;
  if (typeof generation !== 'string' || !/^[0-9a-f]{8,64}$/u.test(generation)) throw corrupt('generation');
  if (!isCount(fingerprint)) throw corrupt('fingerprint');
  if (!isCount(documentCount)) throw corrupt('documentCount');
  if (!isCount(termCount)) throw corrupt('termCount');
  if (typeof shardKeys !== 'string') throw corrupt('shardKeys');
  if (typeof heavyTerms !== 'string') throw corrupt('heavyTerms');
  if (!isStringList(fields)) throw corrupt('fields');
  if (typeof hasHead !== 'boolean') throw corrupt('hasHead');
  if (typeof englishLetters !== 'string') throw corrupt('englishLetters');
  if (!isCount(packWords)) throw corrupt('packWords');
  if (!isBundle(bundle)) throw corrupt('bundle');
  if (!isInline(inline)) throw corrupt('inline');
  return {
    format: 'khabar-khoj-index',
    formatVersion,
    analysisVersion,
    generation,
    fingerprint,
    documentCount,
    fields,
    termCount,
    shardKeys: readKeys(shardKeys),
    heavyTerms: readHeavyFiles(heavyTerms),
    hasHead,
    englishLetters,
    packWords,
    bundle,
    inline,
  };
}

function corrupt(what: string): AppError {
  return new AppError('index-corrupt', {
    what: `The search index's manifest.json is damaged: ${what}.`,
    fix: rebuild,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isBundle(value: unknown): value is BundledFiles {
  const isRow = (row: unknown) => Array.isArray(row) && typeof row[0] === 'string' && isCount(row[1]);
  return Array.isArray(value) && value.every(isRow);
}

function isInline(value: unknown): value is InlineFiles {
  const isRow = (row: unknown) => isStringList(row) && row.length === 2;
  return Array.isArray(value) && value.every(isRow);
}

function isStringList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff;
}
