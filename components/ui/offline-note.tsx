'use client';

import { useSyncExternalStore } from 'react';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { OfflineIcon } from './icons';

/** Says that there is no network and what is shown comes from what is stored: while the browser knows so, or always. */
export function OfflineNote({ language, always = false }: { language: Language; always?: boolean }) {
  const isOnline = useSyncExternalStore(
    watch,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status" className="sticky bottom-0 z-10 print:hidden">
      {isOnline && !always ? null : (
        <p
          data-offline-note
          className="flex items-center justify-center gap-3 border-t border-control bg-raised px-4 py-2 text-sm"
        >
          <OfflineIcon />
          {messagesFor(language).offline.note}
        </p>
      )}
    </div>
  );
}

function watch(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
