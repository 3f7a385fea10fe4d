import { daysInMonth, isCalendarDay } from './calendar';
import { matchDay } from './match-day';
import { monthOf } from './names';
import { type DateToken, dateTokens } from './tokens';

/** What somebody wrote into a field for a date: days, a day that the calendar lacks, or nothing that can be read. */
export type ReadDays = { kind: 'days'; from: string; to: string } | { kind: 'no-such-day' | 'unclear' };

/**
 * A day, month or year as people write it: 15/8/2024, 15.8.24, १५ अगस्त २०२४, Aug 15, 2024, 2024-08-15; अगस्त 2024,
 * 8/2024, 2024-08; 2024, साल 2024. Nothing else may stand beside it. A month without its year, or a day without, is unclear.
 *
 * @example readDays('अगस्त 2024') // { kind: 'days', from: '2024-08-01', to: '2024-08-31' }
 */
export function readDays(text: string): ReadDays {
  const tokens = dateTokens(text).filter(({ text: sign }) => sign !== '।');
  const [from, to] = dayOf(tokens) ?? monthYearOf(tokens) ?? yearAlone(tokens) ?? [];
  if (from !== undefined && to !== undefined) return { kind: 'days', from, to };
  return { kind: looksLikeDay(tokens) ? 'no-such-day' : 'unclear' };
}

type Days = readonly [from: string, to: string];

function dayOf(tokens: readonly DateToken[]): Days | null {
  const match = matchDay(tokens, 0);
  const day = match?.next === tokens.length ? match : withShortYear(tokens);
  if (day === null) return null;
  const iso = isoDay(day.year, day.month, day.day);
  return [iso, iso];
}

/** 15/8/24, as people write the year by hand: of this century. */
function withShortYear(tokens: readonly DateToken[]) {
  const [day = 0, month = 0, short = -1] = numbersOf(tokens, 5);
  const year = 2000 + short;
  return tokens[4]?.text.length === 2 && isCalendarDay(year, month, day) ? { year, month, day } : null;
}

function monthYearOf(tokens: readonly DateToken[]): Days | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const between = tokens.slice(1, -1);
  if (tokens.length < 2 || tokens.length > 3 || !between.every(({ text }) => '-/.,'.includes(text)))
    return null;
  const year = yearOf(last) ?? yearOf(first);
  const other = yearOf(last) === undefined ? last : first;
  const month = monthOf(other?.text ?? '') ?? (between.length === 1 ? monthNumber(other) : undefined);
  if (year === undefined || month === undefined) return null;
  return [isoDay(year, month, 1), isoDay(year, month, daysInMonth(year, month))];
}

function yearAlone(tokens: readonly DateToken[]): Days | null {
  const named = /^(?:साल|वर्ष|सन|सन्|year)$/iu.test(tokens[0]?.text ?? '');
  const year = tokens.length === (named ? 2 : 1) ? yearOf(tokens.at(-1)) : undefined;
  return year === undefined ? null : [isoDay(year, 1, 1), isoDay(year, 12, 31)];
}

/** Three numbers, or two about a month's name: meant as a day, whatever is wrong with it. */
function looksLikeDay(tokens: readonly DateToken[]): boolean {
  const parts = tokens.filter(({ kind }) => kind !== 'sign');
  return (
    parts.length === 3 &&
    parts.every(({ kind, text }) => kind === 'number' || monthOf(text) !== undefined) &&
    parts.filter(({ kind }) => kind === 'number').length >= 2 &&
    parts.some((part) => yearOf(part) !== undefined)
  );
}

function numbersOf(tokens: readonly DateToken[], length: number): number[] {
  const isDate =
    tokens.length === length && tokens.every(({ kind }, at) => (at % 2 === 0) === (kind === 'number'));
  return isDate ? tokens.filter(({ kind }) => kind === 'number').map(({ text }) => Number(text)) : [];
}

const yearOf = (token: DateToken | undefined) =>
  /^(?:1[89]|20|21)\d\d$/u.test(token?.text ?? '') ? Number(token?.text) : undefined;

function monthNumber(token: DateToken | undefined): number | undefined {
  const month = token?.kind === 'number' && token.text.length <= 2 ? Number(token.text) : 0;
  return month >= 1 && month <= 12 ? month : undefined;
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
