import { isAgency } from './agencies';
import { plain, plainPattern } from './plain';
import type { Facts, PlacedLine, Verdicts } from './verdicts';

/** `भारत: 162/5 (20 ओवर)` */
export const tableRow = /^[^:：]{2,40}\s?[:：]\s?[^:：]{0,79}[^:：।.?!]$/u;
const contact = plainPattern('@|www\\.|https?:|फोन|मोबाइल|संपर्क|ईमेल|पता|phone|contact|email|tags?|address');

/** Two or more lines of the form `भारत: 162/5 (20 ओवर)` are a table at the end of the article, with the label above them. */
function rowsOf(tail: readonly PlacedLine[]): ReadonlySet<number> {
  const isRow = tail.map(({ line }) => tableRow.test(line.text) && !contact.test(line.plain));
  const rows = new Set<number>();
  tail.forEach(({ line, index }, at) => {
    if (isRow[at] && (isRow[at - 1] || isRow[at + 1])) rows.add(index);
    if (line.words.length <= 4 && isRow[at + 1] && isRow[at + 2] && at === 0) rows.add(index);
  });
  return rows;
}

/** What is taken out of clean text too. */
const alsoInCleanText: ReadonlySet<string> = new Set([
  'date-line', 'byline', 'agency-credit', 'repeated-title', 'repeated-paragraph', 'repeated-label', 'no-words', 'embed',
]); // biome-ignore format: a word list

/** The page is a scraped one: something was taken out that clean text does not have. */
export const hasFurniture = (gone: Verdicts) => [...gone.values()].some((rule) => !alsoInCleanText.has(rule));

/**
 * On a page that has furniture, lines behind the article's last sentence are furniture too: labels, titles of other
 * articles, the site's name. A page without any is clean text, and its last lines stay. Sentences in
 * the article's own script, list items, rows of a table, and what follows a colon stay. Agency copy ends with the desk's signature
 * (`भाषा अमित पवनेश`): read as agency and taken out.
 */
export function tailVerdicts(kept: readonly PlacedLine[], gone: Verdicts, facts: Facts): Verdicts {
  const verdicts: Verdicts = new Map();
  let isScraped = hasFurniture(gone);
  const isHindi = kept.filter(({ line }) => line.isParagraph && isDevanagari(line.text)).length > 0;
  const paragraph = kept.findLastIndex(({ line }) => line.isParagraph);
  const last = paragraph === -1 ? kept.findLastIndex(({ line }) => line.endsSentence) : paragraph;
  if (last === -1) return verdicts;
  const rows = rowsOf(kept.slice(last + 1));
  let inList = /[:：]\s*[-–—]?\s*$/u.test(kept[last]?.line.text ?? '');
  for (const { line, index } of kept.slice(last + 1)) {
    if (inList && line.gapBefore > 1) inList = false;
    if (inList || line.isListItem || rows.has(index)) continue;
    const ends = /[।.!?…][\s"'”’)\]»]*$/u.test(line.text);
    if (ends && (!isHindi || isDevanagari(line.text))) continue;
    const [first = ''] = line.text.split(/\s+/u);
    const signed = isAgency(first) && line.words.length <= 6;
    if (signed) {
      facts.agency ??= first;
      isScraped = true;
    }
    if (isScraped) verdicts.set(index, signed ? 'agency-signature' : 'after-the-end');
  }
  return verdicts;
}

const isDevanagari = (text: string) => /\p{Script=Devanagari}/u.test(plain(text));
