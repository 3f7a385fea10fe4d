import type { IndexDocument } from '../types';

/** A document of which nothing is known but its title and perhaps its summary: for tests. */
export function bareDocument(id: string, title: string, summary = ''): IndexDocument {
  return {
    id,
    title,
    summary,
    body: [],
    published: null,
    dateBasis: 'unknown',
    topics: [],
    source: null,
    url: null,
  };
}
