import type { Block, RemovedText, TitleBasis } from '../types';
import { agencyCredit } from './agencies';
import { isPlaceAlone, readDateline } from './dateline';
import { deriveTitle, findHeadline, repeatsTitle, shortensTitle } from './headline';
import { likelyFurniture } from './likely-furniture';
import { type Line, shapeOf, splitLines } from './lines';
import { readMetadataLines } from './metadata-lines';
import { type PageSource, readPageSource } from './page-source';
import { isPlace } from './places';
import { lineKey } from './plain';
import { pulledOut, repeatVerdicts } from './repeats';
import { type Role, rolesOf } from './roles';
import { blockVerdicts, journalist } from './rules/block-rules';
import { captionVerdicts } from './rules/captions';
import { headLabelVerdicts } from './rules/head-labels';
import { latinLineVerdicts } from './rules/latin-lines';
import { lineRules } from './rules/line-rules';
import { ownSubjectLines } from './rules/own-subject';
import { topMenuVerdicts } from './rules/top-menu';
import { widgetVerdicts } from './rules/widgets';
import { hasFurniture, tailVerdicts } from './tail';
import { textEnd } from './text-end';
import type { Facts, PlacedLine, Verdicts } from './verdicts';

/** Raise on any change of rules that can change an article. */
export const cleanerVersion = 9;

/** What stands right below a headline. */
const aboveText: ReadonlySet<string> = new Set(['byline', 'date-line']);

/** What a page says, before metadata and topics are joined to it. */
export interface CleanedText extends Facts {
  title: string;
  titleBasis: TitleBasis;
  summary: string | null;
  body: Block[];
  source: PageSource | null;
  removed: RemovedText[];
}

/** A page as the rules read it: what they took out, and what they learnt. */
export interface RuledPage {
  lines: readonly Line[];
  verdicts: Verdicts;
  facts: Facts;
  source: PageSource | null;
  headline: PlacedLine | null;
}

const leftOf = (lines: readonly Line[], verdicts: Verdicts): PlacedLine[] =>
  lines.map((line, index) => ({ line, index })).filter(({ index }) => !verdicts.has(index));

/**
 * Takes the article out of a page's text, or null when nothing is left.
 *
 * 1. What the rules know, see `readByRules`.
 * 2. Lines that no rule knows, by their form and place: see `likelyFurniture`.
 * 3. What is left becomes summary, headings and paragraphs; a dateline is read and stays.
 *
 * @param text canonical text, see `canonicalText`.
 */
export function cleanText(text: string): CleanedText | null {
  const { lines, verdicts, facts, source, headline } = readByRules(splitLines(text));
  if (hasFurniture(verdicts)) {
    for (const [index, rule] of likelyFurniture({ lines, headline: headline?.index ?? -1, gone: verdicts }))
      verdicts.set(index, rule);
  }
  const kept = leftOf(lines, verdicts);
  const roles = rolesOf(kept, headline?.index ?? null, verdicts);
  const cleaned = assemble(kept, roles, headline?.line ?? null, facts);
  if (cleaned === null) return null;
  const removed = lines.flatMap(({ text: line }, index) => {
    const rule = verdicts.get(index);
    return rule === undefined ? [] : [{ rule, text: line }];
  });
  return { ...cleaned, source, removed: [...removed, ...cleaned.removed] };
}

/**
 * Reads a page by its words and signs:
 *
 * 1. Page furniture by line rules, and blocks that a label announces: tags, related links, site lists, comments.
 * 2. Date lines, bylines and agency credits are read and taken out.
 * 3. The headline; what stands above it; its repetitions, and paragraphs and labels that are printed again.
 * 4. What stands behind the article's last sentence.
 */
export function readByRules(lines: readonly Line[]): RuledPage {
  const verdicts: Verdicts = new Map();
  const mark = (more: Verdicts) => {
    for (const [index, rule] of more) verdicts.set(index, rule);
  };
  lines.forEach((line, index) => {
    const rule = lineRules.find(({ test }) => test(line));
    if (rule !== undefined) verdicts.set(index, rule.name);
  });
  for (const index of ownSubjectLines(lines, verdicts)) verdicts.delete(index);
  mark(widgetVerdicts(lines, verdicts));
  mark(blockVerdicts(lines, verdicts));
  const metadata = readMetadataLines(lines, verdicts);
  const { facts } = metadata;
  mark(metadata.verdicts);
  mark(authorVerdicts(lines, verdicts, facts.byline));
  const source = readPageSource(lines, verdicts);

  const left = () => leftOf(lines, verdicts);
  mark(captionVerdicts(lines, left(), verdicts));
  const menu = topMenuVerdicts(lines);
  const isScraped = hasFurniture(verdicts) || menu.size > 0;
  const beforeTitle = left();
  const headline =
    beforeTitle[
      findHeadline(
        beforeTitle.map(({ line }) => line),
        isScraped,
        (at) => aboveText.has(verdicts.get((beforeTitle[at]?.index ?? -1) + 1) ?? ''),
      ) ?? -1
    ] ?? null;
  if (headline !== null) {
    menu.delete(headline.index);
    mark(menu);
    markAroundHeadline(beforeTitle, headline, verdicts, isScraped);
    mark(headLabelVerdicts(left(), headline.index, verdicts, isScraped));
    mark(latinLineVerdicts(left(), headline.index, isScraped));
  }
  mark(repeatVerdicts(left(), isScraped));
  if (isScraped) mark(pulledOut(left(), headline?.index ?? -1));
  const end = isScraped ? textEnd(lines, headline?.index ?? -1, verdicts) : lines.length;
  mark(tailVerdicts(left(), verdicts, facts, end));
  return { lines, verdicts, facts, source, headline };
}

