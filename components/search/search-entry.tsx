'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState, useTransition } from 'react';
import { useResultsDoor } from '@/components/ui/results-door';
import { useUrlSearch } from '@/components/ui/use-url-search';
import { sharedSearchClient } from '@/lib/runtime/client';
import type { Language, Suggestion } from '@/lib/types';
import { localPath, searchPath } from '@/lib/url/search-url';
import { SuggestingBox } from './box/suggesting-box';
import type { SuggestedTopics } from './box/suggestion-lines';

interface SearchEntryProps {
  language: Language;
  manifestUrl: string;
  /** Topics that may be suggested; none by default. */
  topics?: SuggestedTopics;
}

const noTopics: SuggestedTopics = { inUse: [], labels: {} };

/** The search box of pages that show no results themselves: a form that opens the result page, with suggestions. */
export function SearchEntry({ language, manifestUrl, topics = noTopics }: SearchEntryProps) {
  const router = useRouter();
  const inUrl = useUrlSearch();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpening, startOpening] = useTransition();
  const text = typed ?? inUrl.text;
  const door = useResultsDoor();
  const warm = () => {
    sharedSearchClient(manifestUrl).warm();
    door?.prepare();
  };

  function open(path: string) {
    const isResults = path.startsWith(searchPath({}, language));
    startOpening(async () => {
      if (door !== null && isResults) await door.open(path, 'box');
      else router.push(path);
    });
  }
  function choose({ kind, text: chosen, url }: Suggestion) {
    if (kind === 'word') setTyped(chosen);
    open(localPath(url, language));
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    open(searchPath({ text: text.trim() }, language));
  }

  return (
    <SuggestingBox
      language={language}
      value={text}
      onValue={(value) => {
        setTyped(value);
        warm();
      }}
      onSubmit={submit}
      onFocus={warm}
      busy={isOpening}
      manifestUrl={manifestUrl}
      topics={topics}
      onChoose={choose}
    />
  );
}
