import MiniSearch, { type SearchOptions } from 'minisearch';
import { emptySearch } from '../empty-search';
import type { Engine } from '../engine/engine';
import type { IndexDocument, IndexField } from '../types';

/** What an engine answers a typed query: ids of the first ten, best first, and how many there are. */
export type Ranker = (query: string) => Promise<{ found: readonly string[]; total: number }>;

/** The engines that are compared, by the column of the table. */
export interface Rankers {
  ours: Ranker;
  /** MiniSearch as its documentation shows it. */
  plain: Ranker;
  /** The same with `prefix: true, fuzzy: 0.2`. */
  fuzzy: Ranker;
}

/** A figure of each engine. */
export type OfEngines<Figure> = Record<keyof Rankers, Figure>;

/** Our engine and plain MiniSearch over the same documents and fields. */
export function rankersOver(
  engine: Engine,
  documents: Iterable<IndexDocument>,
  fields: readonly IndexField[],
): Rankers {
  const plain = new MiniSearch({ fields: [...fields] });
  for (const { id, title, summary, body } of documents)
    plain.add({ id, title, summary, body: body.map(({ text }) => text).join('\n') });
  const search =
    (options: SearchOptions): Ranker =>
    async (query) => {
      const results = plain.search(query, options);
      return { found: results.slice(0, 10).map(({ id }) => String(id)), total: results.length };
    };
  return {
    ours: async (text) => {
      const { hits, total } = await engine.search({ ...emptySearch, text });
      return { found: hits.map(({ id }) => id), total };
    },
    plain: search({}),
    fuzzy: search({ prefix: true, fuzzy: 0.2 }),
  };
}
