import { suggestOnServer } from '@/lib/runtime/server';
import { readSearch } from '@/lib/url/search-url';
import { jsonResponse, preflight, withProblems } from '../json-response';

/** Completions of `q` and articles it finds, while the browser's own index is not there yet. */
export function GET(request: Request): Promise<Response> {
  return withProblems(async () => {
    const { query } = readSearch(new URL(request.url).searchParams);
    return jsonResponse(request, await suggestOnServer(query.text));
  });
}

export function OPTIONS(): Response {
  return preflight();
}
