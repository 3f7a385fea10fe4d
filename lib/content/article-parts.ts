import { toAsciiDigits } from '../dates/tokens';
import type { Article } from '../types';
import { assignTopics, type TopicCues } from './assign-topics';
import { lineKey } from './plain';

/** `khabar-page-2.html`, `खबर_भाग २.txt`: a name, a word for a part, its number. */
const numbered = /^(?<stem>.*[^\s._-])[\s._-]*(?:page|part|pg|पेज|पृष्ठ|भाग)[\s._-]*(?<number>\p{Nd}{1,2})$/iu;

/**
 * Files that, by their names, hold the second and later parts of an article, by the file of its first part: `khabar.html` or
 * `khabar-page-1.html`, then `khabar-page-2.html`, in the same folder and without a gap. Whether they are of one article their headlines
 * say, see `joinParts`: the pages of a paper are named so too.
 */
export function partsByFirst(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const series = new Map<string, Map<number, string>>();
  for (const file of files) {
    const stem = file.replace(/\.[^./]+$/u, '');
    const { stem: name = stem, number = '1' } = numbered.exec(stem)?.groups ?? {};
    const parts = series.get(name) ?? new Map<number, string>();
    series.set(name, parts);
    const part = Number(toAsciiDigits(number));
    if (!parts.has(part)) parts.set(part, file);
  }
  const found = new Map<string, readonly string[]>();
  for (const parts of series.values()) {
    const first = parts.get(1);
    const rest: string[] = [];
    for (let at = 2; parts.has(at); at += 1) rest.push(parts.get(at) ?? '');
    if (first !== undefined && rest.length > 0) found.set(first, rest);
  }
  return found;
}

/** `पेज 2`, `Page 2 of 3`, on a line of its own. */
const laterPart =
  /^(?:page|part|पेज|पृष्ठ|भाग)\s*[:：-]?\s*(?:[2-9२-९]|[1१]\p{Nd})(?:\s*(?:\/|of|में से)\s*\p{Nd}+)?$/iu;

/** Whether a page says of itself that it is a later part, whatever its file is called. */
export const saysLaterPart = ({ body, provenance }: Pick<Article, 'body' | 'provenance'>): boolean =>
  [...body, ...provenance.removed].some(({ text }) => laterPart.test(text));

/**
 * The first part with the texts of those behind it, as long as each is readable and has its headline; and how many have. A summary that a part repeats
 * stands once; topics that were found in the text are found in the whole.
 */
export function joinParts(
  first: Article,
  rest: readonly (Article | null)[],
  cues: TopicCues,
): { article: Article; joined: number } {
  const parts: Article[] = [];
  for (const part of rest) {
    if (part === null || lineKey(part.title) !== lineKey(first.title)) break;
    parts.push(part);
  }
  if (parts.length === 0) return { article: first, joined: 0 };
  const own = new Set([first.summary, ...first.body.map(({ text }) => text)]);
  const body = [...first.body, ...parts.flatMap((part) => part.body.filter(({ text }) => !own.has(text)))];
  const removed = [first, ...parts].flatMap(({ provenance }) => provenance.removed);
  const article = { ...first, body, provenance: { ...first.provenance, removed } };
  if (first.topicBasis === 'metadata') return { article, joined: parts.length };
  const topics = assignTopics(article, cues);
  return {
    article: { ...article, topics, topicBasis: topics.length > 0 ? 'derived' : 'none' },
    joined: parts.length,
  };
}
