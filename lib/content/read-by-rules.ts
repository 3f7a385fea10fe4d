import { content } from '../config';
import { findHeadline, repeatsTitle, shortensTitle } from './headline';
import { type LineHash, lineHash } from './line-key-hash';
import type { Line } from './lines';
import { readMetadataLines } from './metadata-lines';
import { noParts, type PageParts } from './page-parts';
import { type PageSource, readPageSource } from './page-source';
import { lineKey } from './plain';
import { pulledOut, repeatVerdicts } from './repeats';
import { blockVerdicts, journalist } from './rules/block-rules';
import { captionVerdicts } from './rules/captions';
import { headLabelVerdicts } from './rules/head-labels';
import { latinLineVerdicts } from './rules/latin-lines';
import { lineRules } from './rules/line-rules';
import { ownSubjectLines } from './rules/own-subject';
import { topMenuVerdicts } from './rules/top-menu';
import { widgetVerdicts } from './rules/widgets';
import { nothingShared, type SharedLines } from './shared-lines';
import { sharedVerdicts } from './shared-verdicts';
import { contentOf, ownContent, shareOf } from './spoken-words';
import { hasFurniture, tailVerdicts } from './tail';
import { isSentence, textEnd } from './text-end';
import type { Facts, PlacedLine, Verdicts } from './verdicts';

/** What stands right below a headline. */
const aboveText: ReadonlySet<string> = new Set(['byline', 'date-line']);

/** A page as the rules read it: what they took out, and what they learnt. */
export interface RuledPage {
  lines: readonly Line[];
  verdicts: Verdicts;
  facts: Facts;
  source: PageSource | null;
  headline: PlacedLine | null;
}

/** The lines that no rule took out. */
export const leftOf = (lines: readonly Line[], verdicts: Verdicts): PlacedLine[] =>
  lines.map((line, index) => ({ line, index })).filter(({ index }) => !verdicts.has(index));

/**
 * Reads a page by its words and signs:
 *
 * 1. Page furniture by line rules, and blocks that a label announces: tags, related links, site lists, comments.
 * 2. Date lines, bylines and agency credits are read and taken out.
 * 3. Lines that a saved page's elements set apart, see `readPageParts`, and those that most pages of the source have, see
 *    `sharedVerdicts`.
 * 4. The headline; what stands above it; its repetitions, and paragraphs and labels that are printed again.
 * 5. What stands behind the article's last sentence.
 */
export function readByRules(
  lines: readonly Line[],
  shared: SharedLines = nothingShared,
  parts: PageParts = noParts,
): RuledPage {
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
  mark(linesIn(lines, parts.furniture, verdicts));
  const metadata = readMetadataLines(lines, verdicts);
  const { facts } = metadata;
  mark(metadata.verdicts);
  mark(authorVerdicts(lines, verdicts, facts.byline));
  const source = readPageSource(lines, verdicts);

  const left = () => leftOf(lines, verdicts);
  mark(unrelated(linesIn(lines, parts.outside, verdicts), lines, verdicts));
  const ofOthers = sharedVerdicts(lines, verdicts, shared);
  mark(ofOthers);
  mark(captionVerdicts(lines, left(), verdicts));
  const menu = topMenuVerdicts(lines);
  const isScraped = hasFurniture(verdicts) || menu.size > 0;
  let beforeTitle = left();
  let headline = headlineOf(beforeTitle, verdicts, isScraped);
  if (ofOthers.size > 0 && (headline === null || headline.line.words.length < content.tagWords)) {
    // A series may have one headline for all its parts: आज का राशिफल.
    const text = lines.findIndex((line, index) => line.isParagraph && !verdicts.has(index));
    for (const index of ofOthers.keys()) if (index < text) verdicts.delete(index);
    beforeTitle = left();
    headline = headlineOf(beforeTitle, verdicts, isScraped);
  }
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

/** Lines of a saved page's menus, columns and footer: see `readPageParts`. */
function linesIn(lines: readonly Line[], part: ReadonlySet<LineHash>, gone: Verdicts): Verdicts {
  const found = lines.flatMap((line, index) => {
    const hash = part.size === 0 || gone.has(index) ? null : lineHash(line);
    return hash !== null && part.has(hash) ? [index] : [];
  });
  return new Map(found.map((index) => [index, 'page-part']));
}

/** Without sentences that share words with the rest of the page: an article may go on outside its element. */
function unrelated(outside: Verdicts, lines: readonly Line[], gone: Verdicts): Verdicts {
  const own = ownContent(lines, (_, index) => !gone.has(index) && !outside.has(index));
  const isRelated = (line: Line | undefined) =>
    line !== undefined &&
    isSentence(line) &&
    shareOf(contentOf(line), (word) => own.has(word)) >= content.sharedRelated;
  return new Map([...outside].filter(([index]) => !isRelated(lines[index])));
}

function headlineOf(kept: readonly PlacedLine[], verdicts: Verdicts, isScraped: boolean): PlacedLine | null {
  const hasBylineBelow = (at: number) => aboveText.has(verdicts.get((kept[at]?.index ?? -1) + 1) ?? '');
  const at = findHeadline(
    kept.map(({ line }) => line),
    isScraped,
    hasBylineBelow,
  );
  return at === null ? null : (kept[at] ?? null);
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
