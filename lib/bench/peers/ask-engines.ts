import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { QuerySet } from '../sample-queries';
import { type Engine, engines } from './build-site';
import type { Front, Served } from './front';
import { type Conditions, type Line, openLine, slow4G, unthrottled } from './line';

/** One query asked of one engine in a new browser profile: nothing is cached. Sizes in bytes, times in milliseconds. */
export interface FirstQuery {
  engine: Engine;
  network: string;
  set: string;
  query: string;
  results: number;
  rankedMs: number;
  /** Null for an engine without texts. */
  shownMs: number | null;
  /** All that passed on the network since the query, and the page's script for the engine, which came before. */
  movedBytes: number;
  /** Of the index alone, as sent: no script, no text. */
  indexBytes: number;
  requestsUntilRanked: number;
  requests: number;
  /** Requests of which each had to wait for the answer to another, one after the other; null without a slow line. */
  rounds: number | null;
  longTasksMs: readonly number[];
}

/** The same query again and again in one page. */
export interface WarmQueries {
  engine: Engine;
  set: string;
  ms: readonly number[];
  longTasksMs: readonly number[];
}

/** An engine whose page did not answer a set of queries to the end, as where an index is more than a browser can hold. */
export interface Failure {
  engine: Engine;
  /** The network and the set of queries. */
  asked: string;
  /** As the browser said it, in one line. */
  message: string;
}

export interface AskOptions {
  /** A browser of its own for each engine and set: one that a page has brought down takes no other with it. */
  openBrowser(): Promise<Browser>;
  front: Front;
  sets: readonly QuerySet[];
  note(text: string): void;
}

/** Queries that plain MiniSearch is asked on the slow line: it loads the same file for each of them. */
const slowMiniSearchQueries = 2;

/** Asks every engine every query, on a slow line and without throttling. */
export async function askFirstQueries(
  options: AskOptions,
): Promise<{ first: FirstQuery[]; failures: Failure[] }> {
  const { front, sets } = options;
  const first: FirstQuery[] = [];
  const failures: Failure[] = [];
  for (const conditions of [slow4G, unthrottled]) {
    const line = await openLine(front.port, conditions);
    try {
      for (const set of sets) {
        for (const engine of engines) {
          const isLong = engine === 'minisearch' && conditions === slow4G;
          const queries = isLong ? set.queries.slice(0, slowMiniSearchQueries) : set.queries;
          const name = `${conditions.name}: ${set.name}`;
          const failure = await withBrowser(options, engine, name, async (browser) => {
            for (const query of queries) {
              first.push(await askOne({ browser, front, line, conditions, engine, set: set.name, query }));
            }
          });
          if (failure !== null) failures.push(failure);
        }
      }
    } finally {
      line.close();
    }
  }
  return { first, failures };
}

/** Runs one engine's part in a new browser. Null when it came to its end, else what went wrong; never rejects for that. */
async function withBrowser(
  { openBrowser, note }: AskOptions,
  engine: Engine,
  asked: string,
  part: (browser: Browser) => Promise<void>,
): Promise<Failure | null> {
  note(`${asked}, ${engine}`);
  const browser = await openBrowser();
  try {
    await part(browser);
    return null;
  } catch (error) {
    const [message = ''] = String(error).split('\n');
    note(`${asked}, ${engine}: ${message}`);
    return { engine, asked, message };
  } finally {
    await browser.close();
  }
}

interface AskOne extends Pick<AskOptions, 'front'> {
  browser: Browser;
  line: Line;
  conditions: Conditions;
  engine: Engine;
  set: string;
  query: string;
}

