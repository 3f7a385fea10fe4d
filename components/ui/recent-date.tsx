'use client';

import { useSyncExternalStore } from 'react';
import { searchPage } from '@/lib/config';
import { formatRelative } from '@/lib/dates/format-date';
import type { Language } from '@/lib/types';
import { watchDay } from './indian-day';

/**
 * A date as printed, or how long ago it was while that is recent. Server and first render print the date: pages are kept,
 * and only the reader's browser knows what day it is.
 */
export function RecentDate({
  iso,
  absolute,
  language,
}: {
  iso: string;
  absolute: string;
  language: Language;
}) {
  const shown = useSyncExternalStore(
    watchDay,
    () => (isRecent(iso) ? formatRelative(iso, new Date(), language) : absolute),
    () => absolute,
  );
  return (
    <time dateTime={iso} title={shown === absolute ? undefined : absolute}>
      {shown}
    </time>
  );
}

function isRecent(iso: string): boolean {
  const days = (Date.now() - Date.parse(iso)) / 86_400_000;
  return days >= 0 && days <= searchPage.relativeDays;
}
