import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { topicsSchema } from '../store/article-schema';
import type { Article, Topic } from '../types';
import { ingestFolder } from './ingest-folder';
import type { IngestReport } from './ingest-report';

/** Topics as the tests know them, whatever a publisher's own are. */
export const topics: Topic[] = topicsSchema.parse(
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../fixtures/topics.json'), 'utf8')),
);

/** A page of a headline and a sentence, for tests that look at files and not at texts. */
export const page = (title: string, last = ''): string =>
  `${title}\n\nराज्य सरकार ने गुरुवार को कहा कि नई योजना से हज़ारों परिवारों को लाभ मिलेगा और काम जल्दी शुरू होगा।\n${last}`;

/** The files of a folder with what they hold, by name. */
export const contents = (of: string): Record<string, string> =>
  Object.fromEntries(readdirSync(of).map((name) => [name, readFileSync(path.join(of, name), 'utf8')]));

/** A folder of raw articles of a test's own, and one that they are cleaned into. */
export interface IngestFixture {
  folder: string;
  raw: string;
  articles: string;
  /** Puts a raw file there, in any folder below. */
  put(name: string, text: string | Uint8Array): void;
  ingest(options?: { prune?: boolean; topics?: Topic[]; memory?: string; to?: string }): IngestReport;
  read(id: string): Article;
  remove(): void;
}

/** Made before each test, removed after it. */
export function makeIngestFixture(): IngestFixture {
  const folder = mkdtempSync(path.join(tmpdir(), 'khoj-ingest-'));
  const raw = path.join(folder, 'raw');
  const articles = path.join(folder, 'articles');
  mkdirSync(raw);
  return {
    folder,
    raw,
    articles,
    put(name, text) {
      mkdirSync(path.dirname(path.join(raw, name)), { recursive: true });
      writeFileSync(path.join(raw, name), text);
    },
    ingest: (options) => ingestFolder({ from: raw, to: articles, topics, progress: () => {}, ...options }),
    read: (id) => JSON.parse(readFileSync(path.join(articles, `${id}.json`), 'utf8')),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
