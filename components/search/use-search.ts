'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { keepLastSearch } from '@/components/ui/last-search';
import { searchPage } from '@/lib/config';
import { sharedSearchClient } from '@/lib/runtime/client';
import type { Language, SearchQuery, SearchResponse } from '@/lib/types';
import { readSearch, searchPath } from '@/lib/url/search-url';
import { recallAnswer, rememberAnswer } from './answer-memory';
import { asInUrl, searchKey } from './same-search';
import { createSearchAddress } from './search-address';

/** A search with its answer, as the server rendered it. */
export interface AnsweredSearch {
  query: SearchQuery;
  response: SearchResponse;
}

export interface SearchState {
  /** What stands in the input, as typed. */
  text: string;
  /** What is being searched for. */
  query: SearchQuery;
  /** What is shown: of an earlier search while the answer to `query` is awaited. */
  shown: AnsweredSearch;
  /** The answer is taking so long that the page should say so. */
  slow: boolean;
  failed: boolean;
  /** False until the reader has done something: what the server said about the address still holds. */
  touched: boolean;
}

export interface SearchActions {
  warm(): void;
  type(text: string): void;
  /** Searches what was typed, as an entry of the history. */
  submit(): void;
  /** Another search, as an entry of the history: a filter, another page. */
  go(query: SearchQuery): void;
  retry(): void;
  /** Call before the reader leaves, so that Back finds the search that was shown. */
  leave(): void;
}

/**
 * The one state of the search page. The server's answer stands until the browser has one of its own; an answer to an
 * older search never replaces a newer one's; Back and Forward restore search, filters and page. `initial` is read once:
 * give the component a key per search of the server.
 */
export function useSearch(
  initial: AnsweredSearch,
  { language, manifestUrl }: { language: Language; manifestUrl: string },
): [SearchState, SearchActions] {
  const client = sharedSearchClient(manifestUrl);
  const address = useMemo(() => createSearchAddress(language), [language]);
  const inUrl = readSearch(useSearchParams()).query;
  const [state, setState] = useState<SearchState>(() => startingState(initial, inUrl));
  const latest = useRef({ search: 0, query: state.query, committed: state.query });

  const run = useCallback(
    async (query: SearchQuery, text: string) => {
      const search = latest.current.search + 1;
      latest.current = { ...latest.current, search, query };
      const known = recallAnswer(searchKey(query));
      const settled = { slow: false, failed: false };
      setState((before) => ({
        ...before,
        ...settled,
        text,
        query,
        touched: true,
        shown: known === undefined ? before.shown : { query, response: known },
      }));
      if (known !== undefined) return;
      const whenCurrent = (change: Partial<SearchState>) => {
        if (latest.current.search === search) setState((before) => ({ ...before, ...change }));
      };
      const slow = setTimeout(() => whenCurrent({ slow: true }), searchPage.pendingDelayMs);
      try {
        const answer = await client.search(query);
        if (answer === null) return;
        rememberAnswer(searchKey(query), answer.response);
        whenCurrent({ ...settled, shown: { query, response: answer.response } });
      } catch {
        whenCurrent({ slow: false, failed: true });
      } finally {
        clearTimeout(slow);
      }
    },
    [client],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the state the page starts with
  useEffect(() => {
    rememberAnswer(searchKey(initial.query), initial.response);
    if (state.shown.query !== state.query) run(state.query, state.text);
  }, []);

  useEffect(() => {
    function restore() {
      address.cancel();
      if (window.location.pathname !== searchPath({}, language)) return;
      const { query } = readSearch(new URLSearchParams(window.location.search));
      latest.current.committed = query;
      run(query, query.text);
    }
    window.addEventListener('popstate', restore);
    return () => {
      window.removeEventListener('popstate', restore);
      address.cancel();
    };
  }, [address, language, run]);

  const actions = useMemo<SearchActions>(
    () => ({
      warm: () => client.warm(),
      type(text) {
        client.warm();
        const query = asInUrl({ ...latest.current.query, text, page: 1 });
        if (searchKey(query) === searchKey(latest.current.query)) {
          setState((before) => ({ ...before, text }));
          return;
        }
        address.follow(query);
        run(query, text);
      },
      submit() {
        const { query, committed } = latest.current;
        if (searchKey(query) === searchKey(committed)) return;
        address.push(query, committed);
        latest.current.committed = query;
      },
      go(query) {
        client.warm();
        address.flush();
        address.push(query, null);
        latest.current.committed = query;
        run(query, query.text);
      },
      retry: () => run(latest.current.query, latest.current.query.text),
      leave() {
        address.flush();
        keepLastSearch(searchPath(latest.current.query, language));
      },
    }),
    [address, client, language, run],
  );

  return [state, actions];
}

/** The server's answer, or, when the reader comes back to a search made in the browser, that search. */
function startingState(initial: AnsweredSearch, inUrl: SearchQuery): SearchState {
  const same = searchKey(inUrl) === searchKey(initial.query);
  const query = same ? initial.query : inUrl;
  const known = same ? initial.response : recallAnswer(searchKey(query));
  return {
    text: query.text,
    query,
    shown: known === undefined ? initial : { query, response: known },
    slow: false,
    failed: false,
    touched: !same,
  };
}
