import { emptySearch } from '../empty-search';
import type { Part, RelatedArticle, SearchQuery, SearchResponse, Suggestion } from '../types';
import type { ExpandCache } from './expand-query';
import type { Explanation } from './explain';
import { findDocuments } from './find-documents';
import type { IndexReader } from './index-reader';
import { readQuery } from './read-query';
import { searchIndex } from './search';

/** Everything that is asked of an index; the same wherever it runs. */
export interface Engine {
  /** One that finds nothing comes with the searches close to it that do. */
  search(query: SearchQuery): Promise<SearchResponse>;
  suggest(text: string): Promise<Suggestion[]>;
  mark(query: Pick<SearchQuery, 'text' | 'exact'>, texts: readonly string[]): Promise<Part[][]>;
  related(articleId: string): Promise<RelatedArticle[]>;
  explain(query: SearchQuery): Promise<Explanation>;
}

/** What a browser's worker is asked. */
export type SearchEngine = Pick<Engine, 'search' | 'suggest' | 'mark'>;

/** An engine over an open index. */
export function createEngine(reader: IndexReader): Engine {
  const cache: ExpandCache = new Map();
  return {
    ...createSearchEngine(reader, cache),
    related: async (articleId) => (await import('./related')).relatedTo(reader, articleId),
    explain: async (query) => (await import('./explain')).explainQuery(reader, cache, query),
  };
}

/** What a worker needs of it. It keeps the expanded words of recent queries. What is seldom asked for, the worker loads when it is. */
export function createSearchEngine(reader: IndexReader, cache: ExpandCache = new Map()): SearchEngine {
  let hasSuggested = false;
  const readForSuggestions = (text: string) =>
    Promise.all([findDocuments(reader, cache, { ...emptySearch, text }), reader.frequentWords()]);
  return {
    async search(query) {
      const response = await searchIndex(reader, cache, query);
      if (response.total > 0) return response;
      const { relaxations } = await import('./relax');
      return { ...response, relaxed: await relaxations(reader, cache, query) };
    },
    async suggest(text) {
      // Asked for beside the files that it will read, the code costs no round trip of its own.
      const files = hasSuggested ? null : readForSuggestions(text);
      const [{ suggestFor }] = await Promise.all([import('./suggest'), files]);
      hasSuggested = true;
      return suggestFor(reader, cache, text);
    },
    async mark(query, texts) {
      // Asked for beside the files that reading needs, the code costs no round trip of its own.
      const [{ markTexts }, read] = await Promise.all([
        import('./mark'),
        readQuery(reader, cache, query.text, { exact: query.exact, byDate: false }),
      ]);
      return markTexts(query, texts, reader.missing().length === 0 ? read : null);
    },
  };
}
