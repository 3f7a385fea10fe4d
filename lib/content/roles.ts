import { content } from '../config';
import { readDateline } from './dateline';
import type { Line } from './lines';
import { isTimeOnly } from './page-dates';
import { highlightLabels } from './rules/vocabulary';
import { labelledRow } from './tail';
import type { PlacedLine, Verdicts } from './verdicts';

/** Lines that sites set between the head of an article and its text. */
const borders = new Set(['repeated-title', 'date-line', 'byline', 'section-label']);
/** And those that are set behind a standfirst of one paragraph, but also inside an article. */
const looseBorders = new Set(['photo-caption', 'share-bar']);

export type Role = 'title' | 'summary' | 'heading' | 'paragraph';

/**
 * What each kept line is. A heading is a short line without sentence end that running text follows. The summary is one of:
 *
 * 1. what stands between two printings of the title;
 * 2. what stands between the title and date lines, byline or the label of the story;
 * 3. a line behind the title that is no sentence, with running text behind it;
 * 4. the paragraph above the one with the dateline;
 * 5. the one paragraph, without dateline, above the first of at least two headings.
 */
export function rolesOf(
  kept: readonly PlacedLine[],
  title: number | null,
  verdicts: Verdicts,
): Map<number, Role> {
  const roles = new Map<number, Role>();
  const listed = listedLines(kept, title);
  kept.forEach(({ line, index }, place) => {
    const [above, next] = [kept[place - 1]?.line, kept[place + 1]?.line];
    const inTable = line.isTableRow && (above?.isTableRow || next?.isTableRow);
    if (index === title) roles.set(index, 'title');
    else roles.set(index, !inTable && !listed.has(index) && isHeading(line, next) ? 'heading' : 'paragraph');
  });
  if (title === null) return roles;
  const rest = kept.filter(({ index }) => index > title);
  for (const index of summaryOf(rest, title, verdicts, roles)) roles.set(index, 'summary');
  return roles;
}

/**
 * Entries of lists without marks. In a run of three short lines or more without sentence end, the first and the last can be
 * headings, the ones between are entries; behind a label of highlights all are, up to the text.
 */
function listedLines(kept: readonly PlacedLine[], title: number | null): ReadonlySet<number> {
  const listed = new Set<number>();
  let from = 0;
  const isEntry = ({ line, index }: PlacedLine) =>
    !line.endsSentence && !line.isParagraph && index !== title && !isRow(line) && !isTimeOnly(line.text);
  kept.forEach((placed, at) => {
    if (!isEntry(placed)) from = at + 1;
    if (at <= from) return;
    const label = kept[from]?.line.words.join(' ') ?? '';
    const next = kept[at + 1];
    if (next !== undefined && (isEntry(next) || highlightLabels.has(label))) listed.add(placed.index);
  });
  return listed;
}

const isRow = (line: Line) => (line.isTableRow || labelledRow.test(line.text)) && !isTimeOnly(line.text);

function isHeading(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.words.length > content.headingWords) return false;
  if (line.isListItem && (!/^\p{N}/u.test(line.text) || next.isListItem || !next.endsSentence)) return false;
  if (/[।॥.,;|…][\s"'”’)\]]*$|।\s/u.test(line.text)) return false;
  if (isTimeOnly(line.text)) return true;
  if (labelledRow.test(line.text) && !next.isParagraph) return false;
  if (/[:：]$/u.test(line.text) && (next.isListItem || isRow(next)) && line.words.length > 3) return false;
  if (isRow(next) && !isRow(line)) return true;
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
    const isLoose = looseBorders.has(rule);
    if (index < title || !(borders.has(rule) || isLoose)) continue;
    const above = rest.findIndex((placed) => placed.index > index);
    if (above > 3 || above === -1) break;
    const head = rest.slice(0, above);
    if (isLoose && !(above === 1 && head[0]?.line.isParagraph && rest[1]?.line.isParagraph)) continue;
    const time = head.findIndex(({ line }) => isTimeOnly(line.text));
    const summary = time === -1 ? head : head.slice(0, time);
    if (summary.length > 0) return summary.map((placed) => placed.index);
  }
  const [first, second] = rest;
  if (first === undefined || second === undefined) return [];
  const isStandfirst = !first.line.endsSentence && first.line.words.length > content.headingWords - 9;
  if (isStandfirst && second.line.isParagraph && !first.line.isListItem && first.line.words.length <= 40) {
    return [first.index];
  }
  const isAbove = roles.get(first.index) === 'paragraph' && readDateline(first.line.text) === null;
  if (isAbove && first.line.isParagraph && readDateline(second.line.text) !== null) return [first.index];
  const headings = rest.filter(({ index }) => roles.get(index) === 'heading');
  const alone = roles.get(first.index) === 'paragraph' && roles.get(second.index) === 'heading';
  return alone && headings.length >= 2 && readDateline(first.line.text) === null ? [first.index] : [];
}
