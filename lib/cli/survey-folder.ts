import { countPage } from '../content/count-page';
import type { RawFile } from '../content/ingest-file';
import { type CountedPage, findSharedLines, nothingShared, type SharedLines } from '../content/shared-lines';
import { sha256 } from './article-folder';
import type { IngestMemory } from './ingest-memory';

/** What is known of a raw file before any page is cleaned. */
export interface Surveyed extends CountedPage {
  /** Of the page's own lines those that most pages of its source have. */
  shared: SharedLines;
}

/**
 * Reads every raw file once for the lines that pages of one source share. A file that the memory knows, by all that it is made of, is
 * not read for its lines again. Files that are no text are left out.
 *
 * @param raws each file with the name of what it is made of, see `madeOf`.
 */
export function surveyFolder(
  raws: Iterable<{ raw: RawFile; made: string }>,
  memory: IngestMemory | null,
): ReadonlyMap<string, Surveyed> {
  const pages = new Map<string, CountedPage>();
  for (const { raw, made } of raws) {
    const before = memory?.of(raw.file);
    const counted = before?.made === made ? before : countPage(raw);
    if (counted === null) continue;
    const { source, hashes } = counted;
    pages.set(raw.file, { source, hashes, sha256: sha256(raw.bytes) });
  }
  const bySource = findSharedLines(pages.values());
  return new Map(
    [...pages].map(([file, page]) => {
      const ofSource = bySource.get(page.source) ?? nothingShared;
      return [file, { ...page, shared: new Set(page.hashes.filter((hash) => ofSource.has(hash))) }];
    }),
  );
}
