import { type CalendarDate, inIndianTime, toIso } from './calendar';
import { type DayMatch, matchDay } from './match-day';
import { matchTime, type TimeMatch } from './match-time';
import { foldName, isWeekday } from './names';
import { type DateToken, dateTokens } from './tokens';

export interface FoundDate {
  /** `2025-08-07`, or `2025-08-07T08:13:00+05:30` when a time is written beside it. */
  iso: string;
  /** Span of the date with its weekday and time, in the given text. */
  startUtf16: number;
  endUtf16: number;
}

type Item = { from: number; next: number } & ({ day: DayMatch; time: null } | { day: null; time: TimeMatch });

const glueSigns = ',|-–—@()•·:./';
const glueWords = new Set(['at', 'on', 'को', 'में', 'पर', 't', 'time', 'समय'].map(foldName));
const mostGlue = 5;

/**
 * The dates that a text states, in reading order, each with the time written beside it. Understands Hindi and English
 * month names in their usual spellings, both scripts' digits, and times with part of the day, AM/PM or zone; times
 * without a zone are Indian. Dates without a year and impossible ones are passed over. Linear in the text's length.
 *
 * `अपडेटेड: गुरुवार, 7 अगस्त 2025, सुबह 8:13 बजे` → `2025-08-07T08:13:00+05:30`
 */
export function findDates(text: string): FoundDate[] {
  const tokens = dateTokens(text);
  const items = findItems(tokens);
  const taken = new Set<number>();
  return items.flatMap((item, index) => {
    if (item.day === null) return [];
    const timeIndex = [index + 1, index - 1].find((other) => isTimeOf(tokens, items, index, other, taken));
    if (timeIndex !== undefined) taken.add(timeIndex);
    const other = timeIndex === undefined ? undefined : items[timeIndex];
    const from = withWeekday(tokens, Math.min(item.from, other?.from ?? item.from));
    const last = Math.max(item.next, other?.next ?? item.next) - 1;
    const [start, end] = [tokens[from], tokens[last]];
    if (start === undefined || end === undefined) return [];
    const iso = toIso(combine(item.day, other?.time ?? null));
    return [{ iso, startUtf16: start.startUtf16, endUtf16: end.endUtf16 }];
  });
}

/** ISO form of the first date that a text states, or null. `७ अगस्त २०२५` → `2025-08-07` */
export function parseDate(text: string): string | null {
  return findDates(text)[0]?.iso ?? null;
}

function findItems(tokens: readonly DateToken[]): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const day = matchDay(tokens, at);
    const time = day === null ? matchTime(tokens, at) : null;
    if (day !== null) items.push({ from: at, next: day.next, day, time: null });
    else if (time !== null) items.push({ from: at, next: time.next, day: null, time });
    at = day?.next ?? time?.next ?? at + 1;
  }
  return items;
}

function isTimeOf(
  tokens: readonly DateToken[],
  items: readonly Item[],
  dayIndex: number,
  index: number,
  taken: ReadonlySet<number>,
): boolean {
  const [day, time] = [items[dayIndex], items[index]];
  if (!day || !time || time.time === null || taken.has(index)) return false;
  const gap = day.from < time.from ? tokens.slice(day.next, time.from) : tokens.slice(time.next, day.from);
  return gap.length <= mostGlue && gap.every(isGlue);
}

function isGlue(token: DateToken): boolean {
  if (token.kind === 'sign') return glueSigns.includes(token.text);
  return token.kind === 'word' && (isWeekday(token.text) || glueWords.has(foldName(token.text)));
}

function withWeekday(tokens: readonly DateToken[], from: number): number {
  const comma = tokens[from - 1]?.text === ',' ? 2 : 1;
  return isWeekday(tokens[from - comma]?.text ?? '') ? from - comma : from;
}

function combine({ year, month, day }: DayMatch, time: TimeMatch | null): CalendarDate {
  if (time === null) return { year, month, day, hour: null, minute: 0, second: 0 };
  const { hour, minute, second, offsetMinutes } = time;
  return inIndianTime({ year, month, day, hour, minute, second }, offsetMinutes);
}
