import { content } from '../config';
import { type Features, lineFeatures, type ReadPage } from './line-features';
import { isLabelled } from './line-signs';
import { weights } from './line-weights';
import type { Line } from './lines';
import { isTimeOnly } from './page-dates';
import { highlightLabels } from './rules/vocabulary';
import { isSentence } from './text-end';
import type { Verdicts } from './verdicts';

/** Log-odds that a line with these features is furniture. */
export const scoreOf = (features: Features, table: Readonly<Record<string, number>> = weights): number =>
  features.reduce((sum, [name, value]) => sum + (table[name] ?? 0) * value, table.bias ?? 0);

/**
 * Furniture that no rule knows, told by form, place, words and neighbours: each line gets a score from weights that were fitted to
 * pages read by people (`line-weights.ts`). In two rounds, the surest lines first, for what was taken out speaks of its
 * neighbours. A sentence of the text that is lost is worse than a label that stays: sentences and short lines above a paragraph
 * need a higher score, and what carries signs of the text stays (see `isSurelyText`). A line that most pages of the source have is the
 * likelier furniture.
 */
export function likelyFurniture(page: ReadPage, isShared: (line: Line) => boolean): Verdicts {
  const verdicts: Verdicts = new Map();
  const gone = new Map(page.gone);
  const isOfText = textOf(page);
  for (const least of content.furnitureScores) {
    for (const [index, features] of lineFeatures({ ...page, gone })) {
      const line = page.lines[index];
      if (line === undefined || isSurelyText(page.lines, index, isOfText(index))) continue;
      const isDearer = isSentence(line) || mayBeHeading(page.lines, gone, index);
      const bonus = isShared(line) ? content.sharedScore : 0;
      if (scoreOf(features) + bonus < least + (isDearer ? content.sentenceScore : 0)) continue;
      verdicts.set(index, 'unlike-text');
      gone.set(index, 'unlike-text');
    }
  }
  return verdicts;
}

/** Whether a line stands between the paragraphs, or behind the last one with nothing taken out between. */
function textOf({ lines, headline, gone }: ReadPage): (index: number) => boolean {
  const isText = (line: Line, at: number) => line.isParagraph && at > headline && !gone.has(at);
  const first = lines.findIndex(isText);
  let end = lines.findLastIndex(isText) + 1;
  while (end < lines.length && !gone.has(end)) end += 1;
  return (index) => first !== -1 && index > first && index < end;
}

/**
 * Eight words at most above a sentence, a list or what somebody said, perhaps behind one line that was taken out: `[संपादित करें]`. Or a
 * line between two sentences: its full stop may be missing.
 */
function mayBeHeading(lines: readonly Line[], gone: Verdicts, index: number): boolean {
  const speaks = (at: number) => {
    const line = lines[at];
    if (line === undefined || gone.has(at)) return false;
    return isSentence(line) || line.isListItem || /।\s.*\s[-–—]\s|\S\s[-–]\s\p{N}/u.test(line.text);
  };
  const next = gone.has(index + 1) ? index + 2 : index + 1;
  return speaks(next) && ((lines[index]?.words.length ?? 0) <= 8 || speaks(index - 1));
}

/**
 * The label of a story's points, list items beside each other, what announces something with a colon or goes on behind a comma. Between
 * paragraphs also times of a live blog and what stands right below one, three facts with their labels in a row, rows beside each
 * other and the heading of such.
 */
function isSurelyText(lines: readonly Line[], index: number, isOfText: boolean): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || highlightLabels.has(line.words.join(' '))) return true;
  if (/[,，:：]["'”’]*$/u.test(line.text)) return true;
  if (line.isListItem) return above?.isListItem === true || below?.isListItem === true;
  if (!isOfText) return isTimeOnly(line.text) && below?.isParagraph === true;
  if (isTimeOnly(line.text) || isTimeOnly(above?.text ?? '')) return true;
  if (isFact(line) && runOf(lines, index, isFact) >= 3) return true;
  if (isRow(line)) return isRow(above) || isRow(below);
  return isRow(below) && isRow(lines[index + 2]) && !line.endsSentence && line.words.length <= 6;
}

/** Label and value are short; headlines have colons too: `लेखक: हेमंत बिष्ट` */
const isFact = (line: Line | undefined): boolean => isLabelled(line) && (line?.words.length ?? 0) <= 7;

const isRow = (line: Line | undefined): boolean =>
  line !== undefined &&
  (line.isListItem ||
    line.isTableRow ||
    (!line.endsSentence &&
      line.words.length <= 8 &&
      /^\p{L}/u.test(line.text) &&
      /\p{N}[.,/%*)]{0,3}$/u.test(line.text)));

/** Lines in a row that pass the test, the one at `index` among them; three are enough to know. */
function runOf(lines: readonly Line[], index: number, test: (line: Line | undefined) => boolean): number {
  let [from, to] = [index, index];
  while (from > index - 2 && test(lines[from - 1])) from -= 1;
  while (to < index + 2 && test(lines[to + 1])) to += 1;
  return to - from + 1;
}
