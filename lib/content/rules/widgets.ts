import { content } from '../../config';
import type { Line } from '../lines';
import { isTimeOnly } from '../page-dates';
import { lineKey, plainPattern as pattern } from '../plain';
import type { Verdicts } from '../verdicts';

/** Buttons, offers and questions of a site: what stands between two of them is theirs too. */
const parts: ReadonlySet<string> = new Set([
  'promotion', 'foreign-promotion', 'subscription', 'poll', 'shop', 'icon-button', 'feedback', 'share-bar', 'load-more', 'font-size', 'reading-time', 'cookie-notice',
]); // biome-ignore format: a word list
const skipped = pattern(
  '^(?:skip|छोडकर|छोडिए|छोडें) (?<what>.{1,60}?) (?:और |and )?(?:आगे बढें|continue reading)$',
);
/** What a button of a form says: `मूल वेतन भरें`, `गिनें`, `भेज दीजिए`. */
const formButton = pattern(
  '(?:^|\\s)(?:भरें|भरिए|गिनें|चुनें|चुनिए|डालें|डालिए|भेजें|भेज दें|भेज दीजिए|जमा करें|दर्ज करें|खोलें|दबाएं|रेट करें)$',
);
const playerNote = pattern(
  '^वीडियो (?:चलाने|देखने) के लिए .{0,60}(?:जावास्क्रिप्ट|ब्राउज़र|javascript)|^to view this video|^your browser does not support',
);

/**
 * Parts of a page that its neighbours tell:
 *
 * 1. a block between `छोड़िए … और आगे बढ़ें` and `… समाप्त`, as broadcasters set it for screen readers;
 * 2. the numbers of a gallery's pictures, `2/8`;
 * 3. the question above the buttons of a poll;
 * 4. one or two short lines between buttons and offers, below the first paragraph;
 * 5. a breadcrumb with its signs on lines of their own, `देश`, `›`, `बिहार`, `›`;
 * 6. a form's button of four words at most that heads no text; what stands between an advertisement's label and a shop's button;
 * 7. the length of a video right behind its link, and its title above a player's note.
 */
export function widgetVerdicts(lines: readonly Line[], gone: Verdicts): Verdicts {
  const verdicts: Verdicts = new Map();
  const total = galleryTotal(lines);
  const first = lines.findIndex((line) => line.isParagraph);
  lines.forEach((line, index) => {
    for (let at = index; at <= skippedTo(lines, index); at += 1) verdicts.set(at, 'embed');
    if (gone.has(index)) return;
    const [above, below] = [gone.get(index - 1) ?? '', gone.get(index + 1) ?? ''];
    if (isCrumb(lines, index)) verdicts.set(index, 'breadcrumb');
    else if (total !== null && pictureOf(line) === total) verdicts.set(index, 'counter');
    else if (line.text.endsWith('?') && (below === 'poll' || below === 'feedback'))
      verdicts.set(index, 'poll');
    else if (isFormButton(lines, index)) verdicts.set(index, 'poll');
    else if (above === 'advertisement' && below === 'shop') verdicts.set(index, 'advertisement');
    else if (below === 'shop' && isProduct(line) && first !== -1 && index > first)
      verdicts.set(index, 'shop');
    else if (isTimeOnly(line.text) && (above === 'read-also-link' || above === 'embed'))
      verdicts.set(index, 'counter');
    else if (playerNote.test(lines[index + 1]?.plain ?? '') && !line.endsSentence && !line.isParagraph)
      verdicts.set(index, 'embed');
    else if (first !== -1 && index > first && isBetween(lines, index, gone)) verdicts.set(index, 'promotion');
  });
  return verdicts;
}

/** Index of the line that ends the block which begins at `from`; one before `from` when none does. */
function skippedTo(lines: readonly Line[], from: number): number {
  const what = skipped.exec(lines[from]?.plain ?? '')?.groups?.what;
  if (what === undefined) return from - 1;
  const closed = lines
    .slice(from + 1, from + 1 + content.skippedLines)
    .findIndex(({ plain }) => plain === 'समाप्त' || plain === `${what} समाप्त` || plain === `end of ${what}`);
  return closed === -1 ? from : from + 1 + closed;
}

const pictureOf = (line: Line): string | null =>
  /^\p{N}{1,2}\s?\/\s?(?<total>\p{N}{1,2})$/u.exec(line.plain)?.groups?.total ?? null;

/** Beside a sign for paths, another such sign within two lines: not above a sentence. */
function isCrumb(lines: readonly Line[], index: number): boolean {
  const isSign = (at: number) => /^[›»>/→]$/u.test(lines[at]?.text ?? '');
  const isBeside =
    (isSign(index - 1) && (isSign(index - 3) || isSign(index + 1))) ||
    (isSign(index + 1) && isSign(index + 3));
  return isBeside && lines[index]?.endsSentence === false;
}

/** The number of pictures, when two lines or more count up to the same: `1/8`, `2/8`. A score stands for itself. */
function galleryTotal(lines: readonly Line[]): string | null {
  const totals = lines.filter((line) => pictureOf(line) !== null);
  const [first] = totals;
  if (first === undefined || totals.length < 2) return null;
  const isOne =
    new Set(totals.map(pictureOf)).size === 1 && new Set(totals.map(({ text }) => lineKey(text))).size > 1;
  return isOne ? pictureOf(first) : null;
}

/** Below a heading in the same words stands its text: `सही जूता चुनें`. */
function isFormButton(lines: readonly Line[], index: number): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  if (line === undefined || line.words.length > 4 || line.endsSentence || line.isListItem) return false;
  const headsText = below !== undefined && (below.endsSentence || below.isParagraph || below.isListItem);
  return formButton.test(line.plain) && !(headsText && !/^\p{N}/u.test(below?.text ?? ''));
}

const isProduct = (line: Line): boolean =>
  line.words.length <= 7 && !line.endsSentence && !line.isListItem && !line.isTableRow;

/** At most two short lines, no sentences of running text, lists or rows, with parts of widgets on both sides. */
function isBetween(lines: readonly Line[], index: number, gone: Verdicts): boolean {
  const isShort = (line: Line | undefined) =>
    line !== undefined &&
    line.words.length <= 8 &&
    !line.endsSentence &&
    !line.isListItem &&
    !line.isTableRow;
  const isPart = (at: number) => parts.has(gone.get(at) ?? '');
  if (!isShort(lines[index])) return false;
  if (isPart(index - 1) && isPart(index + 1)) return true;
  if (isPart(index - 1)) return !gone.has(index + 1) && isShort(lines[index + 1]) && isPart(index + 2);
  return isPart(index + 1) && !gone.has(index - 1) && isShort(lines[index - 1]) && isPart(index - 2);
}