async function askOne({ browser, front, line, conditions, engine, set, query }: AskOne): Promise<FirstQuery> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await openPage(context, line, engine);
    const before = front.takeServed().filter(({ path }) => path.endsWith('.js'));
    const movedBefore = line.movedBytes();
    const outcome = await page.evaluate((text) => globalThis.askFirst?.(text), query);
    if (outcome === undefined) throw new Error(`${engine}: the page cannot be asked`);
    const served = front.takeServed();
    const missing = served.filter(({ bytes }) => bytes === 0).map(({ path }) => path);
    if (missing.length > 0) throw new Error(`${engine} asked for what is not there: ${missing.join(', ')}`);
    const rankedMs = outcome.rankedMs ?? rankedBefore(served, outcome, conditions);
    const rankedAt = outcome.askedAt + rankedMs - conditions.roundTripMs / 2;
    return {
      engine,
      network: conditions.name,
      set,
      query,
      results: outcome.results,
      rankedMs,
      shownMs: outcome.shownMs,
      movedBytes: line.movedBytes() - movedBefore + before.reduce((sum, { bytes }) => sum + bytes, 0),
      indexBytes: served.filter(isIndex).reduce((sum, { bytes }) => sum + bytes, 0),
      requestsUntilRanked: served.filter((one) => !isText(one) && one.beganAt <= rankedAt).length,
      requests: served.length,
      rounds: conditions.roundTripMs === 0 ? null : roundsOf(served, conditions.roundTripMs),
      longTasksMs: outcome.longTasksMs,
    };
  } finally {
    await context.close();
  }
}

async function openPage(context: BrowserContext, line: Line, engine: Engine): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`https://localhost:${line.port}/${engine}.html`);
  await page.waitForFunction(() => globalThis.askFirst !== undefined);
  return page;
}

/** Our worker gives ranking and texts together: it had ranked when it asked for the first text. */
function rankedBefore(
  served: readonly Served[],
  { askedAt, shownMs }: { askedAt: number; shownMs: number | null },
  { roundTripMs }: Conditions,
): number {
  const first = Math.min(...served.filter(isText).map(({ beganAt }) => beganAt));
  return Number.isFinite(first) ? first - roundTripMs / 2 - askedAt : (shownMs ?? 0);
}

function isText({ path }: Served): boolean {
  return path.includes('/texts-') || path.endsWith('.pf_fragment');
}

function isIndex(one: Served): boolean {
  if (isText(one)) return false;
  return one.path.startsWith('/search-index/') || /\.pf_|pagefind-entry|minisearch\.json/u.test(one.path);
}

/**
 * The longest chain of requests of which each began when the one before had had time to be answered. A pause for
 * computing that is as long as a round trip looks the same, and costs the reader the same.
 */
export function roundsOf(
  served: readonly Pick<Served, 'beganAt' | 'endedAt'>[],
  roundTripMs: number,
): number {
  const inOrder = served.toSorted((a, b) => a.beganAt - b.beganAt);
  const rounds: number[] = [];
  for (const [at, { beganAt }] of inOrder.entries()) {
    const waitedFor = inOrder
      .slice(0, at)
      .map((one, place) => (couldKnow(one, beganAt) ? (rounds[place] ?? 0) : 0));
    rounds.push(1 + Math.max(0, ...waitedFor));
  }
  return Math.max(0, ...rounds);

  function couldKnow({ endedAt }: Pick<Served, 'endedAt'>, beganAt: number): boolean {
    return beganAt - endedAt >= 0.9 * roundTripMs;
  }
}

/** Asks each query twice in one page without throttling and times the second asking. */
export async function askWarmQueries(
  options: AskOptions,
): Promise<{ warm: WarmQueries[]; failures: Failure[] }> {
  const { front, sets } = options;
  const warm: WarmQueries[] = [];
  const failures: Failure[] = [];
  const line = await openLine(front.port, unthrottled);
  try {
    for (const engine of engines) {
      const failure = await withBrowser(options, engine, 'warm', async (browser) => {
        const context = await browser.newContext({ ignoreHTTPSErrors: true });
        const page = await openPage(context, line, engine);
        for (const set of sets) warm.push(await askAgain(page, engine, set));
      });
      if (failure !== null) failures.push(failure);
    }
  } finally {
    line.close();
    front.takeServed();
  }
  return { warm, failures };
}

async function askAgain(page: Page, engine: Engine, { name, queries }: QuerySet): Promise<WarmQueries> {
  const ask = (query: string) => page.evaluate((text) => globalThis.askFirst?.(text), query);
  for (const query of queries) await ask(query);
  const outcomes = [];
  for (const query of queries) outcomes.push(await ask(query));
  const known = outcomes.filter((outcome) => outcome !== undefined);
  return {
    engine,
    set: name,
    ms: known.map(({ rankedMs, shownMs }) => (engine === 'minisearch' ? rankedMs : shownMs) ?? 0),
    longTasksMs: known.flatMap(({ longTasksMs }) => longTasksMs),
  };
}
