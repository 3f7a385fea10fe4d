import type { IndexDocument, Source } from '../types';
import { compareStrings } from './format/dictionary-key';
import { dayOf, type Facets } from './format/facets';

/** The columns of topic, source and day, by document number. Topics and sources in the order of their ids. */
export function facetsOf(
  documents: readonly Pick<IndexDocument, 'published' | 'topics' | 'source'>[],
): Facets {
  const topicIds = [...new Set(documents.flatMap(({ topics }) => topics))].sort(compareStrings);
  const topicRows = new Map(topicIds.map((id, row) => [id, row]));
  const byId = new Map<string, Source>();
  for (const { source } of documents)
    if (source !== null && !byId.has(source.id)) byId.set(source.id, source);
  const sources = [...byId.values()].sort((a, b) => compareStrings(a.id, b.id));
  const sourceRows = new Map(sources.map(({ id }, row) => [id, row + 1]));
  const topicBits = Array.from(
    { length: Math.ceil(topicIds.length / 32) },
    () => new Uint32Array(documents.length),
  );
  documents.forEach(({ topics }, document) => {
    for (const row of topics.map((id) => topicRows.get(id) ?? 0)) {
      const bits = topicBits[row >>> 5];
      if (bits !== undefined) bits[document] = ((bits[document] ?? 0) | (1 << (row & 31))) >>> 0;
    }
  });
  return {
    topicIds,
    topicBits,
    sources,
    source: Uint16Array.from(documents, ({ source }) =>
      source === null ? 0 : (sourceRows.get(source.id) ?? 0),
    ),
    day: Int16Array.from(documents, ({ published }) => dayOf(published)),
  };
}
