import { ResultsLink } from '@/components/ui/results-link';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Language } from '@/lib/types';
import { searchPath } from '@/lib/url/search-url';

interface ExampleSearchesProps {
  language: Language;
  /** In Devanagari. */
  queries: readonly string[];
  /** One in Latin letters. */
  roman: string | null;
}

/** Searches to begin with, for someone who does not know what to type; the last shows that Latin letters do as well. */
export function ExampleSearches({ language, queries, roman }: ExampleSearchesProps) {
  const { home } = pageMessagesFor(language);
  return (
    <div className="mt-3 text-soft">
      {queries.length === 0 ? null : (
        <p className="flex flex-wrap items-center justify-center gap-x-4">
          {home.examples}
          {queries.map((query) => (
            <Example key={query} language={language} query={query} lang="hi" />
          ))}
        </p>
      )}
      {roman === null ? null : (
        <p className="flex flex-wrap items-center justify-center gap-x-4">
          {home.romanHint}
          <Example language={language} query={roman} lang="hi-Latn" />
        </p>
      )}
    </div>
  );
}

function Example({ language, query, lang }: { language: Language; query: string; lang: string }) {
  return (
    <ResultsLink
      href={searchPath({ text: query }, language)}
      lang={lang}
      className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
    >
      {query}
    </ResultsLink>
  );
}
