import { content } from '../../config';
import type { Line } from '../lines';
import type { PlacedLine, Verdicts } from '../verdicts';
import { captionAlone, captionStart } from './line-patterns';

const heads: ReadonlySet<string> = new Set(['date-line', 'byline', 'share-bar', 'repeated-title']);

/** `Image Source: PTI`: its caption stands on another line. */
const isCreditAlone = (line: Line) =>
  captionStart.test(line.plain.replace(/^[([–—-]\s*/u, '')) || captionAlone.has(line.plain);

/**
 * Captions told by their place: a line right behind a picture's credit that neither is a sentence nor heads running text,
 * or right above one before the first paragraph, a longer one before the second, unless the credit has its caption below;
 * the caption again without its credit, beside the one with it;
 * a line in brackets without a sentence's end between two paragraphs;
 * a short line that ends with a bracket, right behind date line or byline (`बाढ़ में डूबा पुल। (जनवाणी)`).
 */
export function captionVerdicts(
  lines: readonly Line[],
  kept: readonly PlacedLine[],
  gone: Verdicts,
): Verdicts {
  const verdicts: Verdicts = new Map();
  kept.forEach(({ line, index }, at) => {
    const isAside = /^\([^()]{12,}[^()।.?!]\)$/u.test(line.text) && line.words.length >= 4;
    const isInText = kept[at - 1]?.line.isParagraph === true && kept[at + 1]?.line.isParagraph === true;
    if (isAside && isInText && gone.size > 0) verdicts.set(index, 'photo-caption');
  });
  kept.slice(1, content.headLines).forEach(({ line, index }) => {
    const isShort = line.words.length <= content.headingWords && !line.isListItem;
    const endsInBracket = /[\p{L}\p{M}।]\s*[([][^()[\]]{2,30}[)\]]$/u.test(line.text);
    if (isShort && endsInBracket && heads.has(gone.get(index - 1) ?? ''))
      verdicts.set(index, 'photo-caption');
  });
  const [first = -1, second = first] = kept.flatMap(({ line }, at) => (line.isParagraph ? [at] : []));
  kept.forEach(({ line, index }, at) => {
    const next = kept[at + 1]?.line;
    const below = gone.get(index + 1) === 'photo-caption' ? lines[index + 1] : undefined;
    const isTied = /^[–—-]\s/u.test(below?.text ?? '');
    const hasOwn = captionStart.test(lines[index + 2]?.plain ?? '');
    const isInHead =
      at > 1 && (at < first || (at < second && (line.words.length >= content.tagWords || isTied)));
    const isAboveCredit = isInHead && below !== undefined && isCreditAlone(below) && !hasOwn;
    const isAgain = [index - 1, index + 1].some(
      (other) => gone.get(other) === 'photo-caption' && lines[other]?.text.startsWith(line.text),
    );
    if (isAgain) verdicts.set(index, 'photo-caption');
    if (at === 0 || (gone.get(index - 1) !== 'photo-caption' && !isAboveCredit)) return;
    const headsText = next === undefined || next.isParagraph || next.endsSentence || next.isListItem;
    if ((headsText && !isAboveCredit) || line.endsSentence || line.isListItem || line.isParagraph) return;
    verdicts.set(index, 'photo-caption');
  });
  return verdicts;
}
