import { content } from '../config';
import { canonicalText } from './canonical-text';
import type { RawFile } from './ingest-file';
import { type Meta, readMeta, sourceId } from './meta-file';
import { readPageFacts } from './page-facts';
import { type CountedPage, hashesOf } from './shared-lines';

/**
 * A raw file for counting the lines that pages of one source share: its source is the site that it names, in what is said of it or in its
 * markup, else the folder that it lies in. Null when it is no text.
 */
export function countPage({ file, bytes, meta: metaBytes }: RawFile): Omit<CountedPage, 'sha256'> | null {
  if (bytes.length > content.maxFileBytes) return null;
  const canonical = canonicalText(bytes, content.maxLineCharacters);
  if (canonical.problem !== null) return null;
  const said = metaBytes === null ? null : readMeta(metaBytes).meta;
  const page = canonical.page === null ? {} : readPageFacts(canonical.page);
  const source = siteOf(said) ?? siteOf(page) ?? `folder ${file.slice(0, file.lastIndexOf('/') + 1)}`;
  return { source, hashes: hashesOf(canonical.text) };
}

function siteOf(meta: Partial<Meta> | null): string | null {
  if (meta?.source) return `site ${sourceId(meta.source)}`;
  return meta?.url ? `site ${sourceId({ name: '', url: meta.url })}` : null;
}
