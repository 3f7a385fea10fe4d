import { searchPage } from '@/lib/config';
import type { SearchResponse } from '@/lib/types';

/** The last complete answers by search key, so that Back shows at once what was there. Lives as long as the page. */
const answers = new Map<string, SearchResponse>();

/** Keeps an answer, letting go of the oldest; one from a damaged index is not worth keeping. */
export function rememberAnswer(key: string, response: SearchResponse): void {
  if (response.query.notes.some(({ kind }) => kind === 'degraded')) return;
  answers.delete(key);
  answers.set(key, response);
  const [oldest] = answers.keys();
  if (answers.size > searchPage.rememberedAnswers && oldest !== undefined) answers.delete(oldest);
}

export function recallAnswer(key: string): SearchResponse | undefined {
  return answers.get(key);
}
