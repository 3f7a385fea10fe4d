import { searchOnServer } from '@/lib/runtime/server';
import { readTypedSearch } from '@/lib/url/typed-search';
import { jsonResponse, preflight, withProblems } from '../json-response';

/** The search as JSON, with the parameters of the result page. Bad values fall back, as on the page. */
export function GET(request: Request): Promise<Response> {
  return withProblems(async () => {
    const { query } = readTypedSearch(new URL(request.url).searchParams);
    const response = await searchOnServer(query);
    return jsonResponse(request, response, { ...response, tookMs: 0 });
  });
}

export function OPTIONS(): Response {
  return preflight();
}
