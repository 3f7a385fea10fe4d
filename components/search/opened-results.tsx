'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { indianDay } from '@/lib/dates/calendar';
import { sharedSearchClient } from '@/lib/runtime/client';
import { readSearch } from '@/lib/url/search-url';
import { recallAnswer } from './answer-memory';
import type { ResultsSetting } from './results-setting';
import { searchKey } from './same-search';
import { SearchPage } from './search-page';

/** The result page for the address, answered in the browser. */
export function OpenedResults(setting: ResultsSetting) {
  const { manifestUrl } = setting;
  const parameters = useSearchParams();
  const [{ query, fallbacks, textCut }] = useState(() => readSearch(parameters));
  const [response, setResponse] = useState(() => recallAnswer(searchKey(query)));

  // Only when the reader comes back after so many other searches that this one is forgotten.
  useEffect(() => {
    if (response !== undefined) return;
    sharedSearchClient(manifestUrl)
      .search(query)
      .then(
        (answer) => {
          if (answer !== null) setResponse(answer.response);
        },
        () => window.location.reload(),
      );
  }, [manifestUrl, query, response]);

  if (response === undefined) return null;
  return (
    <SearchPage
      {...setting}
      initial={{ query, response }}
      fallbacks={fallbacks}
      textCut={textCut}
      today={indianDay(new Date())}
      drawnHere
    />
  );
}