/** The author's name again below the text, perhaps with a note on a journalist; a note on the author behind the last paragraph. */
function authorVerdicts(lines: readonly Line[], gone: Verdicts, byline: string | null): Verdicts {
  const verdicts: Verdicts = new Map();
  const text = lines.findIndex((line) => line.isParagraph);
  const last = lines.findLastIndex((line, index) => line.isParagraph && !gone.has(index));
  lines.forEach((line, index) => {
    if (byline === null || gone.has(index) || index <= text || text === -1) return;
    const isNote =
      index >= last && byline.includes(' ') && line.text.startsWith(`${byline} `) && line.endsSentence;
    if (line.text !== byline && !isNote) return;
    verdicts.set(index, 'author-box');
    const note = lines[index + 1];
    if (note !== undefined && !gone.has(index + 1) && journalist.test(note.plain))
      verdicts.set(index + 1, 'author-box');
  });
  return verdicts;
}

/**
 * The title again, labels of the menu again, and what stands above. A refrain may repeat the title of clean text, but not
 * above its first sentence.
 */
function markAroundHeadline(
  kept: readonly PlacedLine[],
  headline: PlacedLine,
  verdicts: Verdicts,
  isScraped: boolean,
): void {
  let inText = false;
  let paragraphs = 0;
  const labels = new Set(
    kept.flatMap(({ line, index }) =>
      index < headline.index && line.words.length <= 3 ? [lineKey(line.text)] : [],
    ),
  );
  for (const { line, index } of kept) {
    if (index === headline.index) continue;
    if (line.endsSentence && index > headline.index) inText = true;
    if ((isScraped || !inText) && repeatsTitle(line, headline.line)) verdicts.set(index, 'repeated-title');
    else if (index < headline.index) verdicts.set(index, 'page-header');
    else if (isScraped && paragraphs < 2 && shortensTitle(line, headline.line))
      verdicts.set(index, 'repeated-title');
    else if (isScraped && !inText && labels.has(lineKey(line.text))) verdicts.set(index, 'section-label');
    if (index > headline.index && line.isParagraph) paragraphs += 1;
  }
}

type Assembled = Omit<CleanedText, 'source'>;

function assemble(
  kept: readonly PlacedLine[],
  roles: ReadonlyMap<number, Role>,
  headline: Line | null,
  facts: Facts,
): Assembled | null {
  const removed: RemovedText[] = [];
  let summary: string | null = null;
  const body: Block[] = [];
  const result = { ...facts };
  for (const { line, index } of kept) {
    const role = roles.get(index);
    if (role === 'summary') summary = summary === null ? line.text : `${summary} ${line.text}`;
    else if (role === 'heading' || role === 'paragraph') {
      const above = body.at(-1);
      if (role === 'paragraph' && above !== undefined && isPlaceAlone(above.text)) {
        body[body.length - 1] = { kind: role, text: `${above.text} ${line.text}` };
      } else body.push({ kind: role, text: line.text });
    }
  }
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph');
  const isLong = ({ text }: Block) => shapeOf(text).isParagraph;
  const first = paragraphs.find(isLong) ?? paragraphs[0];
  const dateline = first === undefined ? null : readDateline(first.text);
  if (dateline !== null) {
    result.place ??= dateline.place;
    result.agency ??= dateline.agency;
    result.byline ??= dateline.byline;
    result.published ??= dateline.published;
  }
  if (body[0] !== undefined && isPlace(body[0].text)) result.place ??= body[0].text;
  const last = body.at(-1);
  const credit = last === undefined ? null : /\s*[([][^()[\]]{2,40}[)\]][\s।.]*$/u.exec(last.text);
  const agency = credit === null ? null : agencyCredit(credit[0]);
  if (last !== undefined && credit !== null && agency !== null && credit.index > 0) {
    last.text = last.text.slice(0, credit.index);
    removed.push({ rule: 'agency-credit', text: credit[0].trim() });
    result.agency ??= agency || null;
  }
  if (headline !== null && body.length > 0) {
    return { ...result, title: headline.text, titleBasis: 'stated', summary, body, removed };
  }
  const only = headline ?? null;
  if (only !== null) body.push({ kind: 'paragraph', text: only.text });
  const opening = first ?? body[0];
  if (opening === undefined) return null;
  const title = deriveTitle(opening.text.slice(opening === first ? (dateline?.endUtf16 ?? 0) : 0));
  return { ...result, title, titleBasis: 'derived', summary, body, removed };
}
