/** Minutes that Indian time is ahead of UTC. */
const istMinutes = 330;

/** A calendar day, and the time of it when the source says one. All in Indian time. */
export interface CalendarDate {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
  /** 0–23; null when only the day is known. */
  hour: number | null;
  minute: number;
  second: number;
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** Days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** False for days that do not exist (31 फरवरी) and years outside 1800–2199: no newspaper prints those as its date. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** ISO form: `2025-08-07`, or `2025-08-07T08:13:00+05:30` when the hour is known. */
export function toIso(date: CalendarDate): string {
  const day = `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
  if (date.hour === null) return day;
  return `${day}T${pad(date.hour)}:${pad(date.minute)}:${pad(date.second)}+05:30`;
}

/** The same instant in Indian time. `offsetMinutes`: how far the given date's clock is ahead of UTC. */
export function inIndianTime(date: CalendarDate, offsetMinutes: number): CalendarDate {
  if (date.hour === null || offsetMinutes === istMinutes) return date;
  const { year, month, day, hour, minute, second } = date;
  const shifted = new Date(
    Date.UTC(year, month - 1, day, hour, minute, second) + (istMinutes - offsetMinutes) * 60_000,
  );
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

/** Today's ISO day in India. */
export function indianDay(now: Date): string {
  return new Date(now.getTime() + istMinutes * 60_000).toISOString().slice(0, 10);
}

/** The ISO day `days` after (before, if negative) an ISO day. */
export function addDays(isoDay: string, days: number): string {
  const date = new Date(`${isoDay}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
