import { content } from '../config';
import { isAgency } from './agencies';
import type { Line } from './lines';
import { isDevanagari, plainPattern } from './plain';
import type { Facts, PlacedLine, Verdicts } from './verdicts';

/** `भारत: 162/5 (20 ओवर)` */
export const labelledRow = /^[^:：]{2,40}\s?[:：]\s?[^:：]{0,79}[^:：।.?!]$/u;
const contact = plainPattern('@|www\\.|https?:|फोन|मोबाइल|संपर्क|ईमेल|पता|phone|contact|email|tags?|address');

/**
 * What is set out at the end of the article: list items; two or more lines of the form `भारत: 162/5 (20 ओवर)` or with several
 * figures, one where the text above has rows of its form; and short lines in the article's script that head them.
 */
function setOut(tail: readonly PlacedLine[], text: readonly PlacedLine[]): ReadonlySet<number> {
  const labelled = (line: Line) => labelledRow.test(line.text) && !contact.test(line.plain);
  const isRow = tail.map(({ line }) => line.isTableRow || labelled(line));
  const hasRows = text.filter(({ line }) => isDevanagari(line.plain) && labelled(line)).length >= 2;
  const isRowAt = (at: number, beside: number) =>
    isRow[at] === true && Math.abs((tail[at]?.index ?? 0) - (tail[beside]?.index ?? 0)) === 1;
  const items = tail.map(({ line }, at) => {
    if (line.isListItem) return true;
    return (
      isRow[at] === true &&
      (isRowAt(at - 1, at) || isRowAt(at + 1, at) || (at === 0 && hasRows && isDevanagari(line.plain)))
    );
  });
  const places = new Set<number>();
  tail.forEach(({ line, index }, at) => {
    const follows = at === 0 || places.has(tail[at - 1]?.index ?? -1);
    // The names of the columns may stand between a table's heading and its first row.
    const heads = items[at + 1] || (items[at + 2] && tail[at + 1]?.line.endsSentence === false);
    const isHeading =
      follows && heads && !line.endsSentence && line.words.length <= 6 && isDevanagari(line.plain);
    if (items[at] || isHeading) places.add(index);
  });
  return places;
}

/** What is taken out of clean text too. */
const alsoInCleanText: ReadonlySet<string> = new Set([
  'date-line', 'byline', 'agency-credit', 'repeated-title', 'repeated-paragraph', 'repeated-label', 'no-words', 'embed',
]); // biome-ignore format: a word list

/** The page is a scraped one: something was taken out that clean text does not have. */
export const hasFurniture = (gone: Verdicts) => [...gone.values()].some((rule) => !alsoInCleanText.has(rule));

/**
 * On a page that has furniture, lines behind the article's last sentence are furniture too: labels, titles of other
 * articles, the site's name. A page without any is clean text, and its last lines stay. Sentences in the article's own
 * script, what belongs to the text right behind it (see `belongs`), lists and tables, and what follows a colon
 * stay. Agency copy ends with the desk's signature (`भाषा अमित पवनेश`): read as agency and taken out.
 */
