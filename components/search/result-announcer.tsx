'use client';

import { useEffect, useState } from 'react';
import { searchPage } from '@/lib/config';

/** Tells screen readers how many results there are, once the reader pauses; nothing for the page as it was opened. */
export function ResultAnnouncer({ text, silent }: { text: string; silent: boolean }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (silent) return;
    const timer = setTimeout(() => setSpoken(text), searchPage.announceDelayMs);
    return () => clearTimeout(timer);
  }, [text, silent]);
  return (
    <p role="status" className="sr-only">
      {spoken}
    </p>
  );
}
