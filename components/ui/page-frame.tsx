import Link from 'next/link';
import type { ReactNode } from 'react';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Language } from '@/lib/types';
import { localPath } from '@/lib/url/search-url';
import { BrowseLinks } from './browse-links';
import { LanguageSwitch } from './language-switch';
import { OfflineNote } from './offline-note';
import { ThemeSwitch } from './theme-switch';

interface PageFrameProps {
  language: Language;
  siteName: string;
  /** This page's path with its query, in the Hindi interface. */
  path: string;
  /** The page comes from what is stored on the device, and says so. */
  stored?: boolean;
  children: ReactNode;
}

/** Masthead, main part and foot of every page. */
export function PageFrame({ language, siteName, path, stored = false, children }: PageFrameProps) {
  const messages = pageMessagesFor(language);
  return (
    <>
      <a
        href="#main"
        className="sr-only bg-accent text-on-accent focus:not-sr-only focus:absolute focus:z-20 focus:p-3"
      >
        {messages.skipToContent}
      </a>
      <header className="mx-auto flex w-full max-w-6xl items-center justify-between gap-4 px-4 pt-1 sm:px-6 lg:pt-3 lg:pb-1">
        {/* Not beside the larger one of the home page. */}
        <Link
          href={localPath('/', language)}
          lang={language}
          prefetch={false}
          className="flex min-h-12 items-center font-headline text-section text-accent in-[body:has([data-wordmark])]:invisible"
        >
          {siteName}
        </Link>
        <BrowseLinks language={language} className="ml-auto flex gap-x-5 max-sm:hidden" />
        <nav aria-label={messages.languageLabel} className="print:hidden">
          <LanguageSwitch language={language} path={path} />
        </nav>
      </header>
      <main id="main" className="mx-auto w-full max-w-6xl grow px-4 sm:px-6">
        {children}
      </main>
      <footer className="mx-auto mt-16 w-full max-w-6xl px-4 in-[body:has([data-mark-bar])]:pb-20 sm:px-6">
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-t border-rule py-6">
          <BrowseLinks language={language} className="flex w-full flex-wrap gap-x-6 text-sm sm:hidden" />
          <p className="max-w-xl text-sm text-soft">{messages.site.footer}</p>
          <ThemeSwitch language={language} />
        </div>
      </footer>
      <OfflineNote language={language} always={stored} />
    </>
  );
}
