import { isTimeOnly } from '../page-dates';
import { isDevanagari } from '../plain';
import type { PlacedLine, Verdicts } from '../verdicts';

/** What closes the head of an article: below it there is text. The buttons do, above the first paragraph. */
const closes: ReadonlySet<string> = new Set(['date-line', 'byline']);
const buttons: ReadonlySet<string> = new Set(['share-bar', 'reading-time', 'counter', 'font-size']);

/**
 * Labels that a site sets between headline and date or author: the section, the site, a caption's stub, a number of comments.
 * Lines of one or two words, of up to four where the head has a standfirst too. Sentences stay, and so does a head whose last
 * date stands below the second paragraph: that date is of the text. Verse without a long line has no such head. A line in Latin
 * letters above the first paragraph of a Hindi text is a label too, on a page with furniture. What stands below the first time of
 * a live blog is its text.
 */
export function headLabelVerdicts(
  kept: readonly PlacedLine[],
  title: number,
  gone: Verdicts,
  isScraped: boolean,
): Verdicts {
  const verdicts: Verdicts = new Map();
  const below = kept.filter(({ index }) => index > title);
  const [first = title, second = first] = below
    .filter(({ line }) => line.isParagraph)
    .map(({ index }) => index);
  const isCloser = (index: number, rule: string) =>
    (index < second && closes.has(rule)) || (index < first && buttons.has(rule));
  const time = below.find(({ line }) => isTimeOnly(line.text))?.index ?? Number.POSITIVE_INFINITY;
  let end = title;
  for (const [index, rule] of gone) if (index > end && index < time && isCloser(index, rule)) end = index;
  const head = below.filter(({ index }) => index < end);
  const most = head.some(({ line }) => line.words.length >= 8) ? 4 : 2;
  const isHindi = isScraped && below.some(({ line }) => line.isParagraph && isDevanagari(line.text));
  // The name of a picture's file or of a button, in Latin letters.
  for (const { line, index } of below) {
    if (isHindi && index < first && !isDevanagari(line.text) && !line.endsSentence && !isTimeOnly(line.text))
      verdicts.set(index, 'section-label');
  }
  for (const { line, index } of head) {
    const isSite = line.words.length <= 4 && /\.(?:कॉम|इन|com|in)$/u.test(line.plain);
    if (
      (line.words.length <= most || isSite) &&
      !line.endsSentence &&
      !line.isListItem &&
      !isTimeOnly(line.text)
    )
      verdicts.set(index, 'section-label');
  }
  return verdicts;
}
