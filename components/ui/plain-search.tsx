import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { localPath } from '@/lib/url/search-url';
import { SearchIcon } from './icons';
import { searchField, typing } from './search-field';

/**
 * The search form without suggestions and without any script, for pages that no one comes to on purpose. What stands in
 * a not-found page is loaded by every page of the site beside its own scripts: this costs them nothing.
 */
export function PlainSearch({ language }: { language: Language }) {
  const { box } = messagesFor(language);
  return (
    <search aria-label={box.landmark}>
      <form action={localPath('/search', language)} method="get">
        <div className={searchField.frame}>
          <input
            name="q"
            type="search"
            aria-label={box.label}
            placeholder={box.placeholder}
            {...typing}
            className={searchField.input}
          />
          <button type="submit" className={searchField.submit}>
            <SearchIcon />
            <span className="max-sm:sr-only">{box.submit}</span>
          </button>
        </div>
      </form>
    </search>
  );
}
