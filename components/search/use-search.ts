'use client';

import { useSearchParams } from 'next/navigation';
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { keepLastSearch } from '@/components/ui/last-search';
import { searchPage } from '@/lib/config';
import { sharedSearchClient } from '@/lib/runtime/client';
import type { Language, SearchQuery, SearchResponse } from '@/lib/types';
import { readSearch, searchPath } from '@/lib/url/search-url';
import { recallAnswer, rememberAnswer } from './answer-memory';
import { rememberSearch } from './box/recent-searches';
import { keepPlace } from './kept-place';
import { asInUrl, searchKey } from './same-search';
import { createSearchAddress } from './search-address';

/** A search with its answer, as the server rendered it. */
export interface AnsweredSearch {
  query: SearchQuery;
  response: SearchResponse;
}

export interface SearchState {
  /** What is being searched for. */
  query: SearchQuery;
  /** What is shown: of an earlier search while the answer to `query` is awaited. */
  shown: AnsweredSearch;
  /** The answer is taking so long that the page should say so. */
  slow: boolean;
  failed: boolean;
  /** False between keystrokes: what would come and go with each letter waits for the reader to pause. */
  paused: boolean;
  /** False until the reader has done something: what the server said about the address still holds. */
  touched: boolean;
}

export interface SearchActions {
  warm(): void;
  type(text: string): void;
  /** Searches what was typed, as an entry of the history. */
  submit(): void;
  /**
   * Another search, as an entry of the history: what changes in this one. It starts at its first page. Where it completes
   * what was being typed, Back leads to the search before that.
   */
  go(change: Partial<SearchQuery>, how?: { completesTyped: boolean }): void;
  retry(): void;
  /** Call before the reader leaves for an article, so that Back finds the search that was shown, and the place in it. */
  leave(articleId: string): void;
  /** Something lies over the page from now on: Back is to take it away, before it leads to another search. */
  cover(onBack: () => void): void;
  /** It was taken away otherwise. */
  uncover(): void;
}

/** The state and what stands in the input, as typed: that changes at once, whatever else there is to draw. */
type TypedSearch = SearchState & { text: string };

/**
 * The one state of the search page. The server's answer stands until the browser has one of its own; an answer to an
 * older search never replaces a newer one's; Back and Forward restore search, filters and page. `initial` is read once:
 * give the component a key per search of the server.
 */
export function useSearch(
  initial: AnsweredSearch,
  { language, manifestUrl }: { language: Language; manifestUrl: string },
): [TypedSearch, SearchActions] {
  const client = sharedSearchClient(manifestUrl);
  const address = useMemo(() => createSearchAddress(language), [language]);
  const inUrl = readSearch(useSearchParams()).query;
  const [state, setState] = useState<SearchState>(() => startingState(initial, inUrl));
  const [text, setText] = useState(state.query.text);
  const latest = useRef({ search: 0, query: state.query, committed: state.query });
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const takePause = useCallback(() => {
    clearTimeout(pause.current);
    pause.current = undefined;
    startTransition(() => setState((before) => (before.paused ? before : { ...before, paused: true })));
  }, []);

  /** `typed`: what stands in the input, when it was typed just now. */
  const run = useCallback(
    async (query: SearchQuery, { typed }: { typed: string | null }) => {
      const search = latest.current.search + 1;
      latest.current = { ...latest.current, search, query };
      const known = recallAnswer(searchKey(query));
      const settled = { slow: false, failed: false };
      const change = (changed: Partial<SearchState>) => {
        const paused = pause.current === undefined;
        if (latest.current.search === search)
          setState((before) => ({ ...before, query, touched: true, paused, ...changed }));
      };
      clearTimeout(pause.current);
      pause.current = typed === null ? undefined : setTimeout(takePause, searchPage.pauseMs);
      setText(typed ?? query.text);
      if (known !== undefined) {
        const draw = () => change({ ...settled, shown: { query, response: known } });
        // Back wants everything in its place at once; what is typed is drawn below the input when there is time for it.
        return typed === null ? draw() : startTransition(draw);
      }
      // Of what is typed only the answer is drawn, or that it is late: there is a letter to draw first.
      if (typed === null) startTransition(() => change(settled));
      const slow = setTimeout(() => change({ slow: true }), searchPage.pendingDelayMs);
      try {
        const answer = await client.search(query);
        if (answer === null) return;
        rememberAnswer(searchKey(query), answer.response);
        startTransition(() => change({ ...settled, shown: { query, response: answer.response } }));
      } catch {
        change({ slow: false, failed: true });
      } finally {
        clearTimeout(slow);
      }
    },
    [client, takePause],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the state the page starts with
  useEffect(() => {
    rememberAnswer(searchKey(initial.query), initial.response);
    if (state.shown.query !== state.query) run(state.query, { typed: null });
  }, []);

  useEffect(() => {
    function restore() {
      address.wentBack();
      address.cancel();
      if (window.location.pathname !== searchPath({}, language)) return;
      const { query } = readSearch(new URLSearchParams(window.location.search));
      latest.current.committed = query;
      // Where only what lay over the page is gone, all else stays as it is.
      if (searchKey(query) !== searchKey(latest.current.query)) run(query, { typed: null });
    }
    window.addEventListener('popstate', restore);
    return () => {
      window.removeEventListener('popstate', restore);
      address.cancel();
      clearTimeout(pause.current);
    };
  }, [address, language, run]);

  const actions = useMemo<SearchActions>(
    () => ({
      warm: () => client.warm(),
      type(text) {
        client.warm();
        // Signs alone, like the first of two quotes, ask for nothing yet.
        const query = asInUrl({
          ...latest.current.query,
          text: /[\p{L}\p{N}]/u.test(text) ? text : '',
          page: 1,
        });
        if (searchKey(query) === searchKey(latest.current.query)) {
          setText(text);
          return;
        }
        address.follow(query);
        run(query, { typed: text });
      },
      submit() {
        const { query, committed } = latest.current;
        takePause();
        if (searchKey(query) === searchKey(committed)) return;
        address.push(query, committed);
        latest.current.committed = query;
      },
      go(change, { completesTyped } = { completesTyped: false }) {
        const { query: current, committed } = latest.current;
        const query = { ...current, page: 1, ...change };
        client.warm();
        // A link pressed twice before its answer came: one entry, or Back would seem to do nothing.
        if (searchKey(query) !== searchKey(completesTyped ? committed : current)) {
          address.flush();
          address.push(query, completesTyped ? committed : null);
          latest.current.committed = query;
        }
        run(query, { typed: null });
      },
      retry: () => run(latest.current.query, { typed: null }),
      leave(articleId) {
        address.flush();
        keepLastSearch(searchPath(latest.current.query, language));
        rememberSearch(latest.current.query.text);
        keepPlace(articleId);
      },
      cover: address.cover,
      uncover: address.uncover,
    }),
    [address, client, language, run, takePause],
  );

  return [{ ...state, text }, actions];
}

/** The server's answer, or, when the reader comes back to a search made in the browser, that search. */
function startingState(initial: AnsweredSearch, inUrl: SearchQuery): SearchState {
  const same = searchKey(inUrl) === searchKey(initial.query);
  const query = same ? initial.query : inUrl;
  const known = same ? initial.response : recallAnswer(searchKey(query));
  return {
    query,
    shown: known === undefined ? initial : { query, response: known },
    slow: false,
    failed: false,
    paused: true,
    touched: !same,
  };
}
