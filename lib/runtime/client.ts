import { runtime } from '../config';
import type { Part, SearchQuery, SearchResponse, Suggestion } from '../types';
import { writeSearch } from '../url/search-url';
import { openWorkerDoor, type WorkerDoor, type WorkerLike } from './client/worker-door';

export interface ClientAnswer {
  response: SearchResponse;
  from: 'worker' | 'server';
}

/** The browser's door to the engine. */
export interface SearchClient {
  /** Starts the worker, once: call on the first sign that somebody will search. */
  warm(): void;
  /** Null when a newer search was asked for meanwhile. Rejects when neither worker nor server answers. */
  search(query: SearchQuery): Promise<ClientAnswer | null>;
  /** Empty when nothing can be had, or when newer text was asked about meanwhile. */
  suggest(text: string): Promise<Suggestion[]>;
  /** The query's words marked in texts; unmarked when the worker cannot be had. Starts the worker. */
  mark(query: Pick<SearchQuery, 'text' | 'exact'>, texts: string[]): Promise<Part[][]>;
  /** Ends the worker; nothing may be asked after. */
  close(): void;
}

export interface SearchClientOptions {
  /** As `manifestUrl()` of the server gives it. */
  manifestUrl: string;
  /** For tests: what stands in for the browser's worker and `fetch`. */
  startWorker?: () => WorkerLike;
  fetchJson?: (path: string, signal: AbortSignal) => Promise<unknown>;
}

type WorkerState =
  | { kind: 'idle' | 'failed' }
  | { kind: 'starting' | 'ready'; door: WorkerDoor; opened: Promise<boolean> };

/**
 * A client that answers from the worker once it is ready. Until then, and when the worker fails or is slow, the server
 * answers; when the server cannot be reached, a starting worker is waited for. An older answer never follows a newer one.
 */
export function createSearchClient(options: SearchClientOptions): SearchClient {
  const { manifestUrl, startWorker = browserWorker, fetchJson = fetchFromServer } = options;
  let state: WorkerState = { kind: 'idle' };
  let newestSearch = new AbortController();
  let newestSuggest = new AbortController();

  function warm(): void {
    if (state.kind !== 'idle') return;
    const fail = () => {
      state = { kind: 'failed' };
    };
    try {
      const door = openWorkerDoor(startWorker(), fail);
      const opened = door.ask({ kind: 'open', manifestUrl: absolute(manifestUrl) }, runtime.workerStartMs).then(
        () => {
          if (state.kind === 'starting') state = { ...state, kind: 'ready' };
          return true;
        },
        () => {
          door.close();
          fail();
          return false;
        },
      );
      state = { kind: 'starting', door, opened };
    } catch {
      fail();
    }
  }
}
