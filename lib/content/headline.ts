import { content } from '../config';
import type { Line } from './lines';
import { isDevanagari, lineKey, trimSigns } from './plain';

/** Could be a headline: a few words that do not end as a statement does. */
const isHeadline = (line: Line) =>
  line.words.length >= 1 &&
  line.words.length <= content.headlineWords &&
  !isStatement(line) &&
  !holdsSentences(line) &&
  !line.text.endsWith('|') &&
  !line.isListItem;

/** Ends with a danda or full stop, as headlines do not. */
const isStatement = (line: Line) => {
  const text = /\.\.$/u.test(line.text) ? trimSigns(line.text, '', '.') : line.text;
  return /[।॥.][\s"'”’)\]]*$/u.test(text);
};

/** Whole sentences in a row, the last one without its end: a standfirst, or the cut-off beginning of one. */
const holdsSentences = (line: Line) =>
  /(?:\p{M}|\p{L}){2}[।.] .{12,}(?:\p{M}|\p{L}){2}[।.] /u.test(line.text);

const isSentence = (line: Line) => line.words.length >= 3 && isStatement(line);

/** The office that issues a release stands above its headline, and a paper's number: `वित्त मंत्रालय`, `प्रश्न संख्या 214`. */
const isOffice = (line: Line) =>
  (line.words.length <= 3 && /^(?:सरकार|सभा)$/u.test(line.words.at(-1) ?? '')) ||
  (line.words.length <= 6 && /संख्या \p{N}+$/u.test(line.plain)) ||
  (line.words.length <= 8 &&
    /^(?:मंत्रालय|विभाग|कार्यालय|सचिवालय|मंत्रिमंडल|आयोग|ministry|department|secretariat)$/u.test(
      line.words.at(-1) ?? '',
    ));

/**
 * Index of the stated headline among the kept lines, or null when the page has none. Looks at the lines before the first
 * sentence, in this order: the longest that the page prints again, whole or cut off; the first of the page, when the
 * text begins with it (an encyclopedia's); the one that author or date stand below (see `aboveByline`); the first of five
 * words or more; of three; any. An office that issues a
 * release is passed over when another line can be the headline, and so are a menu's longer labels (see `belowMenu`) and, where
 * the text is in Devanagari, lines in Latin letters: sites print the address's words. On a page without furniture it is the
 * first line, or below labels of one or two words the one with author or date right below it.
 */
export function findHeadline(
  lines: readonly Line[],
  isScraped: boolean,
  hasBylineBelow: (index: number) => boolean,
): number | null {
  const firstText = lines.findIndex((line) => (line.isParagraph && !isHeadline(line)) || isSentence(line));
  const end = Math.min(firstText === -1 ? lines.length : firstText, content.headLines);
  const headOf = (count: number) =>
    lines
      .slice(0, count)
      .map((line, index) => ({ line, index, key: lineKey(line.text) }))
      .filter(({ line }) => isHeadline(line));
  if (end === 0) {
    // A caption or a notice may stand above the headline, but then the page prints the headline twice.
    return (
      headOf(3).find(({ line, index }) => line.words.length >= 4 && isPrintedAgain(lines, index))?.index ??
      null
    );
  }
  const all = headOf(end);
  const named = all.filter(({ line }) => !isOffice(line));
  const hasHindi =
    lines.some((line) => line.isParagraph && isDevanagari(line.text)) &&
    named.some(({ line }) => line.words.length >= 5 && isDevanagari(line.text));
  const likely = hasHindi ? named.filter(({ line }) => isDevanagari(line.text)) : named;
  const found = likely.length > 0 ? likely : all;
  const candidates = isScraped ? spokenOf(found, lines.slice(end)) : found;
  if (!isScraped) {
    const [first] = candidates;
    const signed = candidates.find(({ line, index }) => line.words.length >= 5 && hasBylineBelow(index));
    const isMenu = first !== undefined && first.line.words.length <= 2 && signed !== undefined;
    return (isMenu ? signed : first)?.index ?? null;
  }
  const repeated = candidates
    .filter(({ line, index }) => line.words.length >= 4 && isPrintedAgain(lines, index))
    .sort((a, b) => b.line.words.length - a.line.words.length || a.index - b.index);
  const opening = lineKey(lines[firstText]?.text.slice(0, 300) ?? '');
  const chosen =
    repeated[0] ??
    candidates.find(({ index, key }) => index === 0 && opening.startsWith(`${key} `)) ??
    aboveByline(candidates, end, hasBylineBelow) ??
    belowMenu(candidates) ??
    candidates.find(({ line }) => line.words.length >= 5) ??
    candidates.find(({ line }) => line.words.length >= 3) ??
    candidates[0];
  return chosen?.index ?? null;
}

interface Candidate {
  line: Line;
  index: number;
}

/** Letters of a word by which title and text are compared: inflections begin alike. */
const beginning = (word: string) => word.slice(0, 4);

/**
 * The candidates that the text speaks of: tickers and mottos share few words with it. At least a quarter as large a part of their
 * words begins as words of the text do, as with the best one of five words or more. Shorter ones stay.
 */
function spokenOf<T extends Candidate>(candidates: readonly T[], text: readonly Line[]): T[] {
  const paragraphs = text
    .filter((line) => line.isParagraph || line.endsSentence)
    .slice(0, content.headParagraphs);
  const spoken = new Set(
    paragraphs.flatMap(({ words }) => words.filter((word) => word.length >= 3).map(beginning)),
  );
  const partOf = ({ line }: T) => {
    const long = line.words.filter((word) => word.length >= 3);
    return long.filter((word) => spoken.has(beginning(word))).length / Math.max(1, long.length);
  };
  const best = Math.max(0, ...candidates.filter(({ line }) => line.words.length >= 5).map(partOf));
  return candidates.filter((candidate) => candidate.line.words.length < 5 || partOf(candidate) >= best / 4);
}

/**
 * The first of the long lines in a row that end with author or date, a standfirst between them or not: tickers, skip links and
 * scores stand above menus, the headline right above its byline.
 */
function aboveByline<T extends Candidate>(
  candidates: readonly T[],
  end: number,
  hasBylineBelow: (index: number) => boolean,
): T | null {
  const long = candidates.filter(({ line }) => line.words.length >= 5);
  const isSigned = ({ index }: T) => hasBylineBelow(index) || (index === end - 1 && hasBylineBelow(end));
  let at = long.findLastIndex(isSigned);
  for (; at > 0; at -= 1) {
    const [above, here] = [long[at - 1], long[at]];
    if (above === undefined || here === undefined || above.index !== here.index - 1) break;
    // A ticker that brings the same news.
    if (sharedWords(above.line, here.line) >= 0.6) break;
  }
  return long[at] ?? null;
}

/**
 * The line of five words or more behind a menu: two labels or more of one or two words in a row, three where a line of five
 * words stands above them. Null when a line as long stands above the menu.
 */
function belowMenu<T extends Candidate>(candidates: readonly T[]): T | null {
  let labels = 0;
  let above = 0;
  for (const candidate of candidates) {
    const count = candidate.line.words.length;
    if (count >= 5 && labels >= (above >= 5 ? 3 : 2) && count > above) return candidate;
    labels = count <= 2 ? labels + 1 : 0;
    if (!/[|»]/u.test(candidate.line.text)) above = Math.max(above, count);
  }
  return null;
}

/** Another line of the head is the line again, or the line again with the site's name, or its cut-off beginning. */
function isPrintedAgain(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || siteSuffix.test(line.text)) return false;
  return lines.slice(0, content.headLines).some((other, at) => at !== index && repeatsTitle(other, line));
}

