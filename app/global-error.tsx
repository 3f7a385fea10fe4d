'use client';

import { usePathname } from 'next/navigation';
import { FailureNotice } from '@/components/ui/failure-notice';
import { failure } from '@/lib/messages/failure';
import './globals.css';
import { fontVariables } from './fonts/fonts';

/** Stands in for the whole document when even its frame could not be rendered. */
export default function GlobalFailure() {
  const language = /^\/en(?:\/|$)/u.test(usePathname() ?? '') ? 'en' : 'hi';
  return (
    <html lang={language} className={fontVariables}>
      <body className="bg-paper font-text text-ink">
        <title>{failure[language].title}</title>
        <FailureNotice language={language} />
      </body>
    </html>
  );
}