export function tailVerdicts(
  kept: readonly PlacedLine[],
  gone: Verdicts,
  facts: Facts,
  textEnd: number,
): Verdicts {
  const verdicts: Verdicts = new Map();
  let isScraped = hasFurniture(gone);
  const isHindi = kept.some(({ line }) => line.isParagraph && isDevanagari(line.plain));
  const isOurs = (line: Line) => !isHindi || isDevanagari(line.plain);
  const paragraph = kept.findLastIndex(
    ({ line, index }) => index <= textEnd && line.isParagraph && isOurs(line) && !isCall(line),
  );
  const end = paragraph === -1 ? kept.findLastIndex(({ line }) => line.endsSentence) : paragraph;
  if (end === -1) return verdicts;
  const last = isScraped ? textGoesOnTo(kept, end) : end;
  const tail = kept.slice(last + 1);
  const items = setOut(tail, kept.slice(0, last));
  const foreign = tail.findIndex(({ line }, at) => !belongs(line, tail[at + 1]?.line));
  let inList = /[:：]\s*[-–—]?\s*$/u.test(kept[last]?.line.text ?? '');
  tail.forEach(({ line, index }, at) => {
    if (inList && line.gapBefore > 1) inList = false;
    // `वैज्ञानिक जिन किस्मों की सलाह देते हैं, वे हैं:` and its list, the last of the article.
    if (index === (kept[last]?.index ?? -1) + at + 1 && announces(line)) inList = true;
    const isOfText = foreign === -1 || at < foreign;
    if ((isOfText && !isCall(line)) || inList || items.has(index)) return;
    const ends = /[।.!?…][\s"'”’)\]»]*$/u.test(line.text);
    const isShout = line.words.length < 3 && /[?!]$/u.test(line.text);
    if (ends && index <= textEnd && !isShout && !isCall(line) && isOurs(line)) return;
    const next = tail[at + 1];
    const headsText = next?.index === index + 1 && isStatement(next.line) && !isCall(next.line);
    if (headsText && line.words.length <= 4 && isDevanagari(line.plain)) return;
    const [first = ''] = line.text.split(/\s+/u);
    const signed = isAgency(first) && line.words.length <= 6;
    if (signed) {
      facts.agency ??= first;
      isScraped = true;
    }
    if (isScraped) verdicts.set(index, signed ? 'agency-signature' : 'after-the-end');
  });
  return verdicts;
}

/**
 * Place of the last sentence that follows the last paragraph with nothing taken out between, but a few short lines: names of
 * those who were caught, what an officer said.
 */
function textGoesOnTo(kept: readonly PlacedLine[], paragraph: number): number {
  let last = paragraph;
  for (let at = paragraph + 1; at < kept.length && at - last <= 6; at += 1) {
    const { line, index } = kept[at] ?? {};
    if (line === undefined || index !== (kept[at - 1]?.index ?? 0) + 1 || isCall(line)) break;
    if (isSpoken(line)) last = at;
    else if (line.words.length > 6) break;
  }
  return last;
}

/** A statement, or one with its speaker behind it: `खातों की जांच हो रही है। - प्रदीप सिंह, एसीपी` */
const isSpoken = (line: Line) =>
  isStatement(line) ||
  (line.words.length >= 5 && isDevanagari(line.plain) && /।["'”’)]*\s+[-–—]\s*\p{L}/u.test(line.text));

/** The page speaks to its reader: `कोई सुझाव हो तो हमें बताएं` */
const isCall = (line: Line) => line.words.length <= content.promotionWords && call.test(line.plain);
const call = plainPattern(
  '(?:हमें|हमसे|हमारे|हमारी|कमेंट)(?:[^\\p{L}\\p{M}].{0,60})? (?:बताएं|बताइए|लिखें|भेजें|संपर्क करें|मेल करें|शेयर करें|पढें|जुड़ें)["।.!]*$|^(?:नोट|note) ?[:：].{0,120}(?:पुष्टि नहीं|सलाह (?:जरूर )?लें)',
);

/**
 * A line that continues the text above it: a sentence too short to be surely running text, its heading, one whose full stop
 * is missing, or whole sentences with something behind them.
 */
function belongs(line: Line, next: Line | undefined): boolean {
  if (!isDevanagari(line.plain)) return false;
  if (isStatement(line) || (line.words.length >= 8 && /।["'”’)]*\s/u.test(line.text))) return true;
  if (line.words.length <= 4) return next !== undefined && isStatement(next);
  return openSentence.test(line.text);
}

/** A last sentence whose full stop is missing, or that goes on where the page was cut: headlines seldom end so. */
const openSentence = /(?:^|\s)(?:है|हैं|था|थी|थे|थीं|हूं|हूँ)["'”’)]*$|\p{Script=Devanagari}["'”’]?[,，]["'”’]?$/u;

const announces = (line: Line) =>
  line.words.length >= 5 && isDevanagari(line.plain) && /[:：]$/u.test(line.text);

const isStatement = (line: Line) =>
  line.words.length >= 5 && /[।.]$/u.test(line.text) && !line.text.endsWith('..') && isDevanagari(line.plain);
