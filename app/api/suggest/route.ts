import { topicLabels, topicsInUse } from '@/app/_pages/topics-in-use';
import { topicSuggestions } from '@/components/search/topic-suggestions';
import { suggestOnServer } from '@/lib/runtime/server';
import { topics } from '@/lib/store/site';
import type { Suggestion } from '@/lib/types';
import { readSearch } from '@/lib/url/search-url';
import { jsonResponse, preflight, withProblems } from '../json-response';

/**
 * Completions of `q`, topics of that name and articles it finds: what the search box shows, for who has no worker. With
 * `format=opensearch` as browsers' address bars want it (OpenSearch Suggestions 1.1): words only.
 */
export function GET(request: Request): Promise<Response> {
  return withProblems(async () => {
    const parameters = new URL(request.url).searchParams;
    const { text } = readSearch(parameters).query;
    const lines = await suggestOnServer(text);
    if (parameters.get('format') === 'opensearch') {
      const words = lines.filter(({ kind }) => kind === 'word').map((line) => line.text);
      return jsonResponse(request, [text, words]);
    }
    return jsonResponse(request, [...lines, ...(await topicLines(text))]);
  });
}

async function topicLines(text: string): Promise<Suggestion[]> {
  const all = await topics();
  return topicSuggestions(text, await topicsInUse(all), topicLabels(all, 'hi'));
}

export function OPTIONS(): Response {
  return preflight();
}
