'use client';

import { failure } from '@/lib/messages/failure';
import type { Language } from '@/lib/types';

/** Written out: every page loads this ahead, and what knows all addresses is much larger. */
const homes = { hi: '/', en: '/en' } satisfies Record<Language, string>;

/**
 * Stands in for a page that could not be rendered, with a way to try again: by loading the page anew, for what is missing
 * may be scripts that a newer deployment has replaced.
 */
export function FailureNotice({ language }: { language: Language }) {
  const { title, text, retry, home } = failure[language];
  return (
    <main className="mx-auto w-full max-w-2xl px-4 py-16 sm:px-6">
      <h1 className="font-headline text-headline">{title}</h1>
      <p className="mt-3 mb-8 text-lead text-soft">{text}</p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <button
          type="button"
          onClick={() => window.location.reload()}
          className="min-h-12 rounded-md bg-accent px-6 font-semibold text-on-accent"
        >
          {retry}
        </button>
        <a
          href={homes[language]}
          className="inline-flex min-h-12 items-center text-accent underline underline-offset-4"
        >
          {home}
        </a>
      </div>
    </main>
  );
}
