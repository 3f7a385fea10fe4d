import { readLexicon } from '../cli/lexicon-folder';
import { emptySearch } from '../empty-search';
import { createEngine, type Engine } from '../engine/engine';
import { openIndex } from '../engine/open-index';
import { buildIndex } from '../search-index/build-index';
import { memoryIndex } from '../search-index/memory-index';
import type { IndexDocument, IndexField } from '../types';
import { type JudgedQuery, judge, type QueryResult } from './relevance';

/** An engine over documents, through the real builder and reader, in memory. */
export async function engineOver(
  documents: AsyncIterable<IndexDocument> | Iterable<IndexDocument>,
  fields: readonly IndexField[] = ['title', 'summary', 'body'],
): Promise<Engine> {
  const memory = memoryIndex();
  const lexicon = await readLexicon();
  await buildIndex(documents, { fields, lexicon, sink: memory.sink, spool: memory.spool });
  return createEngine(await openIndex({ read: memory.read, manifest: memory.manifest() }));
}

/** Searches each query as a reader would who has typed it and looks at the first page. Results in the order of the queries. */
export async function evaluate(engine: Engine, queries: readonly JudgedQuery[]): Promise<QueryResult[]> {
  const results: QueryResult[] = [];
  for (const judged of queries) {
    const { hits, total } = await engine.search({ ...emptySearch, text: judged.query });
    results.push(
      judge(
        judged,
        hits.map(({ id }) => id),
        total,
      ),
    );
  }
  return results;
}
