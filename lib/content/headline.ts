import { content } from '../config';
import type { Line } from './lines';
import { lineKey } from './plain';

/** Could be a headline: a few words that do not end as a statement does. */
const isHeadline = (line: Line) =>
  line.words.length >= 1 &&
  line.words.length <= content.headlineWords &&
  !/[।॥.|][\s"'”’)\]]*$/u.test(line.text.replace(/(?:\.\.+|…)$/u, '')) &&
  !line.isListItem;

/**
 * Index of the stated headline among the kept lines, or null when the page has none. Among the lines before the first
 * paragraph: one that the page prints again (a longest one), else the first of five words or more, else of three, else any.
 */
export function findHeadline(lines: readonly Line[]): number | null {
  const firstParagraph = lines.findIndex((line) => line.isParagraph && !isHeadline(line));
  const end = firstParagraph === -1 ? lines.length : firstParagraph;
  const candidates = lines
    .slice(0, Math.min(end, content.headLines))
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => isHeadline(line));
  const repeated = candidates
    .filter(({ line, index }) => line.words.length >= 4 && isPrintedAgain(lines, index))
    .sort((a, b) => b.line.words.length - a.line.words.length || a.index - b.index);
  const chosen =
    repeated[0] ??
    candidates.find(({ line }) => line.words.length >= 5) ??
    candidates.find(({ line }) => line.words.length >= 3) ??
    candidates[0];
  return chosen?.index ?? null;
}

function isPrintedAgain(lines: readonly Line[], index: number): boolean {
  const key = lineKey(lines[index]?.text ?? '');
  return lines.slice(0, content.headLines).some((line, other) => other !== index && repeatsTitle(line, key));
}

/** The line is the title again, perhaps with the site's name behind it. */
export function repeatsTitle(line: Line, titleKey: string): boolean {
  const key = lineKey(line.text);
  if (key === titleKey) return true;
  return (
    !line.isParagraph && !line.endsSentence && key.startsWith(`${titleKey} `) && /\s[|–—-]\s/u.test(line.text)
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
