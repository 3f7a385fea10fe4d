import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { indexReader } from '../config';
import { emptySearch } from '../empty-search';
import { createEngine, type Engine } from '../engine/engine';
import { type ExampleQueries, type ExampleTopic, exampleQueries } from '../engine/example-queries';
import { countFacets } from '../engine/facets';
import { filtersOf } from '../engine/filter';
import type { FacetColumns, IndexReader } from '../engine/index-reader';
import { openIndex } from '../engine/open-index';
import { AppError } from '../errors';
import { readPublicFile } from '../public-files';
import type { RelatedArticle, SearchQuery, SearchResponse, Suggestion } from '../types';

/** An index opened from a folder. */
export interface OpenedFolder {
  engine: Engine;
  reader: IndexReader;
  /** Name of the folder's generation of files. */
  generation: string;
}

/**
 * Opens the index in a folder. `onRead` is told of every file read; `readFileOf` (default: from the folder) reads one,
 * by its path below the folder. Throws `AppError` `index-missing` when there is none,
 * `index-corrupt` or `index-version` when it cannot be used.
 */
export async function openIndexFolder(
  folder: string,
  onRead: (name: string) => void = () => undefined,
  readFileOf: (name: string) => Promise<Uint8Array> = (name) => readFile(path.join(folder, name)),
): Promise<OpenedFolder> {
  const manifest = await readManifest(folder);
  const reader = await openIndex({
    manifest,
    read: async (name) => {
      onRead(name);
      return readFileOf(name);
    },
    cacheBytes: indexReader.serverCacheBytes,
    // A pack is a few kilobytes: undone at once it takes less than handing it to another thread.
    inflate: inflateRawSync,
  });
  return { engine: createEngine(reader), reader, generation: manifest.generation };
}

async function readManifest(folder: string): Promise<{ generation: string }> {
  const file = path.join(folder, 'manifest.json');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError(
      'index-missing',
      { what: `There is no search index in ${folder}.`, fix: 'run `npm run khoj -- index`' },
      { cause },
    );
  });
  const manifest: unknown = await Promise.resolve(text)
    .then(JSON.parse)
    .catch(() => null);
  if (
    typeof manifest === 'object' &&
    manifest !== null &&
    'generation' in manifest &&
    typeof manifest.generation === 'string'
  )
    return { ...manifest, generation: manifest.generation };
  throw new AppError('index-corrupt', {
    what: `${file} is no manifest of a search index.`,
    fix: 'run `npm run khoj -- index`',
  });
}

/** The site's own index; opened again when the manifest on disk has changed. */
let opened: { changed: string; folder: Promise<OpenedFolder> } | null = null;

async function site(): Promise<OpenedFolder> {
  // What each function needs of the index is listed in next.config.js: guessed from this path it would be all, everywhere.
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'public', 'search-index');
  const changed = await stat(path.join(folder, 'manifest.json')).then(
    ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
    () => 'missing',
  );
  if (opened?.changed !== changed) {
    // In a large archive the article texts are not in the function: they come from the deployment's own address.
    const read = (name: string) => readPublicFile(`search-index/${name}`);
    const opening = { changed, folder: openIndexFolder(folder, undefined, read) };
    opened = opening;
    opening.folder.catch(() => {
      if (opened === opening) opened = null;
    });
  }
  return opened.folder;
}

/** Answers a search from the site's index. Throws `AppError` when there is no usable index, never for the query. */
export async function searchOnServer(query: SearchQuery): Promise<SearchResponse> {
  return (await site()).engine.search(query);
}

/** Lines under the search box for a text; see `Engine.suggest`. */
export async function suggestOnServer(text: string): Promise<Suggestion[]> {
  return (await site()).engine.suggest(text);
}

/** Articles that resemble one; empty for an unknown id. */
export async function relatedOnServer(articleId: string): Promise<RelatedArticle[]> {
  return (await site()).engine.related(articleId);
}

/** Counted once for an index: the columns live as long as it is open. */
const topicCounts = new WeakMap<FacetColumns, ReadonlyMap<string, number>>();

/** The topics of the index, with how many articles have each. */
export async function topicCountsOnServer(): Promise<ReadonlyMap<string, number>> {
  const { reader } = await site();
  const columns = await reader.facets();
  const counts = topicCounts.get(columns) ?? countTopics(columns, reader.documentCount);
  topicCounts.set(columns, counts);
  return counts;
}

function countTopics(columns: FacetColumns, documentCount: number): ReadonlyMap<string, number> {
  const all = Uint32Array.from({ length: documentCount }, (_, document) => document);
  const { topic } = countFacets(all, filtersOf(emptySearch, columns), columns, emptySearch);
  return new Map(topic.map(({ value, count }) => [value, count]));
}

/** Names of the sources of the index, by their ids. */
export async function sourceNamesOnServer(): Promise<ReadonlyMap<string, string>> {
  const { sources } = await (await site()).reader.facets();
  return new Map(sources.map(({ id, name }) => [id, name]));
}

/** Queries that find something, for someone who does not know what to type; see `exampleQueries`. */
export async function examplesOnServer(topics: readonly ExampleTopic[]): Promise<ExampleQueries> {
  const { engine } = await site();
  return exampleQueries((query) => engine.search(query), topics);
}

/** Path of the immutable manifest, its hash in the name: the page hands it to the worker, which saves a round trip. */
export async function manifestUrl(): Promise<string> {
  return `/search-index/manifest.${(await site()).generation}.json`;
}
