/** Measures of a ranked list against judged articles. Binary relevance; every measure is 0–1, 1 best. */

/** A query with the articles that answer it. */
export interface JudgedQuery {
  id: string;
  query: string;
  /** Ids of articles. Empty: nothing should be found, and the query counts only in `zeroRate`. */
  relevant: readonly string[];
}

/** What one query gave. */
export interface QueryResult {
  id: string;
  query: string;
  /** Ids, best first, at most ten. */
  found: string[];
  /** Articles found in all. */
  total: number;
  ndcg10: number;
  /** Rank of the first relevant article, from 1; null beyond ten. */
  rank: number | null;
}

export interface Quality {
  /** Queries that have a relevant article. */
  n: number;
  ndcg10: number;
  mrr10: number;
  recall1: number;
  recall5: number;
  recall10: number;
  /** Share of all queries that found nothing. */
  zeroRate: number;
}

/** nDCG of the first ten with binary gains (Järvelin and Kekäläinen 2002); 0 without a relevant article. */
export function ndcg10(found: readonly string[], relevant: readonly string[]): number {
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const ideal = relevant.slice(0, 10).reduce((sum, _, rank) => sum + gain(rank), 0);
  const real = found
    .slice(0, 10)
    .reduce((sum, id, rank) => sum + (relevant.includes(id) ? gain(rank) : 0), 0);
  return ideal === 0 ? 0 : real / ideal;
}

/** Judges one list. */
export function judge(
  { id, query, relevant }: JudgedQuery,
  found: readonly string[],
  total: number,
): QueryResult {
  const first = found.slice(0, 10).findIndex((each) => relevant.includes(each));
  return {
    id,
    query,
    found: found.slice(0, 10),
    total,
    ndcg10: ndcg10(found, relevant),
    rank: first === -1 ? null : first + 1,
  };
}

/** Means over queries, rounded to four places; 0 over no queries. Recall: share of the relevant articles among the first k. */
export function summarize(queries: readonly JudgedQuery[], results: readonly QueryResult[]): Quality {
  const answerable = results.filter((_, index) => (queries[index]?.relevant.length ?? 0) > 0);
  const relevantOf = new Map(queries.map(({ id, relevant }) => [id, relevant]));
  const recall = (k: number) =>
    mean(
      answerable.map(({ id, found }) => {
        const relevant = relevantOf.get(id) ?? [];
        return found.slice(0, k).filter((each) => relevant.includes(each)).length / relevant.length;
      }),
    );
  return {
    n: answerable.length,
    ndcg10: mean(answerable.map((result) => result.ndcg10)),
    mrr10: mean(answerable.map(({ rank }) => (rank === null ? 0 : 1 / rank))),
    recall1: recall(1),
    recall5: recall(5),
    recall10: recall(10),
    zeroRate: mean(results.map(({ total }) => (total === 0 ? 1 : 0))),
  };
}

function mean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10_000) / 10_000;
}
