import { indianDay } from '../dates/calendar';
import { findDateSpan } from '../dates/find-date-span';
import type { QueryNote } from '../types';

/** Days that a text names (अगस्त 2025, पिछले हफ्ते) as a filter to choose; null when there are none. */
export function dateOffer(text: string): QueryNote | null {
  const span = findDateSpan(text, indianDay(new Date()));
  if (span === null) return null;
  const rest = `${text.slice(0, span.startUtf16)} ${text.slice(span.endUtf16)}`
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const named = text.slice(span.startUtf16, span.endUtf16);
  return { kind: 'filter-offer', text: named, from: span.from, to: span.to, rest };
}
