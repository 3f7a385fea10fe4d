import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Browser, chromium } from '@playwright/test';
import { browserAdvice, obtainBrowser } from '../../cli/bootstrap/browser.mjs';
import { readDocuments } from '../../cli/index-documents';
import { openIndex } from '../../engine/open-index';
import { AppError } from '../../errors';
import { corpusOf } from '../corpus';
import type { QuerySet } from '../sample-queries';
import {
  askFirstQueries,
  askWarmQueries,
  type Failure,
  type FirstQuery,
  type WarmQueries,
} from './ask-engines';
import { type Built, buildSite, type Engine } from './build-site';
import { openFront } from './front';
import { installPeers } from './install-peers';
import { sampleFromArticles } from './sample-from-articles';

export interface PeersBenchOptions {
  /** Folder of articles, `.jsonl` or `.jsonl.gz`. */
  articles: string;
  /** Queries of one's own, a set beside those made from the corpus. */
  queries: readonly string[];
  /** Queries of each set. */
  count: number;
  /** Grow or cut the corpus to so many articles, see `growCorpus`; null: as it is. */
  grow: number | null;
  note(text: string): void;
}

/** Sizes in bytes, times in milliseconds. */
export interface PeersFigures {
  articles: number;
  /** Of the machine: what waited for a core, on average over the run's last quarter hour, and its cores. */
  machine: { load: number; cores: number; node: string; browser: string };
  built: Record<Engine, Built>;
  first: FirstQuery[];
  warm: WarmQueries[];
  failures: Failure[];
}

/** Builds all three indexes of one corpus and asks all three engines the same queries, in one run. */
export async function benchPeers(options: PeersBenchOptions): Promise<PeersFigures> {
  const { note, queries, count } = options;
  note('installing what is compared');
  await installPeers();
  const program = await obtainBrowser();
  if (program === null) {
    throw new AppError('peers-missing', { what: 'The comparison needs a browser.', fix: browserAdvice });
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'khoj-peers-'));
  try {
    const corpus = path.join(folder, 'articles.jsonl');
    const articles = await writeCorpus(options, corpus);
    const built = await buildSite(folder, corpus, note);
    const sets = await querySets(folder, corpus, count);
    if (queries.length > 0) sets.push({ name: 'queries given', queries: everyFew(queries, count) });
    const front = await openFront(folder);
    try {
      const ask = { openBrowser: () => openBrowser(program), front, sets, note };
      const version = await browserVersion(program);
      const first = await askFirstQueries(ask);
      const warm = await askWarmQueries(ask);
      const machine = {
        load: loadavg()[2] ?? 0,
        cores: cpus().length,
        node: process.version,
        browser: version,
      };
      const failures = [...first.failures, ...warm.failures];
      return { articles, machine, built, first: first.first, warm: warm.warm, failures };
    } finally {
      front.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function openBrowser(program: string): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: program,
    args: [...sandbox, '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  });
}

async function browserVersion(program: string): Promise<string> {
  const browser = await openBrowser(program);
  const version = browser.version();
  await browser.close();
  return version;
}

/** One plain `.jsonl` for all engines. Returns the number of articles. */
async function writeCorpus(options: PeersBenchOptions, file: string): Promise<number> {
  let articles = 0;
  async function* lines() {
    for await (const document of corpusOf(options)) {
      articles++;
      yield `${JSON.stringify(document)}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
  return articles;
}

async function querySets(folder: string, corpus: string, count: number): Promise<QuerySet[]> {
  const index = path.join(folder, 'search-index');
  const manifest: unknown = JSON.parse(await readFile(path.join(index, 'manifest.json'), 'utf8'));
  const reader = await openIndex({ manifest, read: (name) => readFile(path.join(index, name)) });
  const documents = readDocuments(corpus, () => undefined);
  return sampleFromArticles(documents, await reader.words(), reader.documentCount, count);
}

/** As many as asked for, from the whole list. */
function everyFew(queries: readonly string[], count: number): string[] {
  const step = Math.max(1, queries.length / count);
  return Array.from(
    { length: Math.min(count, queries.length) },
    (_, at) => queries[Math.floor(at * step)] ?? '',
  );
}
