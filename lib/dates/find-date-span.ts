import { addDays, daysInMonth } from './calendar';
import { matchDay } from './match-day';
import { foldName, monthOf } from './names';
import { type DateToken, dateTokens } from './tokens';

/** A stretch of days that words of a text name. */
export interface DateSpan {
  /** Inclusive ISO days. */
  from: string;
  to: string;
  /** The words, in the given text. */
  startUtf16: number;
  endUtf16: number;
}

type Unit = 'day' | 'week' | 'month' | 'year';
type Days = { from: string; to: string };

const names = <Value>(rows: readonly (readonly [Value, string])[]) =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [foldName(word), value] as const)));

const unitOf = names<Unit>([
  ['day', 'दिन दिनों day days'],
  ['week', 'हफ़्ते हफ़्ता हफ़्तों सप्ताह सप्ताहों week weeks'],
  ['month', 'महीने महीना महीनों माह month months'],
  ['year', 'साल सालों वर्ष वर्षों year years'],
]);
const frameOf = names<'last' | 'this' | 'today' | 'yesterday' | 'year'>([
  ['last', 'पिछले पिछला पिछली बीते गत last past'],
  ['this', 'इस मौजूदा चालू this'],
  ['today', 'आज today'],
  ['yesterday', 'yesterday'],
  ['year', 'साल वर्ष सन सन् year'],
]);
const mostUnits = 1000;

/**
 * The first stretch of days that a text names: a day (15 अगस्त 2024), a month (अगस्त 2025, August 2025), a year
 * (साल 2024), or words reckoned from `today` (आज, इस महीने, पिछले हफ़्ते, पिछले 7 दिन, last month). Weeks begin on Monday;
 * `पिछले हफ़्ते` is the whole week before, `पिछले 2 हफ़्ते` the fourteen days up to today. Null when it names none.
 *
 * @param today ISO day in India, see `indianDay`.
 * @example findDateSpan('बाढ़ अगस्त 2025', '2025-11-01') // 2025-08-01 to 2025-08-31
 */
export function findDateSpan(text: string, today: string): DateSpan | null {
  const tokens = dateTokens(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = dayAt(tokens, at) ?? monthAt(tokens, at) ?? framedAt(tokens, at, today);
    const [first, last] = [tokens[at], tokens[(found?.next ?? 0) - 1]];
    if (found === null || first === undefined || last === undefined) continue;
    const { from, to } = found.days;
    return { from, to, startUtf16: first.startUtf16, endUtf16: last.endUtf16 };
  }
  return null;
}

interface Found {
  days: Days;
  next: number;
}

function dayAt(tokens: readonly DateToken[], at: number): Found | null {
  const match = matchDay(tokens, at);
  if (match === null) return null;
  const day = isoDay(match.year, match.month, match.day);
  return { days: { from: day, to: day }, next: match.next };
}

function monthAt(tokens: readonly DateToken[], at: number): Found | null {
  const comma = tokens[at + 1]?.text === ',' ? 1 : 0;
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 1 + comma]?.text ?? ''];
  const month = monthOf(first) ?? monthOf(second);
  const year = yearOf(second) ?? (comma === 0 ? yearOf(first) : undefined);
  if (month === undefined || year === undefined) return null;
  return { days: monthDays(year, month), next: at + 2 + comma };
}

function framedAt(tokens: readonly DateToken[], at: number, today: string): Found | null {
  const word = (step: number) => foldName(tokens[at + step]?.text ?? '');
  const frame = frameOf.get(word(0));
  if (frame === 'today') return word(1) === 'तक' ? null : { days: { from: today, to: today }, next: at + 1 };
  if (frame === 'yesterday') {
    const day = addDays(today, -1);
    return { days: { from: day, to: day }, next: at + 1 };
  }
  if (frame === 'year') {
    const year = yearOf(tokens[at + 1]?.text ?? '');
    return year === undefined ? null : { days: { from: `${year}-01-01`, to: `${year}-12-31` }, next: at + 2 };
  }
  if (frame === undefined) return null;
  const count = frame === 'last' && /^\d{1,4}$/u.test(word(1)) ? Number(word(1)) : null;
  const unit = unitOf.get(word(count === null ? 1 : 2));
  if (unit === undefined || (count === null && unit === 'day')) return null;
  if (count !== null && (count < 1 || count > mostUnits)) return null;
  const days = count === null ? calendarUnit(unit, frame, today) : upTo(today, unit, count);
  return { days, next: at + (count === null ? 2 : 3) };
}

/** This or the last whole week, month or year. */
function calendarUnit(unit: Unit, frame: 'this' | 'last', today: string): Days {
  const back = frame === 'last' ? 1 : 0;
  const [year = 0, month = 1] = today.split('-').map(Number);
  if (unit === 'year') return { from: `${year - back}-01-01`, to: `${year - back}-12-31` };
  if (unit === 'month') return month > back ? monthDays(year, month - back) : monthDays(year - 1, 12);
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(today, -sinceMonday - 7 * back);
  return { from: monday, to: addDays(monday, 6) };
}

/** `count` units that end with today. */
function upTo(today: string, unit: Unit, count: number): Days {
  if (unit === 'day' || unit === 'week') {
    return { from: addDays(today, 1 - count * (unit === 'week' ? 7 : 1)), to: today };
  }
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const months = year * 12 + month - 1 - count * (unit === 'year' ? 12 : 1);
  const [fromYear, fromMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return { from: isoDay(fromYear, fromMonth, Math.min(day, daysInMonth(fromYear, fromMonth))), to: today };
}

function yearOf(text: string): number | undefined {
  return /^(?:1[89]|20|21)\d\d$/u.test(text) ? Number(text) : undefined;
}

function monthDays(year: number, month: number): Days {
  return { from: isoDay(year, month, 1), to: isoDay(year, month, daysInMonth(year, month)) };
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
