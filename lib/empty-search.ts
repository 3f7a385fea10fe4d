import type { SearchQuery } from './types';

/** The search that asks for nothing: what others are made from. */
export const emptySearch: SearchQuery = {
  text: '',
  topics: [],
  sources: [],
  from: null,
  to: null,
  sort: 'relevance',
  page: 1,
  exact: false,
};
