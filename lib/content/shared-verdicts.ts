import { content } from '../config';
import { isPlaceAlone } from './dateline';
import { lineHash } from './line-key-hash';
import type { Line } from './lines';
import { isPlace } from './places';
import { highlightLabels } from './rules/vocabulary';
import type { SharedLines } from './shared-lines';
import { contentOf, ownContent, shareOf } from './spoken-words';
import { labelledRow } from './tail';
import { isSentence } from './text-end';
import type { Verdicts } from './verdicts';

/** Whether most pages of the source have the line too. */
export function isSharedLine(line: Line, shared: SharedLines): boolean {
  const hash = shared.size === 0 ? null : lineHash(line);
  return hash !== null && shared.has(hash);
}

/**
 * Of the lines that most pages of the source have, those that are surely furniture:
 *
 * 1. labels above the first and below the last paragraph that is the page's own, unless they head a list or table of it;
 * 2. sentences there that share few words with the page's own text, and between its paragraphs those that share hardly any: what
 *    several articles say of one event stays.
 *
 * Labels between paragraphs may be headings (`सामग्री`, `क्या है मामला`): those are for `likelyFurniture` to weigh. Places stay, and so
 * do lists, tables and the label of highlights.
 */
export function sharedVerdicts(lines: readonly Line[], gone: Verdicts, shared: SharedLines): Verdicts {
  const verdicts: Verdicts = new Map();
  if (shared.size === 0) return verdicts;
  const isOwn = (line: Line, at: number) => line.isParagraph && !gone.has(at) && !isSharedLine(line, shared);
  const first = lines.findIndex(isOwn);
  const last = lines.findLastIndex(isOwn);
  if (first === -1) return verdicts;
  const own = ownContent(lines, (line, at) => !gone.has(at) && !isSharedLine(line, shared));
  const isEntry = (line: Line | undefined) =>
    line !== undefined && (line.isListItem || line.isTableRow || labelledRow.test(line.text));
  lines.forEach((line, at) => {
    if (gone.has(at) || isEntry(line) || !isSharedLine(line, shared)) return;
    if (isPlace(line.text) || isPlaceAlone(line.text) || highlightLabels.has(line.words.join(' '))) return;
    const below = lines[at + 1];
    const isAround = at < first || at > last;
    const isFurniture = isSentence(line)
      ? shareOf(contentOf(line), (word) => own.has(word)) < content.sharedRelated / (isAround ? 1 : 2)
      : isAround && !(isEntry(below) && !gone.has(at + 1));
    if (isFurniture) verdicts.set(at, 'shared-line');
  });
  return verdicts;
}
