import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { run } from '../../cli/bootstrap/run.mjs';
import { browserPath, withBrowser, withBuiltSite } from '../../cli/built-site';
import { installApart } from '../install-apart';
import { buildIndexable } from './build-indexable';
import { measureTyping, type TypingFigures } from './measure-typing';
import { prioritisedBrowser } from './prioritised-browser';

const measuredRuns = z.array(
  z.object({
    address: z.string(),
    scores: z.object({
      performance: z.number(),
      accessibility: z.number(),
      'best-practices': z.number(),
      seo: z.number(),
    }),
    metrics: z.object({
      firstContentfulPaintMs: z.number().nullable(),
      largestContentfulPaintMs: z.number().nullable(),
      totalBlockingTimeMs: z.number().nullable(),
      layoutShift: z.number().nullable(),
    }),
    /** Elements that moved, as HTML; names of the audits that were not passed. */
    shifted: z.array(z.string()),
    failed: z.array(z.string()),
  }),
);

/** One run of Lighthouse on one page; scores from 0 to 100. */
export type LighthouseRun = z.infer<typeof measuredRuns>[number];

export interface LighthouseFigures {
  machine: {
    load: number;
    cores: number;
    node: string;
    browser: string;
    /** Whether the browser went before every other process. */
    hasPriority: boolean;
    remark: string | null;
  };
  pages: { name: string; path: string; runs: LighthouseRun[] }[];
  typing: { queries: number; slowdown: number; runs: TypingFigures[] };
}

export interface LighthouseBenchOptions {
  /** Runs of each page, and of the typing. */
  runs: number;
  /** Whether the browser is to go before every other process, where the system allows it. */
  priority: boolean;
  /** What else a reader of the figures has to know of the machine, as a sentence. */
  remark: string | null;
  note(text: string): void;
}

const typedQueries = 30;
const slowdown = 4;

/** Measures the pages of the built site as Lighthouse does on a phone, and the typing of queries. */
export async function benchLighthouse(options: LighthouseBenchOptions): Promise<LighthouseFigures> {
  const { runs, priority, remark, note } = options;
  note('installing Lighthouse');
  const packages = await installApart(import.meta.dirname, 'lighthouse', ['run-lighthouse.mjs']);
  const plain = await browserPath();
  const prioritised = priority ? await prioritisedBrowser(plain, packages) : null;
  const program = prioritised ?? plain;
  note('building a copy that search engines may index');
  const folder = await buildIndexable();
  return withBuiltSite(async (address) => {
    const pages = await pagesOf(address);
    const figures: LighthouseFigures['pages'] = [];
    for (const { name, path: at } of pages) {
      note(`Lighthouse: ${name}`);
      const script = path.join(packages, 'run-lighthouse.mjs');
      const { code, output } = await run(process.execPath, [script, program, String(runs), address + at], {
        quiet: true,
      });
      if (code !== 0) throw new Error(`Lighthouse failed at ${at}:\n${output}`);
      figures.push({ name, path: at, runs: measuredRuns.parse(JSON.parse(output)) });
    }
    const queries = await queriesToType();
    const typing: TypingFigures[] = [];
    const browser = await withBrowser(async (opened) => {
      for (let turn = 0; turn < runs; turn += 1) {
        note(`typing ${queries.length} queries, run ${turn + 1}`);
        typing.push(await measureTyping({ browser: opened, address, queries, slowdown, packages }));
      }
      return opened.version();
    }, program);
    return {
      machine: {
        load: loadavg()[2] ?? 0,
        cores: cpus().length,
        node: process.version,
        browser,
        hasPriority: prioritised !== null,
        remark,
      },
      pages: figures,
      typing: { queries: queries.length, slowdown, runs: typing },
    };
  }, folder);
}

/** Home, results, an article and a topic. */
async function pagesOf(address: string): Promise<{ name: string; path: string }[]> {
  const home = await (await fetch(address)).text();
  const firstLink = (pattern: RegExp) => pattern.exec(home)?.[1] ?? '/';
  return [
    { name: 'home', path: '/' },
    { name: 'results', path: `/search?q=${encodeURIComponent('भारत रूस')}` },
    { name: 'article', path: firstLink(/href="(\/article\/[^"?#]+)"/u) },
    { name: 'topic', path: firstLink(/href="(\/topic\/[^"?#]+)"/u) },
  ];
}

/** Queries that people judged results for, evenly over the list. */
async function queriesToType(): Promise<string[]> {
  const lines = (await readFile('data/relevance/queries.jsonl', 'utf8')).trim().split('\n');
  const all = lines.map((line) => z.object({ query: z.string() }).parse(JSON.parse(line)).query);
  return Array.from(
    { length: typedQueries },
    (_, at) => all[Math.floor((at * all.length) / typedQueries)] ?? '',
  );
}
