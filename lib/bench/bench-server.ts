import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../cli/bootstrap/port.mjs';
import { root } from '../cli/bootstrap/run.mjs';
import { fileSpool, indexFolder } from '../cli/index-folder';
import { readLexicon } from '../cli/lexicon-folder';
import { openIndexFolder } from '../runtime/server';
import { buildIndex } from '../search-index/build-index';
import { type CorpusOptions, corpusOf } from './corpus';
import { type Spread, spread } from './measure-queries';
import { type RunningServer, startServer } from './running-server';
import { generator, sampleQueries } from './sample-queries';

export interface ServerBenchOptions {
  /** Null: the index of the site as it is built. */
  corpus: CorpusOptions | null;
  /** Queries of one's own, beside words taken from the index. */
  queries: readonly string[];
  /** Searches asked for. */
  count: number;
}

/** The first page asked for as soon as the server takes connections, a result page. */
export interface FirstSearch {
  /** From the start of the process until it takes connections. */
  startMs: number;
  ms: number;
  /** What the processor spent from the start on, and on the page: what other work on the machine hardly changes. */
  startCpuMs: number;
  cpuMs: number;
}

/** Of the built site: times in milliseconds, memory of the process and its children in bytes. */
export interface ServerFigures {
  articles: number;
  /** Under `npm start`, which takes connections when it is warm. */
  warm: FirstSearch;
  /** Under `next start`, which takes them before it has loaded anything. */
  cold: FirstSearch;
  /** All that follows is of the first. */
  searches: number;
  searchMs: Spread;
  memoryBytes: { started: number; searched: number; peak: number };
}

/**
 * Starts the built site over an index and asks for result pages, one after the other: words of the index, three words, and
 * the queries given. Every answer must be a page with status 200.
 */
export async function benchServer({ corpus, queries, count }: ServerBenchOptions): Promise<ServerFigures> {
  const scratch = corpus === null ? null : await siteOver(corpus);
  const site = scratch ?? root;
  let server: RunningServer | null = null;
  try {
    const { reader } = await openIndexFolder(path.join(site, 'public/search-index'));
    const sets = sampleQueries(await reader.words(), reader.documentCount, count);
    const random = generator(500);
    const all = [...sets.flatMap((set) => set.queries), ...queries];
    const asked = Array.from({ length: count }, () => all[Math.floor(random() * all.length)] ?? '');
    server = await startServer(site, await freePort(), 'cold');
    const cold = await firstSearch(server, asked[0] ?? '');
    await server.stop();
    server = await startServer(site, await freePort(), 'warm');
    const started = server.memoryBytes();
    const warm = await firstSearch(server, asked[0] ?? '');
    const times = await askAll(server, asked.slice(1));
    return {
      articles: reader.documentCount,
      warm,
      cold,
      searches: asked.length,
      searchMs: spread(times),
      memoryBytes: { started, searched: server.memoryBytes(), peak: server.peakMemoryBytes() },
    };
  } finally {
    await server?.stop();
    if (scratch !== null) await rm(scratch, { recursive: true, force: true });
  }
}

async function firstSearch(server: RunningServer, query: string): Promise<FirstSearch> {
  const startCpuMs = server.cpuMs();
  const [ms = 0] = await askAll(server, [query]);
  return { startMs: server.startMs, ms, startCpuMs, cpuMs: server.cpuMs() - startCpuMs };
}

async function askAll({ origin }: RunningServer, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const began = performance.now();
    const response = await fetch(`${origin}/search?${new URLSearchParams({ q: query })}`);
    const page = await response.text();
    times.push(performance.now() - began);
    if (!response.ok || !page.includes('</html>')) throw new Error(`/search?q=${query}: ${response.status}`);
  }
  return times;
}

/** A folder that is the built site, but with an index of the corpus. */
async function siteOver(corpus: CorpusOptions): Promise<string> {
  const site = await mkdtemp(path.join(tmpdir(), 'khoj-server-'));
  const link = (name: string) => symlink(path.join(root, name), path.join(site, name));
  for (const name of ['.next', 'data', 'node_modules', 'next.config.js', 'package.json']) await link(name);
  await mkdir(path.join(site, 'public'));
  for (const name of await readdir(path.join(root, 'public')))
    if (name !== 'search-index') await link(path.join('public', name));
  const spool = fileSpool();
  try {
    await buildIndex(corpusOf(corpus), {
      fields: ['title', 'summary', 'body'],
      lexicon: await readLexicon(path.join(root, 'data/lexicon')),
      sink: indexFolder(path.join(site, 'public/search-index')),
      spool,
    });
  } finally {
    spool.close();
  }
  return site;
}
