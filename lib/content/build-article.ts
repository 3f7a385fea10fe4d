import type { Article, DateBasis, Source } from '../types';
import { articleId } from './article-id';
import { assignTopics, type TopicCues, topicsOfSections } from './assign-topics';
import { type CleanedText, cleanerVersion } from './clean-text';
import { type Meta, sourceId } from './meta-file';

export interface RawFacts {
  /** Path below the raw folder, forward slashes. */
  file: string;
  sha256: string;
  /** Id of the article that this file became before, kept for ever. */
  knownId: string | null;
}

/** What topics are read from besides the text. */
export interface FiledUnder {
  cues: TopicCues;
  /** The section that a saved page states, and its tags. */
  sections: readonly string[];
  tags: readonly string[];
}

/**
 * Joins what the page says, what its `.meta.json` says and what is derived. The publisher's word in the meta file goes
 * before the page's; a section that is a topic's name states that topic. A page with only an update date is dated by it, as `inferred`. Members stand in one fixed order.
 */
export function buildArticle(
  cleaned: CleanedText,
  meta: Meta,
  raw: RawFacts,
  { cues, sections, tags }: FiledUnder,
): Article {
  const title = meta.title ?? cleaned.title;
  const summary = meta.summary ?? cleaned.summary;
  const url = meta.url ?? null;
  const stated = meta.topics ?? topicsOfSections(sections, cues);
  const topics = stated ?? assignTopics({ title, summary, body: cleaned.body, tags }, cues);
  return {
    id: raw.knownId ?? articleId(title, url, raw.file),
    title,
    titleBasis: meta.title ? 'stated' : cleaned.titleBasis,
    summary,
    body: cleaned.body,
    ...datesOf(cleaned, meta),
    source: sourceOf(cleaned, meta),
    url,
    byline: meta.byline ?? cleaned.byline,
    place: meta.place ?? cleaned.place,
    agency: meta.agency ?? cleaned.agency,
    topics,
    topicBasis: stated ? 'metadata' : topics.length > 0 ? 'derived' : 'none',
    provenance: { file: raw.file, sha256: raw.sha256, cleanerVersion, removed: cleaned.removed },
  };
}

function datesOf(
  cleaned: CleanedText,
  meta: Meta,
): { published: string | null; updated: string | null; dateBasis: DateBasis } {
  const updated = meta.updated ?? cleaned.updated;
  if (meta.published) return { published: meta.published, updated, dateBasis: meta.dateBasis ?? 'metadata' };
  if (cleaned.published) return { published: cleaned.published, updated, dateBasis: 'stated' };
  if (updated) return { published: updated, updated, dateBasis: 'inferred' };
  return { published: null, updated: null, dateBasis: 'unknown' };
}

function sourceOf(cleaned: CleanedText, meta: Meta): Source | null {
  const source = meta.source ?? cleaned.source;
  return source === null ? null : { id: sourceId(source), name: source.name, url: source.url ?? null };
}
