import { limits } from '../config';
import { readDays } from '../dates/read-days';
import { type RawParameters, rawValue } from './parameter';
import { fromParameter, isIsoDate, toParameter } from './search-parameters';
import { type ReadSearch, readSearch } from './search-url';

/** An end of a date range that could not be read, as it was typed. */
export interface MistypedDate {
  text: string;
  problem: 'no-such-day' | 'unclear';
}

export type MistypedDates = Readonly<Partial<Record<'from' | 'to', MistypedDate>>>;

export interface TypedSearch extends ReadSearch {
  /** Those of `fallbacks` that are dates. */
  mistyped: MistypedDates;
  /** A date was read that the search's own address writes otherwise. */
  isTyped: boolean;
}

/**
 * Reads a search whose dates may be typed as people write them: of a month or a year the range has its first or last day.
 * Apart from `readSearch`, so that a page loads it only when somebody types dates.
 *
 * @example readTypedSearch({ from: '15/8/2024', to: 'अगस्त 2025' }).query // from 2024-08-15, to 2025-08-31
 */
export function readTypedSearch(raw: RawParameters): TypedSearch {
  const typed = {
    from: readEnd(rawValue(raw, fromParameter.name)),
    to: readEnd(rawValue(raw, toParameter.name)),
  };
  const { from, to } = typed;
  const isReversed = from.days !== null && to.days !== null && from.days.from > to.days.to;
  const [first, last] = isReversed ? [to, from] : [from, to];
  const search = readSearch(
    withValues(raw, { from: first.days?.from ?? first.text, to: last.days?.to ?? last.text }),
  );
  const mistyped: Partial<Record<'from' | 'to', MistypedDate>> = {};
  if (from.problem !== null) mistyped.from = { text: from.text, problem: from.problem };
  if (to.problem !== null) mistyped.to = { text: to.text, problem: to.problem };
  const isTyped = [from, to].some(({ text, days }) => days !== null && !isIsoDate(text));
  return { ...search, mistyped, isTyped };
}

interface ReadEnd {
  text: string;
  days: { from: string; to: string } | null;
  problem: MistypedDate['problem'] | null;
}

function readEnd(text: string): ReadEnd {
  if (text === '') return { text, days: null, problem: null };
  const days = readDays(text.slice(0, limits.queryCharacters));
  return days.kind === 'days' ? { text, days, problem: null } : { text, days: null, problem: days.kind };
}

function withValues(raw: RawParameters, values: Record<'from' | 'to', string>): RawParameters {
  if (!(raw instanceof URLSearchParams)) return { ...raw, ...values };
  const changed = new URLSearchParams(raw);
  for (const [name, value] of Object.entries(values)) changed.set(name, value);
  return changed;
}
