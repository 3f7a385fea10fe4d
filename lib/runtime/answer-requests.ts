import { createSearchEngine, type SearchEngine } from '../engine/engine';
import { openIndex } from '../engine/open-index';
import type { Part } from '../types';
import type { WorkerAnswer, WorkerRequest } from './protocol';

/** Gets a file by its absolute address; rejects when it cannot be had. */
export type FetchFile = (url: string) => Promise<Uint8Array>;

/**
 * The worker's side of the protocol, apart from any worker: answers each request once, with `failed` when it cannot.
 * Searches asked for while the index is opening wait for it; marking goes without one.
 */
export function createAnswerer(fetchFile: FetchFile): (request: WorkerRequest) => Promise<WorkerAnswer> {
  let engine: Promise<SearchEngine> = Promise.reject(new Error('the index was not opened'));
  engine.catch(() => undefined);

  async function mark(...[query, texts]: Parameters<SearchEngine['mark']>): Promise<Part[][]> {
    const opened = await engine.catch(() => null);
    if (opened !== null) return opened.mark(query, texts);
    return (await import('../engine/mark')).markTexts(query, texts, null);
  }

  async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
    const { id } = request;
    switch (request.kind) {
      case 'open':
        engine = openFrom(request, fetchFile);
        await engine;
        return { id, kind: 'opened' };
      case 'search':
        return { id, kind: 'search', response: await (await engine).search(request.query) };
      case 'suggest':
        return { id, kind: 'suggest', suggestions: await (await engine).suggest(request.text) };
      case 'mark':
        return { id, kind: 'mark', texts: await mark(request.query, request.texts) };
    }
  }

  return (request) =>
    answer(request).catch((error: unknown) => ({
      id: request.id,
      kind: 'failed',
      message: error instanceof Error ? error.message : String(error),
    }));
}

async function openFrom(
  { manifestUrl, manifest }: Pick<Extract<WorkerRequest, { kind: 'open' }>, 'manifestUrl' | 'manifest'>,
  fetchFile: FetchFile,
): Promise<SearchEngine> {
  const text = manifest ?? new TextDecoder().decode(await fetchFile(manifestUrl));
  const read = (name: string) => fetchFile(new URL(name, manifestUrl).href);
  return createSearchEngine(await openIndex({ manifest: JSON.parse(text), read }));
}
