import type { Line } from './lines';
import { contentOf, shareOf } from './spoken-words';
import type { Verdicts } from './verdicts';

/**
 * Labels in a row from which a sentence below them may be another article's, and the least part of its words that the text above
 * has when it is not. Paragraphs of one article share a fifth of their words with the text above at the median, hardly any in one of
 * ten: the row of labels says more than the words.
 */
const [apartLabels, leastShared] = [8, 0.3];

/**
 * Index of the article's last sentence: other things may stand between its paragraphs, but where labels stand in a row, and what
 * comes then shares few words with the text above and is less than it, the article is over. List items, rows and
 * figures are no labels, two large figures are a table, and of the lines there the rules know two at least and three not.
 * -1 when the page has no sentence of five words.
 */
export function textEnd(lines: readonly Line[], headline: number, gone: Verdicts): number {
  const speaks = (line: Line, at: number) =>
    at > headline && !gone.has(at) && (line.isParagraph || (isSentence(line) && line.words.length >= 5));
  const sentences = lines.flatMap((line, at) => (speaks(line, at) ? [{ line, at }] : []));
  const spoken = new Set(contentOf(lines[headline] ?? { words: [] }));
  let end = -1;
  for (const [before, { line, at }] of sentences.entries()) {
    const own = [...new Set(contentOf(line))];
    if (end !== -1 && before > sentences.length - before) {
      const between = Array.from({ length: at - end - 1 }, (_, offset) => end + 1 + offset);
      const labels = between.filter((other) => isLabel(lines[other])).length;
      const known = between.filter((other) => gone.has(other)).length;
      const isFurnished = known >= 2 && between.length - known >= 3;
      const figures = between.filter((other) =>
        /^\P{L}*\p{N}{3}\P{L}*$/u.test(lines[other]?.text ?? ''),
      ).length;
      const isApart = isFurnished && labels >= apartLabels && figures < 2;
      if (isApart && shareOf(own, (word) => spoken.has(word)) < leastShared) continue;
    }
    end = at;
    for (const word of own) spoken.add(word);
  }
  return end;
}

const isLabel = (line: Line | undefined) =>
  line !== undefined && /\p{L}/u.test(line.text) && !isSentence(line) && !line.isListItem && !line.isTableRow;

/** Ends as a sentence does, with its full stop or, where that is missing, with the verb that headlines leave out. */
export const isSentence = (line: Line): boolean =>
  line.endsSentence ||
  line.isParagraph ||
  (line.words.length >= 7 && /\s(?:है|हैं|था|थी|थे|थीं|हूं|हूँ)["'”’]*$/u.test(line.text));
