import { content } from '../../config';
import type { Line } from '../lines';
import { isDevanagari, lineKey, plainWords } from '../plain';
import type { PlacedLine, Verdicts } from '../verdicts';
import { readAlsoLabels } from './vocabulary';

/** Closes a list of links that stands inside an article. */
const ends: ReadonlySet<string> = new Set(['समाप्त', 'end of', 'कहानी समाप्त'].map(lineKey));
const readAlso: ReadonlySet<string> = new Set(readAlsoLabels.map(lineKey));
/** What may stand inside the text: a list goes on behind it. Anything else says that the text is over. */
const insideText: ReadonlySet<string> = new Set([
  'advertisement',
  'no-words',
  'photo-caption',
  'embed',
  'read-also-link',
]);

/** The words of a label, a counter aside; '' for longer lines. */
export function labelOf(line: Line): string {
  if (line.words.length > 7) return '';
  return line.words.filter((word) => !/^\p{N}+$/u.test(word)).join(' ');
}

/**
 * Place behind a list of links that begins with a label: where the article's text goes on, where the next label stands, or the
 * end. Sites set such lists between paragraphs too, and text lost is worse than a link kept. The text goes on at
 *
 * 1. a paragraph right behind the label, or two in a row;
 * 2. a sentence behind links alone, unless it is the teaser of one card in a row of them: title, teaser, title, teaser.
 *    Behind `यह भी पढ़ें` and one link there are no cards, and the text may go on at a heading of one word;
 * 3. a heading of two to five words behind the label or links alone, with a sentence or a list behind it.
 */
export function linksEnd(
  kept: readonly PlacedLine[],
  label: number,
  gone: Verdicts,
  isLabel: (line: Line) => boolean,
): number {
  const head = kept[label]?.line;
  const isHindi = kept.some(({ line }) => line.isParagraph && isDevanagari(line.text));
  const isSingle = head !== undefined && readAlso.has(labelOf(head));
  let areLinksAlone = true;
  let inCards: boolean = false;
  for (let at = label + 1; at < kept.length; at += 1) {
    const [above, here, below] = [kept[at - 1], kept[at], kept[at + 1]];
    if (above === undefined || here === undefined) break;
    const { line } = here;
    if (ends.has(labelOf(line))) return at + 1;
    if (at > label + 1 && isLabel(line)) return at;
    for (let index = above.index + 1; index < here.index; index += 1) {
      areLinksAlone &&= insideText.has(gone.get(index) ?? '');
    }
    const links = kept.slice(label + 1, at);
    const hasHeading = isSingle && isHeadingOf(links.at(-1)?.line, line);
    const titles = hasHeading ? links.slice(0, -1) : links;
    areLinksAlone &&= titles.every((link) => isTitle(link.line));
    if (areLinksAlone && isShortHeading(line) && startsText(below?.line)) return at;
    if (!isText(line)) continue;
    const next = kept[at + 2];
    const cardFollows =
      isTitle(below?.line, content.tagWords + 2) && isText(next?.line) && next?.index === here.index + 2;
    const isCard: boolean = isTitle(above.line) && (cardFollows || (inCards && isText(kept[at - 2]?.line)));
    inCards = isCard && !(isSingle && links.length === 1);
    if (inCards) continue;
    const isRunning =
      (links.length <= 1 && links.every((link) => isTitle(link.line))) || below?.line.isParagraph === true;
    const goesOn = (line.isParagraph && isRunning) || (areLinksAlone && isDevanagari(line.text) === isHindi);
    if (goesOn) return hasHeading ? at - 1 : headingBefore(kept, label, at);
  }
  return kept.length;
}

/** Running text, or a sentence of five words that ends with danda or full stop; a teaser that is cut off is none. */
function isText(line: Line | undefined): boolean {
  if (line === undefined || /(?:\.\.|…)$/u.test(line.text)) return false;
  return line.isParagraph || (line.words.length >= 5 && /[।.]["'”’]?$/u.test(line.text));
}

const startsText = (line: Line | undefined): boolean =>
  line !== undefined && (isText(line) || line.isListItem);

/** Headings of a text are shorter than titles of other articles, but not always. */
const isTitle = (line: Line | undefined, leastWords: number = content.tagWords): boolean =>
  line !== undefined &&
  line.words.length >= leastWords &&
  !line.endsSentence &&
  !line.isParagraph &&
  !line.isListItem;

/** `कर्क`, right above a sentence: a short heading may be one word where the text goes on below it. */
const isHeadingOf = (line: Line | undefined, text: Line): boolean =>
  line !== undefined &&
  line.words.length < content.tagWords &&
  isDevanagari(line.text) &&
  !line.endsSentence &&
  isText(text);

const isShortHeading = (line: Line): boolean =>
  line.words.length >= 2 &&
  line.words.length <= content.tagWords &&
  isDevanagari(line.text) &&
  !/[:：|.।!]/u.test(line.text);

/** The last short line before running text, set apart from the links, is its heading. */
function headingBefore(kept: readonly PlacedLine[], label: number, text: number): number {
  const line = kept[text - 1]?.line;
  const above = kept[text - 2]?.line;
  if (text - label <= 2 || line === undefined || above === undefined) return text;
  const isHeading = line.gapBefore > 0 && line.words.length <= content.tagWords * 2 && line.words.length > 0;
  return isHeading && plainWords(line.text).length < above.words.length ? text - 1 : text;
}
