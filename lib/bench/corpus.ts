import { readDocuments } from '../cli/index-documents';
import type { IndexDocument } from '../types';
import { growCorpus } from './grow-corpus';

export interface CorpusOptions {
  /** Folder of articles, `.jsonl` or `.jsonl.gz`. */
  articles: string;
  /** Grow or cut the corpus to so many articles, see `growCorpus`; null: as it is. */
  grow: number | null;
}

/** The documents of a benchmark. */
export async function* corpusOf({ articles, grow }: CorpusOptions): AsyncGenerator<IndexDocument> {
  const documents = readDocuments(articles, () => undefined);
  if (grow === null) {
    yield* documents;
    return;
  }
  const real: IndexDocument[] = [];
  for await (const document of documents) real.push(document);
  yield* growCorpus(real, grow);
}
