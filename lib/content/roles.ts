import { content } from '../config';
import { readDateline } from './dateline';
import type { Line } from './lines';
import { tableRow } from './tail';
import type { PlacedLine, Verdicts } from './verdicts';

/** Lines that sites set between the head of an article and its text. */
const borders = new Set(['repeated-title', 'date-line', 'byline', 'section-label']);

export type Role = 'title' | 'summary' | 'heading' | 'paragraph';

/**
 * What each kept line is. A heading is a short line without sentence end that running text follows. The summary is one of:
 *
 * 1. what stands between two printings of the title;
 * 2. what stands between the title and date lines, byline or the label of the story;
 * 3. a line behind the title that is no sentence, with running text behind it;
 * 4. the one paragraph, without dateline, above the first of at least two headings.
 */
export function rolesOf(
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
  for (const index of summaryOf(rest, title, verdicts, roles)) roles.set(index, 'summary');
  return roles;
}

function isHeading(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.words.length > content.headingWords) return false;
  if (line.isListItem && (!/^\p{N}/u.test(line.text) || next.isListItem || !next.endsSentence)) return false;
  if (/[।॥.,;|…][\s"'”’)\]]*$/u.test(line.text)) return false;
  if (tableRow.test(line.text) && !next.isParagraph) return false;
  if (/[:：]$/u.test(line.text) && next.isListItem && line.words.length > 3) return false;
  if (/^["“”'‘].*["”'’]$/u.test(line.text) && line.words.length > 6) return false;
  return next.endsSentence || next.isParagraph || next.isListItem || next.words.length > line.words.length;
}

function summaryOf(
  rest: readonly PlacedLine[],
  title: number,
  verdicts: Verdicts,
  roles: ReadonlyMap<number, Role>,
): number[] {
  for (const [index, rule] of [...verdicts].sort(([a], [b]) => a - b)) {
    if (index < title || !borders.has(rule)) continue;
    const above = rest.findIndex((placed) => placed.index > index);
    if (above > 3 || above === -1) break;
    if (above > 0) return rest.slice(0, above).map((placed) => placed.index);
  }
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
