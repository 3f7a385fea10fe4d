import type { Language } from '../types';
import { addDays, type CalendarDate, indianDay, inIndianTime } from './calendar';
import { months } from './names';

const isoPattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/u;

/** An ISO date or date-time in Indian time; null for anything else. */
function readIso(iso: string): CalendarDate | null {
  const match = isoPattern.exec(iso);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const date = { year, month, day, hour: hour ?? null, minute, second };
  if (months[month - 1] === undefined) return null;
  return inIndianTime(date, offsetMinutes(match[7]));
}

function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined) return 330;
  if (zone === 'Z') return 0;
  const digits = zone.replace(':', '');
  return (zone.startsWith('-') ? -1 : 1) * (Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3)));
}

const monthName = (month: number, language: Language) => months[month - 1]?.[language][0] ?? '';

/** `7 अगस्त 2025`, `7 August 2025`. Takes an ISO date or date-time; gives back unchanged what is neither. */
export function formatDate(iso: string, language: Language): string {
  const date = readIso(iso);
  return date === null ? iso : `${date.day} ${monthName(date.month, language)} ${date.year}`;
}

/** `7 अगस्त 2025, सुबह 8:13 बजे`, `7 August 2025, 8:13 am`, in Indian time; a date without time prints as `formatDate`. */
export function formatDateTime(iso: string, language: Language): string {
  const date = readIso(iso);
  if (date === null || date.hour === null) return formatDate(iso, language);
  const clock = `${date.hour % 12 === 0 ? 12 : date.hour % 12}:${String(date.minute).padStart(2, '0')}`;
  const time =
    language === 'hi' ? `${hindiDayPart(date.hour)} ${clock} बजे` : `${clock} ${date.hour < 12 ? 'am' : 'pm'}`;
  return `${formatDate(iso, language)}, ${time}`;
}

/** Borders of CLDR's day periods for `hi`: सुबह from 4, दोपहर from 12, शाम from 16, रात from 20. */
function hindiDayPart(hour: number): string {
  if (hour < 4 || hour >= 20) return 'रात';
  if (hour < 12) return 'सुबह';
  return hour < 16 ? 'दोपहर' : 'शाम';
}

/** `अगस्त 2025`, `August 2025`, of an ISO month (`2025-08`), date or date-time. */
export function formatMonth(iso: string, language: Language): string {
  const date = readIso(iso.length === 7 ? `${iso}-01` : iso);
  return date === null ? iso : `${monthName(date.month, language)} ${date.year}`;
}

/** `अगस्त`, `August`, for 1–12. */
export const formatMonthName = monthName;

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const hindiUnits: Record<Unit, string> = {
  minute: 'मिनट',
  hour: 'घंटे',
  day: 'दिन',
  week: 'सप्ताह',
  month: 'महीने',
  year: 'साल',
};

/**
 * How long ago, seen from `now`: `अभी-अभी`, `5 मिनट पहले`, `आज`, `3 दिन पहले`, `2 साल पहले`. A date without time is
 * never closer than `आज`. What lies ahead of `now` prints as `formatDate`. Whole units, rounded down.
 */
export function formatRelative(iso: string, now: Date, language: Language): string {
  const date = readIso(iso);
  if (date === null) return iso;
  const seconds = date.hour === null ? null : (now.getTime() - Date.parse(iso)) / 1000;
  const day = dayOf(date);
  const days = daysBetween(day, indianDay(now));
  if (days < 0 || (seconds !== null && seconds < 0)) return formatDate(iso, language);
  if (seconds !== null && seconds < 60) return language === 'hi' ? 'अभी-अभी' : 'just now';
  if (seconds !== null && seconds < 3600) return ago(Math.floor(seconds / 60), 'minute', language);
  if (seconds !== null && seconds < 86_400) return ago(Math.floor(seconds / 3600), 'hour', language);
  if (days === 0) return language === 'hi' ? 'आज' : 'today';
  if (days < 7) return ago(days, 'day', language);
  if (days < 30) return ago(Math.floor(days / 7), 'week', language);
  if (days < 365) return ago(Math.floor(days / 30.44) || 1, 'month', language);
  return ago(Math.floor(days / 365.25) || 1, 'year', language);
}

function ago(count: number, unit: Unit, language: Language): string {
  if (language === 'hi') return `${count} ${hindiUnits[unit]} पहले`;
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}

function dayOf({ year, month, day }: CalendarDate): string {
  return addDays(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, 0);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A list as newspapers print it: `क, ख और ग`, `a, b and c`. Empty gives the empty string. */
export function formatList(items: readonly string[], language: Language): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} ${language === 'hi' ? 'और' : 'and'} ${last}`;
}
