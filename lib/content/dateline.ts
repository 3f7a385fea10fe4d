import { findDates } from '../dates/find-dates';
import { monthOf } from '../dates/names';
import { agencyCredit } from './agencies';
import { isPlace } from './places';
import { plainWords, wordSet } from './plain';

export interface Dateline {
  place: string | null;
  agency: string | null;
  byline: string | null;
  /** ISO, only when the dateline has a year. */
  published: string | null;
  /** Where the story begins behind it. */
  endUtf16: number;
}

const opening =
  /^(?<head>[^:।–—|()]{2,60}?)\s*(?:[([](?<bracket>[^()[\]]{1,40})[)\]])?\s*(?<sign>[:।|–—]|ः(?=\s)|\s-\s|-\s|\.\s)\s*/u;
const desk = /(?:संवाद सहयोगी|संवाद सूत्र|संवाददाता|ब्यूरो|डेस्क|नेटवर्क|प्रतिनिधि|desk|bureau)$/iu;

/**
 * The dateline that a story begins with: `नई दिल्ली: …`, `पटना, 7 अगस्त (भाषा) …`, `जागरण संवाददाता, लखनऊ। …`. A place with only
 * a colon behind it must be a known one: `मुख्यमंत्री: …` is none. Null when there is none. The text keeps it as printed.
 */
export function readDateline(text: string): Dateline | null {
  const match =
    opening.exec(text) ?? /^(?<head>[^:।–—|()]{2,60}?)\s*[([](?<bracket>[^()[\]]{1,40})[)\]]\s*/u.exec(text);
  const head = match?.groups?.head?.trim();
  if (match === null || head === undefined) return null;
  const bracket = match.groups?.bracket;
  const parts = head.split(/\s*,\s*/u);
  let place: string | null = null;
  let agency: string | null = null;
  let byline: string | null = null;
  let dated = false;
  for (const part of parts) {
    const credit = agencyCredit(part);
    if (isPlace(part)) place ??= part;
    else if (isDayAndMonth(part)) dated = true;
    else if (credit !== null && credit !== '') agency ??= credit;
    else if (desk.test(part)) byline ??= part;
    else if (place === null && plainWords(part).length <= 2) place = `?${part}`;
    else return null;
  }
  if (bracket !== undefined) {
    const credit = agencyCredit(bracket);
    const isTown = byline !== null && plainWords(bracket).length <= 2;
    const isSigned = dated && place !== null && !place.startsWith('?');
    if (credit === null && !desk.test(bracket) && !isTown && !isSigned) return null;
    agency ??= credit === '' ? null : credit;
  }
  if (place?.startsWith('?'))
    place = byline !== null || (dated && (agency !== null || bracket !== undefined)) ? place.slice(1) : null;
  if (place === null && byline === null) return null;
  const published = findDates(match[0])[0]?.iso ?? null;
  return { place, agency: agency || null, byline, published, endUtf16: match[0].length };
}

/** `नई दिल्ली:` on a line of its own: some sites break the line behind it. */
export const isPlaceAlone = (text: string): boolean => /[:：]$/u.test(text) && isPlace(text.slice(0, -1));

/** Agency copy spells the first nine days out: `नौ अक्टूबर`. */
const dayWords = wordSet('एक दो तीन चार पांच छह छः सात आठ नौ');

function isDayAndMonth(part: string): boolean {
  const words = plainWords(part);
  const numbers = words.filter((word) => /^\p{N}+$/u.test(word) || dayWords.has(word));
  const months = words.filter((word) => monthOf(word) !== undefined);
  return (
    words.length <= 3 && months.length === 1 && numbers.length === words.length - 1 && numbers.length > 0
  );
}
