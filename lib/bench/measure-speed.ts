import { engineOver } from './evaluate';
import { readCorpus, readQuerySet } from './quality-data';
import { type OfEngines, type Ranker, rankersOver } from './rankers';
import { percentile } from './sample-queries';

/** Warm queries over a large collection in one process, milliseconds. */
export interface SpeedFigures {
  articles: number;
  queries: number;
  medianMs: OfEngines<number>;
  p95Ms: OfEngines<number>;
  /** Share of the queries that found nothing. */
  nothing: OfEngines<number>;
}

const everyNth = 8;

/** Times questions that people typed, each engine's whole answer: ours with snippets, filters' counts and notes. */
export async function measureSpeed(folder: string): Promise<SpeedFigures> {
  const documents = await readCorpus(folder, 'hiwiki/articles.jsonl.gz');
  const queries = readQuerySet(folder, 'query-log/queries.jsonl')
    .filter((_, index) => index % everyNth === 0)
    .map(({ query }) => query);
  const fields = ['title', 'summary', 'body'] as const;
  const { ours, plain, fuzzy } = rankersOver(await engineOver(documents, fields), documents, fields);
  const timed = {
    ours: await time(ours, queries),
    plain: await time(plain, queries),
    fuzzy: await time(fuzzy, queries),
  };
  const figures = (read: (of: Timed) => number): OfEngines<number> => ({
    ours: read(timed.ours),
    plain: read(timed.plain),
    fuzzy: read(timed.fuzzy),
  });
  return {
    articles: documents.length,
    queries: queries.length,
    medianMs: figures(({ ms }) => percentile(ms, 0.5)),
    p95Ms: figures(({ ms }) => percentile(ms, 0.95)),
    nothing: figures(({ nothing }) => nothing),
  };
}

interface Timed {
  ms: number[];
  nothing: number;
}

async function time(rank: Ranker, queries: readonly string[]): Promise<Timed> {
  for (const query of queries) await rank(query);
  const ms: number[] = [];
  let nothing = 0;
  for (const query of queries) {
    const started = performance.now();
    const { total } = await rank(query);
    ms.push(performance.now() - started);
    if (total === 0) nothing++;
  }
  return { ms, nothing: nothing / queries.length };
}
