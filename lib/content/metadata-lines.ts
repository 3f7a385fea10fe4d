import { findDates } from '../dates/find-dates';
import { agencyCredit, isAgency } from './agencies';
import type { Line } from './lines';
import { isPlace } from './places';
import { plain, plainPattern, plainWords } from './plain';

/** What the lines around an article say about it. Null: not said. */
export interface Facts {
  published: string | null;
  updated: string | null;
  byline: string | null;
  place: string | null;
  agency: string | null;
}

/** Name of the rule that takes the line out, by index of the line. */
export type Verdicts = Map<number, string>;

const wordSet = (text: string): ReadonlySet<string> => new Set(plainWords(text));
const updateWords = wordSet(
  'updated update modified last edited अपडेट अपडेटेड अद्यतन संशोधित अंतिम अन्तिम लास्ट बदलाव परिवर्तन',
);
const dateWords = new Set([
  ...updateWords,
  ...wordSet(`published publish publishing pub posted post first on date time at ist created released release dated story the the of was article
    प्रविष्टि जारी रिलीज़ प्रकाशित प्रकाशन पब्लिश पब्लिश्ड पोस्ट पोस्टेड तारीख तिथि दिनांक समय बार आखिरी हुआ किया गया गई था को का की पर बजे द्वारा by पृष्ठ पेज लेख ख़बर बदलाव परिवर्तन`),
]);
const deskWords = wordSet(
  'संवाददाता ब्यूरो डेस्क नेटवर्क desk bureau correspondent network प्रतिनिधि एजेंसी staff reporter',
);
const author = plainPattern(
  '^(?:(?:written|reported|report|story|posted|published)?\\s*by[\\s:–-]|(?:लेखक|लेखिका|रिपोर्ट|रिपोर्टर|संवाददाता|प्रस्तुति|द्वारा|author|reporter)\\s*[:：,–-])',
);
const editor = plainPattern(
  '^(?:edited|curated|compiled|translated|produced) by[\\s:–-]|^(?:संपादन|संपादक|अनुवाद|एडिटेड बाय|पदनाम|role)\\s*[:：,–-]',
);
const mostWords = 30;
const nameWords = 5;

interface Residue {
  labelled: boolean;
  byline: string | null;
  place: string | null;
  agency: string | null;
}

/**
 * Reads date lines, bylines and agency credits, and says which lines they are.
 *
 * 1. A date line holds dates, words that label dates, and at most a name, desk, place or agency.
 * 2. Neighbouring date lines are read as one text: sites break `Updated: 06 Dec, 2025` and `08:13 AM` in two.
 * 3. A date behind a word for updating is `updated`, the first other one `published`.
 * 4. Lines that are `gone` already say nothing: the dates of a list of other articles are not this one's.
 * 5. Unlabelled dates and bylines count only in the head of the page, above its third paragraph.
 */
