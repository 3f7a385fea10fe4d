'use client';

import { createContext, useContext } from 'react';
import type { Language, SearchQuery, SearchResponse } from '@/lib/types';
import type { SearchActions } from './use-search';

/** What every part of the result page may need. */
export interface SearchPageContext {
  language: Language;
  query: SearchQuery;
  response: SearchResponse;
  actions: SearchActions;
  /** Topic labels in the interface language, by id. */
  topicLabels: Readonly<Record<string, string>>;
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
