import type { Part, SearchQuery, SearchResponse, Suggestion } from '../types';

/** What the page asks of the worker. `id` pairs an answer with its request. */
export type WorkerRequest =
  /** `manifest`: its text, which the page asks for while the worker's script is on the way; null: the worker asks. */
  | { id: number; kind: 'open'; manifestUrl: string; manifest: string | null }
  | { id: number; kind: 'search'; query: SearchQuery }
  | { id: number; kind: 'suggest'; text: string }
  | { id: number; kind: 'mark'; query: Pick<SearchQuery, 'text' | 'exact'>; texts: string[] };

export type WorkerAnswer =
  | { id: number; kind: 'opened' }
  | { id: number; kind: 'search'; response: SearchResponse }
  | { id: number; kind: 'suggest'; suggestions: Suggestion[] }
  | { id: number; kind: 'mark'; texts: Part[][] }
  | { id: number; kind: 'failed'; message: string };
