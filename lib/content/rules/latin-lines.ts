import type { Line } from '../lines';
import { isTimeOnly } from '../page-dates';
import { isDevanagari, lineKey } from '../plain';
import type { PlacedLine, Verdicts } from '../verdicts';
import { highlightLabels } from './vocabulary';

/**
 * Labels in Latin letters below the headline of a page in Devanagari: buttons, names of pictures and of players, which no list of words
 * knows whole. A heading has running text right behind it; the entries of a list follow a colon or stand three in a row, those of a table have a short line between;
 * rows, list items and sentences stay. One that the page prints twice is no heading. Only on a page with furniture.
 */
export function latinLineVerdicts(kept: readonly PlacedLine[], title: number, isScraped: boolean): Verdicts {
  const verdicts: Verdicts = new Map();
  const below = kept.filter(({ index }) => index > title);
  const paragraphs = below.filter(({ line }) => line.isParagraph);
  const hindi = paragraphs.filter(({ line }) => isDevanagari(line.text)).length;
  if (!isScraped || hindi < 2 || hindi < paragraphs.length * 0.8) return verdicts;
  const isLabel = (line: Line | undefined): line is Line =>
    line !== undefined &&
    !isDevanagari(line.text) &&
    /\p{L}/u.test(line.text) &&
    !isTimeOnly(line.text) &&
    !highlightLabels.has(line.words.join(' ')) &&
    !/[:：]\s/u.test(line.text) &&
    !line.endsSentence &&
    !line.isListItem &&
    !line.isTableRow &&
    !line.isParagraph &&
    line.words.length <= 12;
  const counts = new Map<string, number>();
  for (const { line } of below) {
    const key = lineKey(line.text);
    if (isLabel(line)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let run = 0;
  below.forEach(({ line, index }, at) => {
    if (!isLabel(line)) {
      run = 0;
      return;
    }
    run += 1;
    const [above, next] = [below[at - 1]?.line, below[at + 1]?.line];
    const isRepeated = (counts.get(lineKey(line.text)) ?? 0) > 1;
    const headsText =
      next !== undefined && (next.endsSentence || next.isParagraph || next.isListItem || next.isTableRow);
    const inRun = run >= 3 || (isLabel(next) && (run === 2 || isLabel(below[at + 2]?.line)));
    const isShort = (line: Line | undefined) =>
      line !== undefined && !line.endsSentence && line.words.length <= 6;
    const inTable =
      (isShort(next) && isLabel(below[at + 2]?.line)) || (isShort(above) && isLabel(below[at - 2]?.line));
    const inList = inTable || /[:：]$/u.test(above?.text ?? '') || above?.isTableRow === true || inRun;
    if (isRepeated || (!headsText && !inList)) verdicts.set(index, 'latin-label');
  });
  return verdicts;
}
