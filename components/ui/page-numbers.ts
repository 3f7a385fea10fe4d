/** First, last, and the pages around the current one, ascending, each once. */
export function pageNumbers(page: number, pageCount: number): number[] {
  const around = [page - 2, page - 1, page, page + 1, page + 2];
  return [...new Set([1, ...around, pageCount])]
    .filter((number) => number >= 1 && number <= pageCount)
    .sort((a, b) => a - b);
}
