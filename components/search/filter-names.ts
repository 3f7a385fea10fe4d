import { formatDate, formatMonth } from '@/lib/dates/format-date';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';

/** First and last day of an ISO day, month (`2025-08`) or year (`2025`). */
export function daysOf(span: string): { from: string; to: string } {
  if (span.length === 10) return { from: span, to: span };
  if (span.length === 4) return { from: `${span}-01-01`, to: `${span}-12-31` };
  const next = new Date(`${span}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return { from: `${span}-01`, to: next.toISOString().slice(0, 10) };
}

/**
 * A date range as a reader would say it. Null when neither end is set.
 *
 * @example rangeName('2025-08-01', '2025-08-31', 'hi') // 'अगस्त 2025'
 */
export function rangeName(from: string | null, to: string | null, language: Language): string | null {
  const { filters } = messagesFor(language);
  if (from === null || to === null) {
    if (from !== null) return filters.since(formatDate(from, language));
    return to === null ? null : filters.until(formatDate(to, language));
  }
  if (from === to) return formatDate(from, language);
  for (const span of [from.slice(0, 4), from.slice(0, 7)]) {
    const days = daysOf(span);
    if (days.from === from && days.to === to) return span.length === 4 ? span : formatMonth(span, language);
  }
  return filters.between(formatDate(from, language), formatDate(to, language));
}