export function readMetadataLines(
  lines: readonly Line[],
  gone: Verdicts,
): { facts: Facts; verdicts: Verdicts } {
  const facts: Facts = { published: null, updated: null, byline: null, place: null, agency: null };
  const verdicts: Verdicts = new Map();
  const headEnd = headOf(lines);
  let group: string[] = [];
  const closeGroup = () => {
    readGroup(group.join('\n'), facts);
    group = [];
  };
  lines.forEach((line, index) => {
    if (gone.has(index)) return;
    const inHead = index < headEnd;
    if (line.words.length <= mostWords && isDateLine(line, inHead, group.length > 0, facts)) {
      verdicts.set(index, 'date-line');
      group.push(line.text);
      return;
    }
    closeGroup();
    const credit = line.words.length <= 10 ? agencyCredit(line.text) : null;
    if (credit !== null && (line.words.length > 1 || /^[([]/u.test(line.text) || !inHead)) {
      verdicts.set(index, 'agency-credit');
      facts.agency ??= credit === '' ? null : credit;
    } else if (inHead && readByline(line, lines[index - 1], index, facts, verdicts)) {
      verdicts.set(index, 'byline');
    }
  });
  closeGroup();
  return { facts, verdicts };
}

function headOf(lines: readonly Line[]): number {
  let paragraphs = 0;
  const end = lines.findIndex((line) => {
    if (line.isParagraph) paragraphs += 1;
    return paragraphs === 3;
  });
  return end === -1 ? lines.length : end;
}

function isDateLine(line: Line, inHead: boolean, inGroup: boolean, facts: Facts): boolean {
  const dates = findDates(line.text);
  if (dates.length === 0) {
    if (line.words.length === 0) return false;
    const isLabel = line.words.length <= 4 && line.words.every((word) => dateWords.has(word));
    return (isLabel && line.words.some((word) => word.length > 3)) || (inGroup && isTimeOnly(line.text));
  }
  let rest = '';
  let from = 0;
  for (const { startUtf16, endUtf16 } of dates) {
    rest += `${line.text.slice(from, startUtf16)} | `;
    from = endUtf16;
  }
  const residue = readResidue(rest + line.text.slice(from), inHead);
  if (residue === null || !(inHead || residue.labelled)) return false;
  facts.byline ??= residue.byline;
  facts.place ??= residue.place;
  facts.agency ??= residue.agency;
  return true;
}

const isTimeOnly = (text: string) =>
  /^[\s(]*(?:[०-९\d]{1,2}[:.][०-९\d]{2})\s*(?:am|pm|बजे|ist|[\s()|,])*$/iu.test(text);

/** What a date line says besides its dates; null when it says more than a date line may. */
function readResidue(rest: string, inHead: boolean): Residue | null {
  const residue: Residue = { labelled: false, byline: null, place: null, agency: null };
  for (const part of rest.split(/[|•·;()[\]]|\s[-–—]\s|,(?=\s)/u)) {
    const text = part.replace(/^[\s,:–—-]+|[\s,:–—-]+$/gu, '');
    const words = plainWords(text);
    const left = words.filter((word) => !dateWords.has(word));
    if (left.length < words.length) residue.labelled = true;
    if (left.length === 0) continue;
    if (isPlace(text)) residue.place ??= text;
    else if (isAgency(text)) residue.agency ??= text;
    else if (editor.test(plain(text))) residue.labelled = true;
    else if (inHead && left.length <= nameWords && !/[।!?]/u.test(text))
      residue.byline ??= withoutLabel(text);
    else return null;
  }
  return residue;
}

function withoutLabel(text: string): string {
  const match = author.exec(plain(text));
  const cut = match === null ? text : text.slice(match[0].length);
  const words = cut.trim().split(/\s+/u);
  while (words.length > 1 && dateWords.has(plain(words[0] ?? ''))) words.shift();
  return words.join(' ').replace(/^[\s:–—,-]+|[\s:–—,-]+$/gu, '');
}

function readGroup(text: string, facts: Facts): void {
  let from = 0;
  for (const { iso, startUtf16, endUtf16 } of findDates(text)) {
    const isUpdate = plainWords(text.slice(from, startUtf16)).some((word) => updateWords.has(word));
    if (isUpdate) facts.updated ??= iso;
    else facts.published ??= iso;
    from = endUtf16;
  }
}

function readByline(
  line: Line,
  above: Line | undefined,
  index: number,
  facts: Facts,
  verdicts: Verdicts,
): boolean {
  if (line.words.length > 16 || /[।!?]$/u.test(line.text)) return false;
  const parts = line.text
    .split(/\s*[|;•]\s*|,\s*(?=(?:edited|curated|संपादन)\s)/iu)
    .filter((part) => part !== '');
  const marked = parts.filter((part) => author.test(plain(part)) || editor.test(plain(part)));
  if (marked.length > 0 && marked.length === parts.length) {
    const written = marked.find((part) => !editor.test(plain(part)));
    const name = written === undefined ? '' : withoutLabel(written);
    const credit = agencyCredit(name);
    if (credit === null && name !== '') facts.byline ??= name;
    else facts.agency ??= credit || null;
    return true;
  }
  const [desk = '', place] = line.text.split(/\s*[,，]\s*/u);
  const deskWord = plainWords(desk).at(-1) ?? '';
  if (line.words.length > 6 || !deskWords.has(deskWord)) return false;
  const isName = above !== undefined && index > 1 && above.words.length <= 4 && above.gapBefore + index > 0;
  if (isName && above !== undefined && !verdicts.has(index - 1) && !above.endsSentence) {
    facts.byline ??= above.text;
    verdicts.set(index - 1, 'byline');
  }
  facts.byline ??= desk;
  if (place !== undefined && isPlace(place)) facts.place ??= place;
  return true;
}
