'use client';

import { failure } from '@/lib/messages/failure';
import type { Language } from '@/lib/types';

/** Stands in for a page that could not be rendered, with a way to try again. */
export function FailureNotice({ language, retry }: { language: Language; retry: () => void }) {
  const { title, text, retry: retryLabel } = failure[language];
  return (
    <main className="mx-auto w-full max-w-2xl px-4 py-16 sm:px-6">
      <h1 className="font-headline text-headline">{title}</h1>
      <p className="mt-3 mb-8 text-lead text-soft">{text}</p>
      <button
        type="button"
        onClick={retry}
        className="min-h-12 rounded-md bg-accent px-6 font-semibold text-on-accent"
      >
        {retryLabel}
      </button>
    </main>
  );
}
