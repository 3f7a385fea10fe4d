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
  const sentences = lines.filter(speaks).length;
  const spoken = new Set(contentOf(lines[headline] ?? { words: [] }));
  let end = -1;
  let before = 0;
  /** Lines since the last sentence: labels, those that rules know and do not know, large figures. */
  const since = { labels: 0, known: 0, unknown: 0, figures: 0 };
  lines.forEach((line, at) => {
    if (speaks(line, at)) {
      const own = [...new Set(contentOf(line))];
      const isFurnished = since.known >= 2 && since.unknown >= 3 && since.figures < 2;
      const isApart = isFurnished && since.labels >= apartLabels && before > sentences - before;
      before += 1;
      if (end === -1 || !isApart || shareOf(own, (word) => spoken.has(word)) >= leastShared) {
        end = at;
        for (const word of own) spoken.add(word);
        Object.assign(since, { labels: 0, known: 0, unknown: 0, figures: 0 });
        return;
      }
    }
    if (isLabel(line)) since.labels += 1;
    if (gone.has(at)) since.known += 1;
    else since.unknown += 1;
    if (!/\p{L}/u.test(line.text) && /\p{N}{3}/u.test(line.text)) since.figures += 1;
  });
  return end;
}

const isLabel = (line: Line) =>
  /\p{L}/u.test(line.text) && !isSentence(line) && !line.isListItem && !line.isTableRow;

/** Ends as a sentence does, with its full stop or, where that is missing, with the verb that headlines leave out. */
export const isSentence = (line: Line): boolean =>
  line.endsSentence ||
  line.isParagraph ||
  (line.words.length >= 7 && /\s(?:है|हैं|था|थी|थे|थीं|हूं|हूँ)["'”’]*$/u.test(line.text));
