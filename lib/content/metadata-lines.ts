import { findDates } from '../dates/find-dates';
import { agencyCredit, isAgency } from './agencies';
import { couldBeName, editor, readByline, withoutLabel } from './bylines';
import type { Line } from './lines';
import { isPlace } from './places';
import { plain, plainWords } from './plain';
import type { Facts, Verdicts } from './verdicts';

const wordSet = (text: string): ReadonlySet<string> => new Set(plainWords(text));
const updateWords = wordSet(
  'updated update modified last edited अपडेट अपडेटेड अद्यतन संशोधित अंतिम अन्तिम लास्ट बदलाव परिवर्तन',
);
/** Words that say what a date is. */
const labelWords = new Set([
  ...updateWords,
  ...wordSet(`published publish publishing pub posted post date dated created release released प्रविष्टि जारी रिलीज़ प्रकाशित
    प्रकाशन पब्लिश पब्लिश्ड पोस्ट पोस्टेड तारीख तिथि दिनांक`),
]);
/** Words that stand beside dates; the Hindi ones only where a label stands too, for they make sentences as well. */
const besideDates = wordSet('first on time at ist story the of was article by');
const besideLabels = wordSet('समय बार आखिरी पहली हुआ किया गया गई था को का की पर बजे द्वारा में पृष्ठ पेज लेख ख़बर');
/** Words that no name has. */
const notInNames = wordSet(
  'का की के को में ने से पर था थी थे है हैं हुआ हुई हुए गया और एवं व तक यह वह जन्म निधन मृत्यु born died',
);
const mostWords = 30;
const nameWords = 5;

interface Residue {
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
  const firstLong = lines.findIndex((line) => line.words.length >= 5);
  const readNameAbove = (index: number) => {
    const above = lines[index - 1];
    const isFree =
      !gone.has(index - 1) && !verdicts.has(index - 1) && firstLong !== -1 && firstLong < index - 1;
    if (above === undefined || !isFree || !couldBeName(above)) return;
    if (isPlace(above.text)) facts.place ??= above.text;
    else facts.byline ??= above.text;
    verdicts.set(index - 1, 'byline');
  };
  lines.forEach((line, index) => {
    if (gone.has(index)) return;
    const inHead = index < headEnd;
    if (line.words.length <= mostWords && isDateLine(line, inHead, group.length > 0, facts)) {
      verdicts.set(index, 'date-line');
      if (inHead) readNameAbove(index);
      group.push(line.text);
      return;
    }
    closeGroup();
    const credit = line.words.length <= 10 ? agencyCredit(line.text) : null;
    if (credit !== null && (line.words.length > 1 || /^[([]/u.test(line.text) || !inHead)) {
      verdicts.set(index, 'agency-credit');
      facts.agency ??= credit === '' ? null : credit;
    } else if (inHead && readByline(line, { ...facts })) {
      readNameAbove(index);
      readByline(line, facts);
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
    const isLabel =
      line.words.length <= 4 &&
      !/।$/u.test(line.text) &&
      line.words.some((word) => labelWords.has(word)) &&
      line.words.every((word) => labelWords.has(word) || besideDates.has(word) || besideLabels.has(word));
    return isLabel || (inGroup && isTimeOnly(line.text));
  }
  const labelled = line.words.some((word) => labelWords.has(word));
  if (!labelled && (!inHead || /।/u.test(line.text))) return false;
  let rest = '';
  let from = 0;
  for (const { startUtf16, endUtf16 } of dates) {
    rest += `${line.text.slice(from, startUtf16)} | `;
    from = endUtf16;
  }
  const residue = readResidue(rest + line.text.slice(from), inHead, labelled);
  if (residue === null) return false;
  facts.byline ??= residue.byline;
  facts.place ??= residue.place;
  facts.agency ??= residue.agency;
  return true;
}

const isTimeOnly = (text: string) =>
  /^[\s(]*(?:[०-९\d]{1,2}[:.][०-९\d]{2})\s*(?:am|pm|बजे|ist|[\s()|,])*$/iu.test(text);

/** What a date line says besides its dates; null when it says more than a date line may. */
function readResidue(rest: string, inHead: boolean, labelled: boolean): Residue | null {
  const residue: Residue = { byline: null, place: null, agency: null };
  for (const part of rest.split(/[|•·;()[\]]|\s[-–—]\s|,(?=\s)/u)) {
    const text = part.replace(/^[\s,:–—-]+|[\s,:–—-]+$/gu, '');
    const words = plainWords(text);
    const left = words.filter(
      (word) => !labelWords.has(word) && !besideDates.has(word) && !(labelled && besideLabels.has(word)),
    );
    if (left.length === 0) continue;
    const isName =
      left.length <= nameWords && !/[।!?]/u.test(text) && !left.some((word) => notInNames.has(word));
    if (isPlace(text)) residue.place ??= text;
    else if (isAgency(text)) residue.agency ??= text;
    else if (editor.test(plain(text))) continue;
    else if (inHead && isName) residue.byline ??= withoutLabel(text);
    else return null;
  }
  return residue;
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