/** `Leave a Comment on मेले की तैयारी शुरू` */
const commentLink =
  /^(?:leave a comment|\p{N}+ comments?|no comments|comments off|be the first to comment) (?:on|to) /u;
const siteSuffix = /\s[|–—-]\s[^|–—]{2,40}$/u;

/** The line is the title again, perhaps with the site's name behind it or cut off. */
export function repeatsTitle(line: Line, title: Line): boolean {
  const [key, titleKey] = [lineKey(line.text), lineKey(title.text)];
  if (key === titleKey) return !isStatement(line) || isStatement(title);
  if (line.isParagraph || line.endsSentence) return false;
  if (commentLink.test(line.plain) && key.endsWith(` ${titleKey}`)) return true;
  if (key.startsWith(`${titleKey} `)) return siteSuffix.test(line.text);
  return (
    line.words.length >= 4 && titleKey.startsWith(`${key} `) && line.words.length >= title.words.length * 0.3
  );
}

/** Part of the shorter line's words that the other has. */
function sharedWords(one: Line, other: Line): number {
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one];
  const words = new Set(long.words);
  return short.words.filter((word) => words.has(word)).length / Math.max(1, short.words.length);
}

/** Nothing but words of the title, five or more, a few left out: the title as pictures and players print it. */
export function shortensTitle(line: Line, title: Line): boolean {
  if (line.words.length < 5 || line.words.length >= title.words.length) return false;
  if (line.endsSentence || line.isListItem) return false;
  return sharedWords(line, title) >= 0.8;
}

/**
 * A title for a page that states none: the first sentence, cut at a word so that title and ellipsis stay within the
 * configured length. `India Russia: वाणिज्य मंत्रालय ने … कहा कि …`
 */
export function deriveTitle(firstText: string): string {
  const sentence =
    /^.{20,}?[।?!](?=\s|$)|^.{20,}?\.(?=\s|$)/u.exec(firstText.slice(0, 2000))?.[0] ?? firstText;
  const whole = trimSigns(sentence, '', '।.');
  if (letters(whole) <= content.derivedTitleGraphemes) return whole;
  let title = '';
  for (const word of whole.split(' ')) {
    if (letters(`${title} ${word}`) > content.derivedTitleGraphemes - 1) break;
    title = title === '' ? word : `${title} ${word}`;
  }
  return `${title.replace(/[,;:–—-]+$/u, '')}…`;
}

/** Characters that are no marks: never fewer than graphemes. */
const letters = (text: string) => text.replace(/[\p{M}\u200c\u200d]/gu, '').length;
