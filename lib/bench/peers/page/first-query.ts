/** What a page of the comparison tells of a query. Times are milliseconds since the query. */
export interface Outcome {
  /** Milliseconds since 1970. */
  askedAt: number;
  /** Null when the page cannot see it. */
  rankedMs: number | null;
  /** Null when the engine shows no texts. */
  shownMs: number | null;
  results: number;
  /** Lengths of the tasks of more than 50 ms that kept the page from answering, milliseconds. */
  longTasksMs: number[];
}

/** One engine in a page: searches, and gives the texts of the first ten results. */
export type Search = (query: string) => Promise<{ results: number; texts: (() => Promise<string[]>) | null }>;

declare global {
  var askFirst: ((query: string) => Promise<Outcome>) | undefined;
}

/** Lets the driver of the browser ask the engine of this page. `seesRanking`: results are known before their texts. */
export function offer(search: Search, seesRanking: boolean): void {
  const longTasksMs: number[] = [];
  const note = (entries: PerformanceEntryList) =>
    longTasksMs.push(...entries.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));

  globalThis.askFirst = async (query) => {
    observer.observe({ type: 'longtask' });
    const asked = performance.now();
    const { results, texts } = await search(query);
    const rankedMs = seesRanking ? performance.now() - asked : null;
    const shownMs = texts === null ? null : await show(texts, asked);
    // The browser reports a long task only after it has ended.
    await new Promise((resolve) => setTimeout(resolve, 100));
    note(observer.takeRecords());
    observer.disconnect();
    const askedAt = performance.timeOrigin + asked;
    return { askedAt, rankedMs, shownMs, results, longTasksMs: longTasksMs.splice(0) };
  };
}

async function show(texts: () => Promise<string[]>, asked: number): Promise<number> {
  const items = (await texts()).map((text) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  });
  document.querySelector('ol')?.replaceChildren(...items);
  return performance.now() - asked;
}
