import { content } from '../../config';
import type { Line } from '../lines';
import { contentOf, shareOf } from '../spoken-words';
import type { Verdicts } from '../verdicts';

/**
 * A menu whose words no list knows: the page begins with five lines or more of one to three words, and running text comes later that
 * speaks of hardly any of them. Those of one or two words are the menu's; a longer one may be the headline.
 */
export function topMenuVerdicts(lines: readonly Line[]): Verdicts {
  const verdicts: Verdicts = new Map();
  const isLabel = (line: Line) =>
    line.words.length <= 3 && !line.endsSentence && !line.isListItem && !line.isTableRow;
  const end = lines.findIndex((line) => !isLabel(line));
  if (end < content.menuLabels) return verdicts;
  const text = lines.slice(end).filter((line) => line.isParagraph || line.endsSentence);
  if (!text.some((line) => line.isParagraph)) return verdicts;
  const spoken = new Set(text.flatMap(contentOf));
  const labels = lines.slice(0, end);
  const ofText = labels.filter((line) => shareOf(contentOf(line), (word) => spoken.has(word)) > 0);
  if (ofText.length * 3 > labels.length) return verdicts;
  labels.forEach((line, index) => {
    if (line.words.length <= 2) verdicts.set(index, 'menu');
  });
  return verdicts;
}
