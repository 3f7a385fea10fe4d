import { runtime } from '../config';
import type { Part, SearchQuery, SearchResponse, Suggestion } from '../types';
import { writeSearch } from '../url/search-url';
import { openWorkerDoor, type Question, type WorkerDoor, type WorkerLike } from './client/worker-door';
import type { WorkerAnswer } from './protocol';

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
  fetchText?: (url: string) => Promise<string>;
}

type WorkerState =
  | { kind: 'idle' | 'failed' }
  /** `without-index`: the worker runs, but can only mark. */
  | { kind: 'starting' | 'ready' | 'without-index'; door: WorkerDoor; opened: Promise<boolean> };

/**
 * A client that answers from the worker once it is ready. Until then, and when the worker fails or is slow, the server
 * answers; when the server cannot be reached, a starting worker is waited for. An older answer never follows a newer one.
 */
export function createSearchClient(options: SearchClientOptions): SearchClient {
  const { startWorker = browserWorker, fetchJson = fetchFromServer, fetchText = fetchStatic } = options;
  const manifestUrl = absolute(options.manifestUrl);
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
      state = { kind: 'starting', door, opened: openIndex(door) };
    } catch {
      fail();
    }
  }

  /** Asks for the manifest beside the worker's script: each takes a round trip. */
  async function openIndex(door: WorkerDoor): Promise<boolean> {
    const manifest = await fetchText(manifestUrl).catch(() => null);
    const isOpen = await door.ask({ kind: 'open', manifestUrl, manifest }, runtime.workerStartMs).then(
      () => true,
      () => false,
    );
    if (state.kind === 'starting') state = { ...state, kind: isOpen ? 'ready' : 'without-index' };
    return isOpen;
  }

  /** The worker's answer, or null when it is not ready or failed at this. */
  async function askWorker(question: Question): Promise<WorkerAnswer | null> {
    if (state.kind !== 'ready') return null;
    return state.door.ask(question, runtime.workerAnswerMs).catch(() => null);
  }

  async function searchAnywhere(query: SearchQuery, signal: AbortSignal): Promise<ClientAnswer> {
    const local = await askWorker({ kind: 'search', query });
    if (local?.kind === 'search') return { response: local.response, from: 'worker' };
    try {
      const response = await fetchJson(`/api/search?${writeSearch(query)}`, signal);
      return { response: response as SearchResponse, from: 'server' };
    } catch (error) {
      if (signal.aborted || state.kind !== 'starting' || !(await state.opened)) throw error;
      const late = await askWorker({ kind: 'search', query });
      if (late?.kind !== 'search') throw error;
      return { response: late.response, from: 'worker' };
    }
  }

  return {
    warm,
    async search(query) {
      newestSearch.abort();
      const own = new AbortController();
      newestSearch = own;
      try {
        const answer = await searchAnywhere(query, own.signal);
        return own.signal.aborted ? null : answer;
      } catch (error) {
        if (own.signal.aborted) return null;
        throw error;
      }
    },
    async suggest(text) {
      newestSuggest.abort();
      const own = new AbortController();
      newestSuggest = own;
      const local = await askWorker({ kind: 'suggest', text });
      if (own.signal.aborted) return [];
      if (local?.kind === 'suggest') return local.suggestions;
      const path = `/api/suggest?${writeSearch({ text })}`;
      const suggestions = await fetchJson(path, own.signal).catch(() => []);
      return own.signal.aborted ? [] : (suggestions as Suggestion[]);
    },
    async mark(query, texts) {
      warm();
      const door = 'door' in state ? state.door : null;
      if ('opened' in state) await state.opened;
      const answer = await door
        ?.ask({ kind: 'mark', query, texts }, runtime.workerAnswerMs)
        .catch(() => null);
      return answer?.kind === 'mark' ? answer.texts : texts.map((text) => [{ text, hit: false }]);
    },
    close() {
      newestSearch.abort();
      newestSuggest.abort();
      if ('door' in state) state.door.close();
      state = { kind: 'failed' };
    },
  };
}

const shared = new Map<string, SearchClient>();

/** The one client of an index in this page: its worker stays warm while the reader goes from page to page. */
export function sharedSearchClient(manifestUrl: string): SearchClient {
  const client = shared.get(manifestUrl) ?? createSearchClient({ manifestUrl });
  shared.set(manifestUrl, client);
  return client;
}

/** `SEARCH_WORKER`: address of the script that the build made, see next.config.js; else Next.js bundles the worker. */
function browserWorker(): WorkerLike {
  if (process.env.SEARCH_WORKER) return new Worker(process.env.SEARCH_WORKER, { type: 'module' });
  return new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
}

function absolute(url: string): string {
  return new URL(url, globalThis.location?.href ?? 'http://localhost').href;
}

async function fetchStatic(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(runtime.workerStartMs) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

async function fetchFromServer(path: string, signal: AbortSignal): Promise<unknown> {
  // Not `AbortSignal.any`, which browsers from before 2024 lack.
  const asking = new AbortController();
  const stop = () => asking.abort();
  const timeout = setTimeout(stop, runtime.serverAnswerMs);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    const response = await fetch(path, { signal: asking.signal });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return await response.json();
  } finally {
    clearTimeout(timeout);
    signal.removeEventListener('abort', stop);
  }
}
