'use client';

import { useState } from 'react';
import { ShareIcon, WhatsAppIcon } from '@/components/ui/icons';
import { messagesFor } from '@/lib/messages/messages';
import { searchPath } from '@/lib/url/search-url';
import { useSearchPage } from './search-context';

const button =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md border border-control text-sm hover:border-accent hover:text-accent sm:px-3.5';

/** Sends the link of this search on: by the device's own share sheet, else by copying it; and by WhatsApp. */
export function ShareButtons({ siteUrl }: { siteUrl: string }) {
  const { language, query } = useSearchPage();
  const { search } = messagesFor(language);
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | null>(null);
  const path = searchPath(query, language);
  const title = search.heading(query.text);

  async function share() {
    const url = new URL(path, window.location.origin).href;
    if (typeof navigator.share === 'function') {
      // Rejects when the reader closes the sheet: nothing to do then.
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    const done = await copy(url);
    setCopied(done ? 'copied' : 'copyFailed');
  }

  return (
    <div className="shrink-0 print:hidden">
      <div className="flex items-center gap-2">
        <button type="button" onClick={share} className={`${button} noscript:hidden`}>
          <ShareIcon />
          <span className="max-sm:sr-only">{search.share}</span>
        </button>
        <a
          href={`https://wa.me/?text=${encodeURIComponent(`${title} ${siteUrl}${path}`)}`}
          target="_blank"
          rel="noopener noreferrer"
          className={button}
        >
          <WhatsAppIcon />
          <span className="max-sm:sr-only">{search.whatsapp}</span>
        </a>
      </div>
      <p role="status" className="max-w-48 text-sm text-soft">
        {copied === null ? null : search[copied]}
      </p>
    </div>
  );
}

/** Browsers refuse the clipboard without permission or on an insecure origin. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
