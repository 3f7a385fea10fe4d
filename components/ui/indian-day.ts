'use client';

import { useSyncExternalStore } from 'react';
import { addDays, indianDay } from '@/lib/dates/calendar';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Today's ISO day: India's, wherever the reader is, for a newspaper's today is that of its dateline, and articles carry
 * Indian days. A page that stays open over midnight goes along.
 *
 * @param onServer the day as the server knew it, for the first render: the page may be older than this day
 */
export function useIndianDay(onServer: string): string {
  return useSyncExternalStore(
    watchDay,
    () => indianDay(new Date()),
    () => onServer,
  );
}

/** Calls back at each midnight in India, and when the page is looked at again: in the background clocks sleep. */
export function watchDay(listener: () => void): () => void {
  if (listeners.size === 0) {
    document.addEventListener('visibilitychange', tell);
    awaitMidnight();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', tell);
    clearTimeout(timer);
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

function awaitMidnight(): void {
  const now = new Date();
  const midnight = Date.parse(`${addDays(indianDay(now), 1)}T00:00:00+05:30`);
  timer = setTimeout(() => {
    awaitMidnight();
    tell();
  }, midnight - now.getTime());
}
