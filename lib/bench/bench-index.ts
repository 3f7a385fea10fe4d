import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileSpool, indexFolder } from '../cli/index-folder';
import { readLexicon } from '../cli/lexicon-folder';
import { openIndex } from '../engine/open-index';
import { type BuildReport, buildIndex } from '../search-index/build-index';
import { romanize } from '../text/romanize';
import { corpusOf } from './corpus';
import { measureMiniSearch, type PlainFigures } from './measure-minisearch';
import { measureQueries, type QueryFigures, type Spread, spread } from './measure-queries';
import { type QuerySet, sampleQueries } from './sample-queries';

export interface IndexBenchOptions {
  /** Folder of articles, `.jsonl` or `.jsonl.gz`. */
  articles: string;
  /** Queries of one's own, beside those made from the words of the corpus. */
  queries: readonly string[];
  /** Queries a set. */
  count: number;
  /** Grow the corpus to so many articles, see `growCorpus`; null: as it is. */
  grow: number | null;
  /** Measure plain MiniSearch too, with the size of its JSON: takes minutes on a large corpus. */
  peer: boolean;
}

/** Sizes in bytes, times in milliseconds. */
export interface IndexFigures {
  articles: number;
  terms: number;
  build: { ms: number; peakMemoryBytes: number; files: number };
  bytesByKind: BuildReport['bytesByKind'];
  /** All that is not article text. */
  indexBytes: number;
  shards: number;
  shardBytes: Spread & { largest: number };
  queries: QueryFigures[];
  plain: PlainFigures | null;
}

/** Builds an index of the corpus in a temporary folder and measures it. */
export async function benchIndex(options: IndexBenchOptions): Promise<IndexFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'khoj-bench-'));
  const documents = () => corpusOf(options);
  const spool = fileSpool();
  try {
    const started = performance.now();
    const report = await buildIndex(documents(), {
      fields: ['title', 'summary', 'body'],
      lexicon: await readLexicon(),
      sink: indexFolder(folder),
      spool,
    });
    const ms = performance.now() - started;
    const peakMemoryBytes = process.resourceUsage().maxRSS * 1024;
    const sets = await querySets(folder, options);
    const queries: QueryFigures[] = [];
    for (const set of [...sets, ...sets.filter(isOfAllBands).map(inLatinLetters)])
      queries.push(await measureQueries(folder, set));
    const { manifest, bytesByKind, sizeBytes, files } = report;
    const shardSizes = await sizesOf(path.join(folder, manifest.generation), 'terms-');
    return {
      articles: manifest.documentCount,
      terms: manifest.termCount,
      build: { ms, peakMemoryBytes, files },
      bytesByKind,
      indexBytes: sizeBytes - (bytesByKind.texts ?? 0),
      shards: shardSizes.length,
      shardBytes: { ...spread(shardSizes), largest: Math.max(0, ...shardSizes) },
      queries,
      plain: options.peer ? await measureMiniSearch(documents(), sets, true) : null,
    };
  } finally {
    spool.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function querySets(folder: string, { queries, count }: IndexBenchOptions): Promise<QuerySet[]> {
  const manifest: unknown = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  const reader = await openIndex({ manifest, read: (name) => readFile(path.join(folder, name)) });
  const sets = sampleQueries(await reader.words(), reader.documentCount, count);
  return queries.length === 0 ? sets : [...sets, { name: 'queries given', queries }];
}

const isOfAllBands = ({ name }: QuerySet) => name === 'one word, all' || name === 'three words';

/** The same queries as a reader without a Hindi keyboard types them. */
function inLatinLetters({ name, queries }: QuerySet): QuerySet {
  const romanized = queries.map((query) => query.split(' ').map(romanize).join(' '));
  return { name: `${name}, in Latin letters`, queries: romanized };
}

async function sizesOf(folder: string, prefix: string): Promise<number[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  return Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).size));
}
