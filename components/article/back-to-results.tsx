'use client';

import { ArrowLeftIcon } from '@/components/ui/icons';
import { pathBackTo } from '@/components/ui/last-search';
import { ResultsLink } from '@/components/ui/results-link';
import { useUrlSearch } from '@/components/ui/use-url-search';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';

/** Link to the results the reader came from; to all articles when the address names no search. */
export function BackToResults({ language }: { language: Language }) {
  const query = useUrlSearch();
  const { article } = messagesFor(language);
  return (
    <ResultsLink
      href={pathBackTo(query, language)}
      className="flex min-h-11 min-w-0 items-center gap-2 text-accent underline-offset-4 hover:underline print:hidden"
    >
      <ArrowLeftIcon />
      <span className="truncate">{query.text === '' ? article.back : article.backTo(query.text)}</span>
    </ResultsLink>
  );
}
