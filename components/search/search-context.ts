'use client';

import { createContext, useContext } from 'react';
import type { Language, SearchQuery, SearchResponse } from '@/lib/types';
import type { MistypedDates } from '@/lib/url/typed-search';
import type { SearchActions } from './use-search';

/** A topic that has articles. */
export interface BrowsableTopic {
  id: string;
  /** What a reader may call it: its id, which is its name in Latin letters, and its labels in every language. */
  names: readonly string[];
  /** How many. */
  count: number;
}

/** What every part of the result page may need. */
export interface SearchPageContext {
  language: Language;
  query: SearchQuery;
  response: SearchResponse;
  actions: SearchActions;
  /** Topic labels in the interface language, by id. */
  topicLabels: Readonly<Record<string, string>>;
  browsableTopics: readonly BrowsableTopic[];
  /** Ends of the range (`from`, `to`) as typed, where they could not be read. */
  mistypedDates: MistypedDates;
  /** Today's ISO day in India, as the server knew it. */
  today: string;
}

const Context = createContext<SearchPageContext | null>(null);

export const SearchProvider = Context.Provider;

export function useSearchPage(): SearchPageContext {
  const context = useContext(Context);
  if (context === null) throw new Error('useSearchPage stands outside a SearchProvider');
  return context;
}
