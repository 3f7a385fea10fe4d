import { benchIndex } from './bench-index';

/** How the index and what queries read of it grow with the archive. */
export interface CurvePoint {
  articles: number;
  /** All that is not article text, bytes. */
  indexBytes: number;
  /** Of a first query, with the manifest: median and p95, bytes. */
  oneWord: { p50: number; p95: number };
  threeWords: { p50: number; p95: number };
  /** Plain MiniSearch's JSON in brotli, bytes; null where it was not made. */
  plainBytes: number | null;
}

export interface CurvesOptions {
  articles: string;
  /** Numbers of articles: the corpus is cut or grown to each, see `growCorpus`. */
  sizes: readonly number[];
  /** Queries a set. */
  count: number;
  note(text: string): void;
}

/** Above so many articles plain MiniSearch is left out: its JSON takes very long to compress. */
const mostForPlain = 20_000;

export async function benchCurves({ articles, sizes, count, note }: CurvesOptions): Promise<CurvePoint[]> {
  const points: CurvePoint[] = [];
  for (const grow of sizes) {
    note(`${grow} articles`);
    const figures = await benchIndex({ articles, queries: [], count, grow, peer: grow <= mostForPlain });
    const bytesFor = (set: string) => {
      const found = figures.queries.find(({ name }) => name === set);
      return { p50: found?.indexBytes.p50 ?? 0, p95: found?.indexBytes.p95 ?? 0 };
    };
    points.push({
      articles: figures.articles,
      indexBytes: figures.indexBytes,
      oneWord: bytesFor('one word, all'),
      threeWords: bytesFor('three words'),
      plainBytes: figures.plain?.brotliBytes ?? null,
    });
  }
  return points;
}
