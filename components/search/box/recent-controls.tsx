'use client';

import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { forgetSearches, keepSearches } from './recent-searches';

const button = 'inline-flex min-h-11 items-center text-sm text-accent underline underline-offset-4';

/** Clears the reader's own searches, and says whether any are to be kept. */
export function RecentControls({ language, kept }: { language: Language; kept: boolean }) {
  const { box } = messagesFor(language);
  return (
    <div className="flex flex-wrap items-center gap-x-6 border-t border-rule px-4">
      {kept ? (
        <>
          <button type="button" onClick={forgetSearches} className={button}>
            {box.forget}
          </button>
          <button type="button" onClick={() => keepSearches(false)} className={button}>
            {box.keepNone}
          </button>
        </>
      ) : (
        <>
          <p className="text-sm text-soft">{box.keptNone}</p>
          <button type="button" onClick={() => keepSearches(true)} className={button}>
            {box.keep}
          </button>
        </>
      )}
    </div>
  );
}
