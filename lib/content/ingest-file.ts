import { createHash } from 'node:crypto';
import { content } from '../config';
import type { Article } from '../types';
import type { TopicCues } from './assign-topics';
import { buildArticle } from './build-article';
import { canonicalText } from './canonical-text';
import { type CleanedText, cleanText } from './clean-text';
import { tooLong } from './long-article';
import { type Meta, readMeta } from './meta-file';
import { type PageFacts, readPageFacts } from './page-facts';
import { noParts, readPageParts } from './page-parts';
import { type Problem, problemOf } from './problems';
import { nothingShared, type SharedLines } from './shared-lines';

/** A raw file as it lies on the disk. */
export interface RawFile {
  /** Path below the raw folder, forward slashes. */
  file: string;
  bytes: Uint8Array;
  /** Bytes of `<file>.meta.json`, or of the file's row in `metadata.json`; null when it has neither. */
  meta: Uint8Array | null;
}

export const noteKinds = [
  'duplicate',
  'near-duplicate',
  'dates-differ',
  'unknown-topic',
  'long-article',
  'raw-file-gone',
  'part',
  'meta-without-file',
] as const;

export interface Note {
  file: string;
  kind: (typeof noteKinds)[number];
  message: string;
}

export type Ingested =
  | { article: Article; notes: Note[]; problem: null }
  | { article: null; problem: Problem };

export interface IngestContext {
  cues: TopicCues;
  topicIds: ReadonlySet<string>;
  /** Id of the article that the file became before, or null. */
  knownId(file: string, sha256: string): string | null;
}

/**
 * One raw file to one article, or to the problem that stands in the way. Pure: the same bytes give the same article.
 *
 * @param shared lines that most pages of the same source have, see `findSharedLines`.
 */
export function ingestFile(
  { file, bytes, meta: metaBytes }: RawFile,
  context: IngestContext,
  shared: SharedLines = nothingShared,
): Ingested {
  if (bytes.length > content.maxFileBytes) return failed(file, 'too-large');
  const canonical = canonicalText(bytes, content.maxLineCharacters);
  if (canonical.problem !== null) return failed(file, canonical.problem);
  const read = readMeta(metaBytes ?? new TextEncoder().encode('{}'));
  if (read.problem !== null) return failed(file, 'meta-invalid', read.problem);
  const parts = canonical.page === null ? noParts : readPageParts(canonical.page);
  const cleaned = cleanText(canonical.text, shared, parts);
  if (cleaned === null) return failed(file, 'no-article');
  if (canonical.markup.length > 0) cleaned.removed.push({ rule: 'markup', text: canonical.markup.join(' ') });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const raw = { file, sha256, knownId: context.knownId(file, sha256) };
  const notes: Note[] = [];
  const { meta } = read;
  const unknown = (meta.topics ?? []).filter((id) => !context.topicIds.has(id));
  if (unknown.length > 0) {
    const message = `topics that data/topics.json does not have are left out: ${unknown.join(', ')}`;
    notes.push({ file, kind: 'unknown-topic', message });
    meta.topics = (meta.topics ?? []).filter((id) => context.topicIds.has(id));
  }
  const [stated, given] = [cleaned.published?.slice(0, 10), meta.published?.slice(0, 10)];
  if (stated !== undefined && given !== undefined && stated !== given) {
    const message = `the page says ${stated}, its metadata ${given}: the latter is kept. To keep the page's, delete "published" there`;
    notes.push({ file, kind: 'dates-differ', message });
  }
  const page: PageFacts = canonical.page === null ? {} : readPageFacts(canonical.page);
  const { sections = [], tags = [], ...facts } = page;
  const article = buildArticle(cleaned, joined(facts, cleaned, meta), raw, { ...context, sections, tags });
  const long = tooLong(article);
  if (long !== null)
    notes.push({ file, kind: 'long-article', message: `${long.what}. To mend it: ${long.fix}` });
  return { article, notes, problem: null };
}

/**
 * What the page's markup states, below what its `.meta.json` says. The markup's headline counts only where the text has none: elsewhere it
 * would stand twice, there and as a line of the text.
 */
function joined({ title, ...page }: PageFacts, cleaned: CleanedText, meta: Meta): Meta {
  const said = Object.fromEntries(
    Object.entries(meta).filter(([, value]) => value !== null && value !== undefined),
  );
  return { ...page, ...(cleaned.titleBasis === 'derived' && { title }), ...said };
}

const failed = (file: string, reason: Problem['reason'], detail?: string): Ingested => ({
  article: null,
  problem: problemOf(file, reason, detail),
});
