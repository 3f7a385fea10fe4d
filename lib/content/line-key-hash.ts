import { content } from '../config';
import type { Line } from './lines';
import { labelledRow } from './tail';

/** A line of a page as it is compared with lines of other pages: a hash of its words, odd for a paragraph. */
export type LineHash = number;

/**
 * 48 bits of the line's words, the lowest one telling paragraphs. The numbers of labels are masked (`3 मिनट में पढ़ें`, `© 2024`), those of
 * table rows and of longer lines are not: `सोना 1200 रुपये महंगा` is the news. Null for lines without words and for those longer than any furniture.
 */
export function lineHash(line: Line): LineHash | null {
  if (line.words.length === 0 || line.words.length > content.sharedWords) return null;
  const isFigure = line.isTableRow || line.isListItem || labelledRow.test(line.text);
  const key = line.words.join(' ');
  const isMasked = !isFigure && line.words.length <= content.tagWords;
  const hash = hash47(isMasked ? key.replace(/\p{N}+/gu, '0') : key);
  return hash * 2 + (line.isParagraph ? 1 : 0);
}

export const isParagraphHash = (hash: LineHash): boolean => hash % 2 === 1;

/** Two runs of FNV-1a with different bases side by side. */
function hash47(text: string): number {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
    low ^= low >>> 15;
  }
  return ((high >>> 0) & 0x7fff) * 2 ** 32 + (low >>> 0);
}
