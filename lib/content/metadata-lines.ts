import { findDates } from '../dates/find-dates';
import { agencyCredit, isAgency } from './agencies';
import {
  author,
  couldBeName,
  deskWords,
  editor,
  isBareLabel,
  isDesk,
  isRole,
  notInNames,
  readByline,
  readName,
} from './bylines';
import { type Line, shapeOf } from './lines';
import { chronicleDays, headOf, siteEndOf } from './page-bounds';
import { dayWords, isTimeOnly, labelWords, PageDates } from './page-dates';
import { isPlace } from './places';
import { lineKey, plain, plainPattern, plainWords, trimSigns, wordSet } from './plain';
import { readingTime } from './rules/line-patterns';
import { labelledRow } from './tail';
import type { Facts, Verdicts } from './verdicts';

/** Words that stand beside dates; the Hindi ones only where a label stands too, for they make sentences as well. */
const besideDates = wordSet('first on time at ist story the of was article by शुरू');
const besideLabels = wordSet('समय बार आखिरी पहली हुआ किया गया गई था को का की पर बजे द्वारा में पृष्ठ पेज लेख ख़बर');
const deadline = plainPattern('(?:अंतिम|आखिरी|लास्ट) (?:तिथि|तारीख|डेट)|last date|due date');
/** The number of a journal: `अंक: 274`. */
const issue = plainPattern('^(?:अंक|वर्ष|खंड|issue|volume|vol\\.?|no\\.?) ?[:：]? ?\\p{N}+$');
/** An author's address on a network, below the name. */
const handle = /^(?:twitter|x|ट्विटर)(?: handle)? ?[:：] ?@[a-z0-9_]+$/u;
/** The day of a sitting, on questions to ministers. */
const answered = plainPattern(
  '^(?:दिनांक )?[^।]{4,30} (?:के उत्तर के लिए|को (?:उत्तर|जवाब) (?:दिए जाने )?के लिए)$|^to be answered on ',
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
 * 3. A date behind a word for updating is `updated`; `published` is the first with another label, else the first alone.
 * 4. Below the site's copyright line dates are the site's. Lines that are `gone` already say nothing: the dates of a list of other articles are not this one's.
 * 5. Days that head passages of the text, three or more, are a chronicle's and stay.
 * 6. Unlabelled dates and bylines count only in the head of the page, above its third paragraph.
 */
export function readMetadataLines(
  lines: readonly Line[],
  gone: Verdicts,
): { facts: Facts; verdicts: Verdicts } {
  const facts: Facts = { published: null, updated: null, byline: null, place: null, agency: null };
  const verdicts: Verdicts = new Map();
  const headEnd = headOf(lines);
  const dates = new PageDates();
  const siteFrom = siteEndOf(lines);
  const chronicle = chronicleDays(lines);
  let group: string[] = [];
  const closeGroup = () => {
    dates.read(group.join('\n'));
    group = [];
  };
  const firstLong = lines.findIndex((line) => line.words.length >= 5);
  const header = new Set(lines.slice(0, Math.max(0, firstLong)).map(({ text }) => lineKey(text)));
  /** The author's name above a date or a desk; a place may stand between. */
  const readNameAbove = (index: number) => {
    const above = lines[index - 1];
    const isFree =
      !gone.has(index - 1) && !verdicts.has(index - 1) && firstLong !== -1 && firstLong < index - 1;
    if (above === undefined || !isFree) return;
    const text = above.text.replace(/\s*,$|\s\([^()]{2,40}\)$|\sकी (?:कलम|रिपोर्ट) से$/u, '');
    const bracket = /\((?<inside>[^()]+)\)$/u.exec(above.text)?.groups?.inside ?? '';
    if (header.has(lineKey(text))) {
      // The site's name, which its header has too.
      verdicts.set(index - 1, 'section-label');
    } else if (isRole(above) && couldBeName(lines[index - 2] ?? above)) {
      verdicts.set(index - 1, 'byline');
      readNameAbove(index - 1);
    } else if (isPlace(text)) {
      facts.place ??= text;
      verdicts.set(index - 1, 'byline');
      readNameAbove(index - 1);
    } else if (couldBeName(shapeOf(text))) {
      const { name, place } = readName(text);
      if (facts.byline === null || isDesk(facts.byline)) facts.byline = name;
      facts.place ??= place;
      facts.agency ??= agencyCredit(bracket) || null;
      verdicts.set(index - 1, 'byline');
    }
  };
  lines.forEach((line, index) => {
    if (gone.get(index) === 'relative-time') facts.place ??= placeBeforeAge(line.text);
    if (gone.has(index) || verdicts.has(index) || chronicle.has(index)) return;
    const inHead = index < headEnd;
    if (line.words.length <= mostWords && isDateLine(line, inHead, group.length > 0, facts)) {
      verdicts.set(index, 'date-line');
      if (inHead) readNameAbove(index);
      if (index < siteFrom) group.push(line.text);
      return;
    }
    closeGroup();
    const credit = line.words.length <= 10 ? agencyCredit(line.text) : null;
    if (credit !== null && (line.words.length > 1 || /^[([]/u.test(line.text) || !inHead)) {
      verdicts.set(index, 'agency-credit');
      facts.agency ??= credit === '' ? null : credit;
    } else if (inHead && handle.test(line.plain)) {
      readNameAbove(index);
      verdicts.set(index, 'byline');
    } else if (!inHead && isSigned(line)) verdicts.set(index, 'byline');
    else if (inHead && !isRowOfFacts(lines, index) && readByline(line, { ...facts })) {
      readNameAbove(index);
      readByline(line, facts);
      verdicts.set(index, 'byline');
      const below = lines[index + 1];
      if (below !== undefined && isBareLabel(line) && couldBeName(below) && !gone.has(index + 1)) {
        if (!editor.test(line.plain)) facts.byline ??= below.text;
        verdicts.set(index + 1, 'byline');
      }
    }
  });
  closeGroup();
  facts.published = dates.published;
  facts.updated = dates.updated;
  return { facts, verdicts };
}

/** `Posted by: नितिन रावत` above each part of a live blog. */
const isSigned = (line: Line) =>
  line.words.length <= 6 &&
  !line.endsSentence &&
  /^(?:posted|written|reported|edited) by\s*[:：-]/u.test(line.plain);

/** One of three rows or more of which two name no author, editor and have no date: the facts of a book, `लेखक: हेमंत बिष्ट`. */
function isRowOfFacts(lines: readonly Line[], index: number): boolean {
  const isRow = (line: Line | undefined) => line !== undefined && labelledRow.test(line.text);
  const around = lines.slice(Math.max(0, index - 4), index + 5);
  if (!isRow(lines[index]) || !(isRow(lines[index - 1]) || isRow(lines[index + 1]))) return false;
  const others = around.filter((line) => {
    const label = plainWords(line.plain.split(/[:：]/u)[0] ?? '');
    const isOfPage = label.some((word) => labelWords.has(word) || deskWords.has(word));
    const isPageFact = author.test(line.plain) || editor.test(line.plain) || findDates(line.text).length > 0;
    return isRow(line) && !isPageFact && !isOfPage;
  });
  return others.length >= 2;
}

/** `इंदौर3 घंटे पहले` */
function placeBeforeAge(text: string): string | null {
  const place = /^[^\p{N}]+/u.exec(text)?.[0].trim() ?? '';
  return isPlace(place) ? place : null;
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
  if (inHead && answered.test(line.plain)) return true;
  if (deadline.test(line.plain)) return false;
  // `तारीख: 15 मार्च 2025` further down is an event's.
  const labelled = line.words.some((word) => labelWords.has(word) && (inHead || !dayWords.has(word)));
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

/** What a date line says besides its dates; null when it says more than a date line may. */
function readResidue(rest: string, inHead: boolean, labelled: boolean): Residue | null {
  const residue: Residue = { byline: null, place: null, agency: null };
  for (const part of rest.split(/[|•·;()[\]]|\s[-–—]\s|,(?=\s)/u)) {
    const text = trimSigns(part, ',:–—-');
    const words = plainWords(text);
    const left = words.filter(
      (word) =>
        !labelWords.has(word) &&
        !besideDates.has(word) &&
        !(labelled && (besideLabels.has(word) || /^(?:19|20)\d\d$/u.test(word))),
    );
    if (left.length === 0 || issue.test(plain(text)) || readingTime.test(plain(text))) continue;
    const isName =
      left.length <= nameWords &&
      !/[\p{N}]/u.test(text) &&
      !/[।!?]/u.test(text) &&
      !left.some((word) => notInNames.has(word));
    if (isPlace(text)) residue.place ??= text;
    else if (isAgency(text)) residue.agency ??= text;
    else if (editor.test(plain(text))) continue;
    // `आवेदन की अंतिम तिथि: 18 अप्रैल 2025`: what a date is of, and no name.
    else if (/[:：]\s*$/u.test(part) && words.length >= 2 && !author.test(plain(part))) return null;
    else if (inHead && isName) Object.assign(residue, mergeNames(residue, text));
    else return null;
  }
  return residue;
}

/** A name beside a date is its author's; a word alone, without `by`, is as likely a section or a town. */
function mergeNames(residue: Residue, text: string): Residue {
  const { name, place } = readName(text);
  const isNamed = name.includes(' ') || author.test(plain(text));
  return { ...residue, byline: residue.byline ?? (isNamed ? name : null), place: residue.place ?? place };
}
