'use client';

import { usePathname } from 'next/navigation';
import { FailureNotice } from '@/components/ui/failure-notice';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { localPath } from '@/lib/url/search-url';
import './globals.css';
import { fontVariables } from './fonts/fonts';

/** Stands in for the whole document when even its frame could not be rendered. */
export default function GlobalFailure({ retry }: { retry: () => void }) {
  const english = localPath('/', 'en');
  const path = usePathname() ?? '';
  const language: Language = path === english || path.startsWith(`${english}/`) ? 'en' : 'hi';
  return (
    <html lang={language} className={fontVariables}>
      <body className="bg-paper font-text text-ink">
        <title>{messagesFor(language).failure.title}</title>
        <FailureNotice language={language} retry={retry} />
      </body>
    </html>
  );
}
