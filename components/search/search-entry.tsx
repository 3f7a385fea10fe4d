'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useState, useTransition } from 'react';
import { SearchBox } from '@/components/ui/search-box';
import { useUrlSearch } from '@/components/ui/use-url-search';
import { messagesFor } from '@/lib/messages/messages';
import { sharedSearchClient } from '@/lib/runtime/client';
import type { Language, Suggestion } from '@/lib/types';
import { localPath, searchPath } from '@/lib/url/search-url';
import { useSuggestions } from './use-suggestions';

/** The search box of pages that show no results themselves: a form that opens the result page, with suggestions. */
export function SearchEntry({ language, manifestUrl }: { language: Language; manifestUrl: string }) {
  const router = useRouter();
  const inUrl = useUrlSearch();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpening, startOpening] = useTransition();
  const listId = useId();
  const text = typed ?? inUrl.text;

  function open(path: string) {
    suggestions.close();
    startOpening(() => router.push(path));
  }
  function choose({ kind, text: chosen, url }: Suggestion) {
    if (kind === 'article' && url !== null) return open(localPath(url, language));
    setTyped(chosen);
    open(searchPath({ text: chosen }, language));
  }
  const suggestions = useSuggestions(manifestUrl, choose);
  const { list, active } = suggestions;

  function type(value: string) {
    setTyped(value);
    sharedSearchClient(manifestUrl).warm();
    suggestions.ask(value);
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    open(searchPath({ text: text.trim() }, language));
  }

  return (
    <SearchBox
      language={language}
      value={text}
      onValue={type}
      onSubmit={submit}
      onFocus={() => sharedSearchClient(manifestUrl).warm()}
      busy={isOpening}
      inputProps={{
        type: 'text',
        inputMode: 'search',
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': list.length > 0,
        'aria-controls': listId,
        'aria-activedescendant': active === -1 ? undefined : `${listId}-${active}`,
        onKeyDown: suggestions.onKeyDown,
        onBlur: suggestions.close,
      }}
    >
      <SuggestionList id={listId} language={language} list={list} active={active} onChoose={choose} />
    </SearchBox>
  );
}

interface SuggestionListProps {
  id: string;
  language: Language;
  list: readonly Suggestion[];
  active: number;
  onChoose: (suggestion: Suggestion) => void;
}

function SuggestionList({ id, language, list, active, onChoose }: SuggestionListProps) {
  const { box } = messagesFor(language);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={box.suggestions}
      hidden={list.length === 0}
      className="absolute inset-x-0 top-full z-10 mt-1 overflow-hidden rounded-md border border-control bg-paper text-left shadow-lg"
    >
      {list.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys, focus never leaves it
        <div
          key={`${suggestion.kind} ${suggestion.text}`}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // Keeps the cursor in the input; the click that follows chooses.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
          className="flex min-h-11 cursor-pointer items-center gap-3 px-4 py-1.5 hover:bg-raised aria-selected:bg-raised"
        >
          <span lang="hi" className={`min-w-0 grow ${suggestion.kind === 'article' ? 'font-headline' : ''}`}>
            {suggestion.text}
          </span>
          {suggestion.kind === 'article' ? <span className="text-sm text-soft">{box.article}</span> : null}
        </div>
      ))}
    </div>
  );
}
