import type { Part, SearchQuery, SearchResponse, Suggestion } from '../types';

/** What the page asks of the worker. `id` pairs an answer with its request. */
export type WorkerRequest =
  | { id: number; kind: 'open'; manifestUrl: string }
  | { id: number; kind: 'search'; query: SearchQuery }
  | { id: number; kind: 'suggest'; text: string }
  | { id: number; kind: 'mark'; query: Pick<SearchQuery, 'text' | 'exact'>; texts: string[] };

export type WorkerAnswer =
  | { id: number; kind: 'opened' }
  | { id: number; kind: 'search'; response: SearchResponse }
  | { id: number; kind: 'suggest'; suggestions: Suggestion[] }
  | { id: number; kind: 'mark'; texts: Part[][] }
  | { id: number; kind: 'failed'; message: string };
