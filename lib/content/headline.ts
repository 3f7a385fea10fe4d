import { content } from '../config';
import type { Line } from './lines';
import { lineKey } from './plain';

/** Could be a headline: a few words that do not end as a statement does. */
const isHeadline = (line: Line) =>
  line.words.length >= 1 &&
  line.words.length <= content.headlineWords &&
  !isStatement(line) &&
  !line.text.endsWith('|') &&
  !line.isListItem;

/** Ends with a danda or full stop, as headlines do not. */
const isStatement = (line: Line) => /[।॥.][\s"'”’)\]]*$/u.test(line.text.replace(/(?:\.\.+|…)$/u, ''));

const isSentence = (line: Line) => line.words.length >= 3 && isStatement(line);

/** The office that issues a release stands above its headline: `वित्त मंत्रालय`. */
const isOffice = (line: Line) =>
  line.words.length <= 8 &&
  /^(?:मंत्रालय|विभाग|कार्यालय|सचिवालय|मंत्रिमंडल|आयोग|ministry|department|secretariat)$/u.test(
    line.words.at(-1) ?? '',
  );

/**
 * Index of the stated headline among the kept lines, or null when the page has none. Looks at the lines before the first
 * sentence, in this order: the longest that the page prints again, whole or cut off; the first of the page, when the
 * text begins with it (an encyclopedia's); the first of five words or more; of three; any. An office that issues a
 * release is passed over when another line can be the headline. On a page without furniture it is the first line.
 */
export function findHeadline(lines: readonly Line[], isScraped: boolean): number | null {
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
  const candidates = named.length > 0 ? named : all;
  if (!isScraped) return candidates[0]?.index ?? null;
  const repeated = candidates
    .filter(({ line, index }) => line.words.length >= 4 && isPrintedAgain(lines, index))
    .sort((a, b) => b.line.words.length - a.line.words.length || a.index - b.index);
  const opening = lineKey(lines[firstText]?.text.slice(0, 300) ?? '');
  const chosen =
    repeated[0] ??
    candidates.find(({ index, key }) => index === 0 && opening.startsWith(`${key} `)) ??
    candidates.find(({ line }) => line.words.length >= 5) ??
    candidates.find(({ line }) => line.words.length >= 3) ??
    candidates[0];
  return chosen?.index ?? null;
}

/** Another line of the head is the line again, or the line again with the site's name, or its cut-off beginning. */
function isPrintedAgain(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || siteSuffix.test(line.text)) return false;
  return lines.slice(0, content.headLines).some((other, at) => at !== index && repeatsTitle(other, line));
}

const siteSuffix = /\s[|–—-]\s[^|–—]{2,40}$/u;

/** The line is the title again, perhaps with the site's name behind it or cut off. */
export function repeatsTitle(line: Line, title: Line): boolean {
  const [key, titleKey] = [lineKey(line.text), lineKey(title.text)];
  if (key === titleKey) return !isStatement(line) || isStatement(title);
  if (line.isParagraph || line.endsSentence) return false;
  if (key.startsWith(`${titleKey} `)) return siteSuffix.test(line.text);
  return (
    line.words.length >= 4 && titleKey.startsWith(`${key} `) && line.words.length >= title.words.length * 0.3
  );
}

/**
 * A title for a page that states none: the first sentence, cut at a word so that title and ellipsis stay within the
 * configured length. `India Russia: वाणिज्य मंत्रालय ने … कहा कि …`
 */
export function deriveTitle(firstText: string): string {
  const sentence =
    /^.{20,}?[।?!](?=\s|$)|^.{20,}?\.(?=\s|$)/u.exec(firstText.slice(0, 2000))?.[0] ?? firstText;
  const whole = sentence.replace(/[।.\s]+$/u, '');
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
