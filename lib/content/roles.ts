import { content } from '../config';
import type { PlacedLine } from './clean-text';
import { readDateline } from './dateline';
import type { Line } from './lines';
import type { Verdicts } from './metadata-lines';

export type Role = 'title' | 'summary' | 'heading' | 'paragraph';

/**
 * What each kept line is. A heading is a short line without sentence end that running text follows. The summary is one of:
 *
 * 1. what stands between two printings of the title;
 * 2. what stands between the title and date lines or byline;
 * 3. a line behind the title that is no sentence, with running text behind it;
 * 4. the one paragraph, without dateline, above the first of at least two headings.
 */
export function rolesOf(
  lines: readonly Line[],
  kept: readonly PlacedLine[],
  title: number | null,
  verdicts: Verdicts,
): Map<number, Role> {
  const roles = new Map<number, Role>();
  kept.forEach(({ line, index }, place) => {
    const next = kept[place + 1]?.line;
    if (index === title) roles.set(index, 'title');
    else roles.set(index, isHeading(line, next) ? 'heading' : 'paragraph');
  });
  if (title === null) return roles;
  const rest = kept.filter(({ index }) => index > title);
  for (const index of summaryOf(lines, rest, title, verdicts, roles)) roles.set(index, 'summary');
  return roles;
}

function isHeading(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.isListItem || line.words.length > content.headingWords) return false;
  if (/[।॥.,;|…][\s"'”’)\]]*$/u.test(line.text)) return false;
  if (/^["“”'‘].*["”'’]$/u.test(line.text) && line.words.length > 6) return false;
  return next.endsSentence || next.isParagraph || next.isListItem || next.words.length > line.words.length;
}

function summaryOf(
  lines: readonly Line[],
  rest: readonly PlacedLine[],
  title: number,
  verdicts: Verdicts,
  roles: ReadonlyMap<number, Role>,
): number[] {
  const border = lines.findIndex(
    (_, index) =>
      index > title && ['repeated-title', 'date-line', 'byline'].includes(verdicts.get(index) ?? ''),
  );
  const above = rest.filter(({ index }) => index < border);
  if (above.length > 0 && above.length <= 3 && above.length < rest.length)
    return above.map(({ index }) => index);
  const [first, second] = rest;
  if (first === undefined || second === undefined) return [];
  const isStandfirst = !first.line.endsSentence && first.line.words.length > content.headingWords - 9;
  if (isStandfirst && second.line.isParagraph && !first.line.isListItem && first.line.words.length <= 40) {
    return [first.index];
  }
  const headings = rest.filter(({ index }) => roles.get(index) === 'heading');
  const alone = roles.get(first.index) === 'paragraph' && roles.get(second.index) === 'heading';
  return alone && headings.length >= 2 && readDateline(first.line.text) === null ? [first.index] : [];
}
