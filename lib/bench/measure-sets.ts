import type { Interval } from './bootstrap';
import { pairedBootstrap } from './bootstrap';
import { engineOver } from './evaluate';
import { readCorpus, readQuerySet, type SetQuery } from './quality-data';
import { type OfEngines, type Ranker, type Rankers, rankersOver } from './rankers';
import { judge, type Quality, type QueryResult, summarize } from './relevance';

/** One set of judged queries, as each engine answers it. */
export interface SetFigures {
  /** File of the set. */
  file: string;
  queries: number;
  quality: OfEngines<Quality>;
  /** The same queries before they were changed; null where the set is as people wrote it. */
  clean: OfEngines<Quality> | null;
  /** nDCG@10 of ours less plain MiniSearch's, paired by query. */
  gain: Interval;
}

const xquad = [
  'queries',
  'queries-keyword',
  'queries-p1-nukta',
  'queries-p2-nasal',
  'queries-p3-chandrabindu',
  'queries-p4-vowel-length',
  'queries-p5-typo',
  'queries-p6-inflection',
  'queries-p7-roman',
  'queries-p7b-roman-noisy',
  'queries-p7c-roman-english',
  'queries-p7d-roman-icu',
  'queries-p8-digits',
];

/** All sets of judged queries: those of XQuAD over the paragraphs' bodies, romanised titles over whole stories. */
export async function measureSets(folder: string): Promise<SetFigures[]> {
  const figures: SetFigures[] = [];
  const paragraphs = await readCorpus(folder, 'xquad-hi/articles.jsonl');
  const overBodies = rankersOver(await engineOver(paragraphs, ['body']), paragraphs, ['body']);
  for (const name of xquad) figures.push(await measureSet(overBodies, folder, `xquad-hi/${name}.jsonl`));
  const stories = await readCorpus(folder, 'pratham-stories-hi/articles.jsonl');
  const overStories = rankersOver(await engineOver(stories), stories, ['title', 'summary', 'body']);
  figures.push(await measureSet(overStories, folder, 'pratham-stories-hi/roman-title-queries.jsonl'));
  return figures;
}

async function measureSet(rankers: Rankers, folder: string, file: string): Promise<SetFigures> {
  // Forms paired by Lucene's stemmer are often of two words.
  const queries = readQuerySet(folder, file).filter(({ from }) => from !== 'lucene');
  const results = await ofEngines(rankers, (rank) => judgeAll(rank, queries));
  const clean = queries.flatMap((each) => (each.clean === undefined ? [] : [{ ...each, query: each.clean }]));
  const cleanResults = await ofEngines(rankers, (rank) => judgeAll(rank, clean));
  const summaries = (asked: readonly SetQuery[], of: OfEngines<QueryResult[]>): OfEngines<Quality> => ({
    ours: summarize(asked, of.ours),
    plain: summarize(asked, of.plain),
    fuzzy: summarize(asked, of.fuzzy),
  });
  return {
    file,
    queries: queries.length,
    quality: summaries(queries, results),
    clean: clean.length === 0 ? null : summaries(clean, cleanResults),
    gain: pairedBootstrap(
      results.ours.map(({ ndcg10 }, index) => ndcg10 - (results.plain[index]?.ndcg10 ?? 0)),
    ),
  };
}

/** Asks each engine in turn. */
export async function ofEngines<Figure>(
  rankers: Rankers,
  measure: (rank: Ranker) => Promise<Figure>,
): Promise<OfEngines<Figure>> {
  return {
    ours: await measure(rankers.ours),
    plain: await measure(rankers.plain),
    fuzzy: await measure(rankers.fuzzy),
  };
}

async function judgeAll(rank: Ranker, queries: readonly SetQuery[]): Promise<QueryResult[]> {
  const results: QueryResult[] = [];
  for (const query of queries) {
    const { found, total } = await rank(query.query);
    results.push(judge(query, found, total));
  }
  return results;
}
