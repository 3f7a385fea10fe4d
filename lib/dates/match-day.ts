import { isCalendarDay } from './calendar';
import { monthOf } from './names';
import type { DateToken } from './tokens';

export interface DayMatch {
  year: number;
  month: number;
  day: number;
  /** Index of the first token behind the match. */
  next: number;
}

const ordinals = new Set(['st', 'nd', 'rd', 'th', 'वां', 'वीं', 'ली', 'री']);

/**
 * A calendar day written from token `at` on, or null. Forms: day month-name year (7 अगस्त, 2025; 07-Aug-2025; 20 नव॰ 2024; 7th Aug '25),
 * month-name day year (August 7, 2025), year-first numbers (2025-08-07) and day-first numbers (07/08/2025, as India
 * writes them; month-first only where nothing else is possible). A year is always needed.
 */
export function matchDay(tokens: readonly DateToken[], at: number): DayMatch | null {
  const first = tokens[at];
  if (first === undefined || continuesNumber(tokens, at)) return null;
  if (first.kind === 'word') return monthFirst(tokens, at);
  if (first.kind !== 'number') return null;
  return first.text.length === 4 ? allNumbers(tokens, at) : (dayFirst(tokens, at) ?? allNumbers(tokens, at));
}

function dayFirst(tokens: readonly DateToken[], at: number): DayMatch | null {
  let next = at + 1;
  if (ordinals.has(tokens[next]?.text.toLowerCase() ?? '')) next += 1;
  next = skipSigns(tokens, next, '-/.,॰', 1);
  const month = monthOf(tokens[next]?.text ?? '');
  if (month === undefined) return null;
  return withYear(tokens, next + 1, month, smallNumber(tokens[at]));
}

function monthFirst(tokens: readonly DateToken[], at: number): DayMatch | null {
  const month = monthOf(tokens[at]?.text ?? '');
  if (month === undefined) return null;
  const dayAt = skipSigns(tokens, at + 1, '-/.,॰', 1);
  let next = dayAt + 1;
  if (ordinals.has(tokens[next]?.text.toLowerCase() ?? '')) next += 1;
  return withYear(tokens, next, month, smallNumber(tokens[dayAt]));
}

function withYear(tokens: readonly DateToken[], at: number, month: number, day: number): DayMatch | null {
  const yearAt = skipSigns(tokens, at, "-/.,'’‘॰", 2);
  const text = tokens[yearAt]?.kind === 'number' ? (tokens[yearAt]?.text ?? '') : '';
  const short = text.length === 2 && "'’‘".includes(tokens[yearAt - 1]?.text ?? ' ');
  if (text.length !== 4 && !short) return null;
  return checked(Number(text) + (short ? 2000 : 0), month, day, yearAt + 1);
}

function allNumbers(tokens: readonly DateToken[], at: number): DayMatch | null {
  const parts = [tokens[at], tokens[at + 2], tokens[at + 4]];
  const sign = tokens[at + 1]?.text ?? '';
  if (!'-/.'.includes(sign) || sign === '' || tokens[at + 3]?.text !== sign) return null;
  const [first, second, third] = parts.map((part) => (part?.kind === 'number' ? part.text : ''));
  if (!first || !second || !third) return null;
  const next = at + 5;
  if (first.length === 4) {
    return second.length <= 2 && third.length <= 2
      ? checked(Number(first), Number(second), Number(third), next)
      : null;
  }
  if (first.length > 2 || second.length > 2 || third.length !== 4) return null;
  const year = Number(third);
  return (
    checked(year, Number(second), Number(first), next) ?? checked(year, Number(first), Number(second), next)
  );
}

/** A number glued to one before it by `.`, `/` or `-` is part of something longer: 12.07.08.2025 is no date. */
function continuesNumber(tokens: readonly DateToken[], at: number): boolean {
  const [number, sign, here] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    here?.kind === 'number' &&
    number?.kind === 'number' &&
    '-/.'.includes(sign?.text ?? ' ') &&
    number.endUtf16 === sign?.startUtf16 &&
    sign.endUtf16 === here.startUtf16
  );
}

function checked(year: number, month: number, day: number, next: number): DayMatch | null {
  return isCalendarDay(year, month, day) ? { year, month, day, next } : null;
}

function smallNumber(token: DateToken | undefined): number {
  return token?.kind === 'number' && token.text.length <= 2 ? Number(token.text) : 0;
}

function skipSigns(tokens: readonly DateToken[], at: number, signs: string, most: number): number {
  let next = at;
  while (next < at + most && tokens[next]?.kind === 'sign' && signs.includes(tokens[next]?.text ?? ' ')) {
    next += 1;
  }
  return next;
}
