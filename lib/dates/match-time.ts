import { type DayPart, dayPartOf, foldName } from './names';
import type { DateToken } from './tokens';

export interface TimeMatch {
  /** 0–23 */
  hour: number;
  minute: number;
  second: number;
  /** Minutes ahead of UTC; Indian time unless another zone is written. */
  offsetMinutes: number;
  next: number;
}

const oClock = new Set(['बजे', 'बजकर'].map(foldName));
const zones: Record<string, number> = { ist: 330, भामास: 330, gmt: 0, utc: 0, z: 0 };

/**
 * A time of day written from token `at` on, or null: 08:13, 8:13 PM, 8.13 बजे, शाम 8:13 बजे, रात 8 बजकर 5 मिनट, 20:13:05.000+05:30, 8 PM,
 * with zone (IST, GMT, UTC, Z, ±05:30). A dot between hours and minutes counts only with `बजे` or a part of the day.
 */
export function matchTime(tokens: readonly DateToken[], at: number): TimeMatch | null {
  const before = dayPartAt(tokens, at);
  const hourAt = before === null ? at : before.next;
  const hours = tokens[hourAt];
  if (hours?.kind !== 'number' || hours.text.length > 2) return null;
  let next = hourAt + 1;
  const sign = tokens[next]?.text;
  const past = minutesPast(tokens, next);
  const minutes = past ?? minutesAt(tokens, next);
  if (past !== null) next += 3;
  else if (minutes !== null) next += 2;
  let second = 0;
  if (minutes !== null && tokens[next]?.text === ':' && tokens[next + 1]?.text.length === 2) {
    second = Number(tokens[next + 1]?.text);
    next += 2;
    if (tokens[next]?.text === '.' && tokens[next + 1]?.kind === 'number') next += 2;
  }
  const after = dayPartAt(tokens, next);
  if (after !== null) next = after.next;
  const clock = oClock.has(foldName(tokens[next]?.text ?? ''));
  if (clock) next += 1;
  const part = before?.part ?? after?.part;
  const certain = minutes !== null && (sign === ':' || past !== null);
  if (!certain && part === undefined && !(clock && minutes !== null)) return null;
  const hour = to24Hours(Number(hours.text), part);
  if (hour > 23 || (minutes ?? 0) > 59 || !(second <= 60)) return null;
  const zone = zoneAt(tokens, next);
  return { hour, minute: minutes ?? 0, second: Math.min(second, 59), ...zone };
}

/** `8 बजकर 5 मिनट` */
function minutesPast(tokens: readonly DateToken[], at: number): number | null {
  const [clock, number, unit] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return clock?.text === 'बजकर' && number?.kind === 'number' && unit?.text === 'मिनट'
    ? Number(number.text)
    : null;
}

function minutesAt(tokens: readonly DateToken[], at: number): number | null {
  const text = tokens[at + 1]?.kind === 'number' ? (tokens[at + 1]?.text ?? '') : '';
  return (tokens[at]?.text === ':' || tokens[at]?.text === '.') && text.length === 2 ? Number(text) : null;
}

function dayPartAt(tokens: readonly DateToken[], at: number): { part: DayPart; next: number } | null {
  const part = dayPartOf(tokens[at]?.text ?? '');
  if (part !== undefined) return { part, next: at + 1 };
  const [letter, dot, m] = [0, 1, 2].map((step) => tokens[at + step]?.text.toLowerCase());
  if ((letter !== 'a' && letter !== 'p') || dot !== '.' || m !== 'm') return null;
  return { part: letter === 'a' ? 'morning' : 'evening', next: at + (tokens[at + 3]?.text === '.' ? 4 : 3) };
}

/** रात 1 बजे is after midnight, रात 9 बजे before it; दोपहर 12 बजे is noon. */
function to24Hours(hour: number, part: DayPart | undefined): number {
  if (part === undefined || hour > 12) return hour;
  if (part === 'morning') return hour % 12;
  if (part === 'night') return hour >= 6 && hour < 12 ? hour + 12 : hour % 12;
  return part === 'noon' && hour >= 10 ? hour : (hour % 12) + 12;
}

function zoneAt(tokens: readonly DateToken[], at: number): { offsetMinutes: number; next: number } {
  const bracket = tokens[at]?.text === '(' ? 1 : 0;
  const zone = zones[tokens[at + bracket]?.text.toLowerCase() ?? ''];
  if (zone !== undefined) {
    const next = at + bracket + 1;
    if (bracket === 1) return { offsetMinutes: zone, next: tokens[next]?.text === ')' ? next + 1 : next };
    return signedOffset(tokens, next) ?? { offsetMinutes: zone, next };
  }
  return signedOffset(tokens, at) ?? { offsetMinutes: 330, next: at };
}

/** `+05:30` or `+0530`, only when glued to what stands before it: `8:13 - 9:00` is a span of time, no zone. */
function signedOffset(tokens: readonly DateToken[], at: number) {
  const [sign, hours] = [tokens[at], tokens[at + 1]];
  if (!sign || !hours || hours.kind !== 'number' || !'+-−'.includes(sign.text)) return null;
  if (tokens[at - 1]?.endUtf16 !== sign.startUtf16 || hours.startUtf16 !== sign.endUtf16) return null;
  const direction = sign.text === '+' ? 1 : -1;
  if (hours.text.length === 4) {
    const minutes = Number(hours.text.slice(0, 2)) * 60 + Number(hours.text.slice(2));
    return { offsetMinutes: direction * minutes, next: at + 2 };
  }
  const minutes = minutesAt(tokens, at + 2);
  if (hours.text.length > 2 || minutes === null) return null;
  return { offsetMinutes: direction * (Number(hours.text) * 60 + minutes), next: at + 4 };
}
