import { content } from '../../config';
import type { Line } from '../lines';
import { lineKey, plain, plainPattern } from '../plain';
import type { PlacedLine, Verdicts } from '../verdicts';
import { labelOf, linksEnd } from './links-end';
import {
  authorLabels,
  closingLabels,
  commentLabels,
  contentsLabels,
  readAlsoLabels,
  relatedLabels,
} from './vocabulary';

const keys = (labels: readonly string[]): ReadonlySet<string> => new Set(labels.map(lineKey));
const closing = keys(closingLabels);
const comments = keys(commentLabels);
const related = keys([...relatedLabels, ...readAlsoLabels]);
const contents = keys(contentsLabels);
const authors = keys(authorLabels);
/** `इस लेख पर 14 प्रतिक्रियाएं` */
const countedComments = plainPattern(
  '^(?:इस )?(?:लेख|ख़बर|पोस्ट|आर्टिकल) पर \\p{N}+ (?:प्रतिक्रिया|टिप्पणी|टिप्पणि|कमेंट|कॉमेंट)[^ ]*$',
);
const disclaimers = keys(['disclaimer', 'डिस्क्लेमर', 'अस्वीकरण']);
/** What a journalist's note says and an article's passage on the author of a book does not. */
export const journalist = plainPattern(
  'पत्रकारिता|कवर कर|पत्रकार (?:हैं|है)|संवाददाता|कंटेंट|सालों? से लिख रहे|सालों? से लिख रही|डिजिटल (?:मीडिया|पत्रकार)|सब एडिटर|उप संपादक|और पढें$|journalis|content writer|reporter|editor|correspondent|writes (?:on|about)',
);
const tagLabels = new Set(['tags', 'tag', 'topics', 'keywords', 'टैग', 'टैग्स', 'विषय', 'टॉपिक्स'].map(plain));

/**
 * Takes out runs of lines that a label announces. In order of the page, over the lines that are left:
 *
 * 1. `tags`: the label and the short lines behind it, or the list behind its colon.
 * 2. `comments`: from the label, with or without a count, to the end of the page.
 * 3. `site-lists` (popular, latest, trending): as 4, for sites set them inside articles too.
 * 4. `related`: the label and the links behind it, see `linksEnd`; above the first
 *    paragraph only the short ones, for the headline stands there too.
 * 5. `author-box`: the label, the name and the note on a journalist.
 * 6. a disclaimer that the site prints below an article: the label and the paragraph behind it.
 * 7. `contents`: the table of contents of a long page, up to the heading that it names first.
 */
export function blockVerdicts(lines: readonly Line[], gone: Verdicts): Verdicts {
  const verdicts: Verdicts = new Map();
  const kept: PlacedLine[] = lines
    .map((line, index) => ({ line, index }))
    .filter(({ index }) => !gone.has(index) || ['counter', 'menu'].includes(gone.get(index) ?? ''));
  const paragraphsAfter = countAfter(kept);
  const total = paragraphsAfter[0] ?? 0;
  const take = (from: number, to: number, rule: string) => {
    for (const { index } of kept.slice(from, to)) verdicts.set(index, rule);
    return to;
  };
  let at = 0;
  while (at < kept.length) {
    const line = kept[at]?.line;
    if (line === undefined) break;
    const after = paragraphsAfter[at] ?? 0;
    const label = labelOf(line);
    if (contents.has(label)) at = take(at, contentsEnd(kept, at), 'contents');
    else if (isTagLine(line)) at = take(at, tagsEnd(kept, at), 'tags');
    else if ((comments.has(label) || countedComments.test(line.plain)) && endsArticle(total - after, after))
      at = take(at, kept.length, 'comments');
    else if (disclaimers.has(label) && after <= 2) at = take(at, disclaimerEnd(kept, at), 'syndication-note');
    else if (isAuthorNote(line)) at = take(at, at + 1, 'author-box');
    else if (authors.has(label)) at = take(at, authorEnd(kept, at), 'author-box');
    else if (after < total && closing.has(label))
      at = take(at, linksEnd(kept, at, gone, isLabel), 'site-lists');
    else if (related.has(label) || closing.has(label)) {
      at = take(at, after === total ? tagsEnd(kept, at) : linksEnd(kept, at, gone, isLabel), 'related');
    } else at += 1;
  }
  return verdicts;
}

/** A comment button may also stand in the head of a page: the article is over only when it has been there. */
const endsArticle = (before: number, after: number) => before >= 3 || (before > 0 && after <= before);

/** Paragraphs at or behind each place of the list. */
function countAfter(kept: readonly PlacedLine[]): number[] {
  const counts: number[] = [];
  let count = 0;
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    if (kept[at]?.line.isParagraph) count += 1;
    counts[at] = count;
  }
  return counts;
}

/** Announces something of its own. */
const isLabel = (line: Line): boolean =>
  isTagLine(line) || [related, closing, comments, authors].some((labels) => labels.has(labelOf(line)));

function isTagLine(line: Line): boolean {
  const [first = ''] = line.words;
  if (!tagLabels.has(first)) return false;
  return (
    line.words.length === 1 ||
    (/^[^\p{L}]*\p{L}[\p{L}\p{M}]*\s*[:：#–-]/u.test(line.text) && !line.endsSentence)
  );
}

function tagsEnd(kept: readonly PlacedLine[], label: number): number {
  let at = label + 1;
  const head = kept[label]?.line;
  if (head !== undefined && isTagLine(head) && head.words.length > 1) return at;
  while (at < kept.length) {
    const line = kept[at]?.line;
    if (line === undefined || line.isParagraph || line.endsSentence || line.words.length > content.tagWords)
      break;
    if (related.has(labelOf(line)) || closing.has(labelOf(line)) || comments.has(labelOf(line))) break;
    at += 1;
  }
  return at;
}

/** Numbered entries, or entries up to the one that is printed again as the first heading. */
function contentsEnd(kept: readonly PlacedLine[], label: number): number {
  const isNumbered = /^\p{N}/u.test(kept[label + 1]?.line.text ?? '');
  const first = lineKey(kept[label + 1]?.line.text ?? '');
  let at = label + 1;
  while (at < kept.length) {
    const line = kept[at]?.line;
    if (line === undefined || line.isParagraph || (isNumbered && !/^\p{N}/u.test(line.text))) break;
    if (!isNumbered && at > label + 1 && lineKey(line.text) === first) break;
    at += 1;
  }
  return at;
}

/** `लेखक के बारे में: नीरज कुमार संसद की खबरें लिखते हैं।` */
const isAuthorNote = (line: Line): boolean =>
  authorLabels.some(
    (label) =>
      label.includes(' ') &&
      line.plain.startsWith(label) &&
      /^\s*[:：]/u.test(line.plain.slice(label.length)),
  );

const disclaimerEnd = (kept: readonly PlacedLine[], label: number): number =>
  kept[label + 1]?.line.endsSentence === true ? label + 2 : label + 1;

/** The name and one note behind the label; just the label's own place when what follows does not speak of a journalist. */
function authorEnd(kept: readonly PlacedLine[], label: number): number {
  const note = kept.findIndex(({ line }, at) => at > label && (line.isParagraph || line.endsSentence));
  const isNote = note !== -1 && note - label <= 4 && journalist.test(kept[note]?.line.plain ?? '');
  return isNote ? note + 1 : label + 1;
}
