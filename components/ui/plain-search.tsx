import { limits } from '@/lib/config';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { localPath } from '@/lib/url/search-url';
import { SearchIcon } from './icons';

/**
 * The search form without suggestions and without any script, for pages that no one comes to on purpose. What stands in
 * a not-found page is loaded by every page of the site beside its own scripts: this costs them nothing.
 */
export function PlainSearch({ language }: { language: Language }) {
  const { box } = messagesFor(language);
  return (
    <search aria-label={box.landmark}>
      <form action={localPath('/search', language)} method="get">
        <label htmlFor="plain-search" className="sr-only">
          {box.label}
        </label>
        <div className="flex rounded-md border-2 border-ink bg-paper focus-within:border-accent focus-within:outline-3 focus-within:outline-accent">
          <input
            id="plain-search"
            name="q"
            type="search"
            placeholder={box.placeholder}
            maxLength={limits.queryCharacters}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            className="h-13 min-w-0 grow bg-transparent pl-4 text-read outline-none placeholder:text-soft"
          />
          <button
            type="submit"
            className="-m-px flex min-w-13 items-center justify-center gap-2 rounded-r-sm bg-accent px-4 font-semibold text-on-accent sm:px-6"
          >
            <SearchIcon />
            <span className="max-sm:sr-only">{box.submit}</span>
          </button>
        </div>
      </form>
    </search>
  );
}
