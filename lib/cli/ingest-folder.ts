import { readCues } from '../content/assign-topics';
import { type Ingested, ingestFile, type Note } from '../content/ingest-file';
import { DuplicateFinder, sketchOf } from '../content/near-duplicates';
import type { Problem } from '../content/problems';
import { nothingShared } from '../content/shared-lines';
import type { Article, Topic } from '../types';
import { openArticleFolder } from './article-folder';
import { madeOf, nameOfShared, openIngestMemory } from './ingest-memory';
import { readMetadataFiles } from './metadata-files';
import { listRaw, readRaw } from './raw-folder';
import { surveyFolder } from './survey-folder';

/** What `khoj ingest --json` prints and `--report` writes. */
export interface IngestReport {
  version: 1;
  /** Raw files seen. */
  files: number;
  written: number;
  unchanged: number;
  /** Duplicates of another raw file, which became no article. */
  repeated: number;
  /** Articles that were deleted because their raw file is gone. */
  pruned: string[];
  problems: Problem[];
  notes: Note[];
  articles: { file: string; id: string; topics: readonly string[]; state: 'written' | 'unchanged' }[];
  /** Lines taken out, by rule. */
  removed: Record<string, number>;
  /** Lines taken out because most pages of a source have them, and of how many articles; most first. */
  shared: { text: string; articles: number }[];
}

export interface IngestOptions {
  from: string;
  to: string;
  topics: readonly Topic[];
  /** Deletes articles whose raw file is gone; not when there is no raw file at all, which looks like a wrong folder. */
  prune?: boolean;
  /** File that remembers between ingests which articles need not be made anew; none when left out. */
  memory?: string;
  progress(done: number, total: number): void;
}

/**
 * Cleans every raw file into the folder of articles.
 *
 * 1. A file that became an article before keeps that article's id, found by path, or by content when it was moved.
 * 2. Such files go first, the others by path: who came first keeps the text, a new exact repetition becomes no article.
 * 3. All pages are first looked through for lines that most pages of one source have: these are furniture (see `findSharedLines`).
 * 4. A file of which nothing changed, nor of its article, nor which of its lines others share, is not cleaned again; the result is the
 *    same to the byte.
 * 5. What fails is reported and the rest goes on. Articles whose raw file is gone stay, unless they are to be pruned.
 */
export function ingestFolder({
  from,
  to,
  topics,
  prune = false,
  memory: memoryFile,
  progress,
}: IngestOptions): IngestReport {
  const memory = memoryFile === undefined ? null : openIngestMemory(memoryFile);
  const nameOf = madeOf(topics);
  const { files, lonelyMeta, metadata } = listRaw(from);
  const rows = readMetadataFiles(from, metadata, files);
  const folder = openArticleFolder(to);
  const present = new Set(files);
  const byFile = new Map(folder.known.map((article) => [article.file, article]));
  const moved = new Map(
    folder.known.filter(({ file }) => !present.has(file)).map((article) => [article.sha256, article]),
  );
  const report: IngestReport = {
    version: 1,
    files: files.length,
    written: 0,
    unchanged: 0,
    repeated: 0,
    pruned: [],
    problems: [...folder.problems, ...rows.problems],
    notes: [],
    articles: [],
    removed: {},
    shared: [],
  };
  const claimed = new Set<string>();
  const context = {
    cues: readCues(topics),
    topicIds: new Set(topics.map(({ id }) => id)),
    knownId: (file: string, sha256: string) => {
      const known = byFile.get(file) ?? moved.get(sha256);
      return known === undefined || claimed.has(known.id) ? null : known.id;
    },
  };
  const fail = (problem: Problem) => {
    const before = byFile.get(problem.file);
    const message = `${problem.message} (its article of before, ${before?.id}.json, stays as it was)`;
    report.problems.push(before === undefined ? problem : { ...problem, message });
  };
  /** The article that lies there, when it was made of the same as now and nobody touched it since. */
  const unchanged = (file: string, made: string, shared: string): (Ingested & { problem: null }) | null => {
    const [before, known] = [memory?.of(file), byFile.get(file)];
    if (before === undefined || known === undefined || claimed.has(known.id)) return null;
    if (before.made !== made || before.shared !== shared || before.article !== known.written) return null;
    const notes = before.notes.map((note) => ({ ...note, file }));
    return { article: folder.read(known.id), notes, problem: null };
  };
  const open = (file: string) => {
    const raw = readRaw(from, file);
    return 'reason' in raw ? raw : { ...raw, meta: raw.meta ?? rows.of(file) };
  };
  function* readable() {
    for (const file of files) {
      const raw = open(file);
      if (!('reason' in raw)) yield { raw, made: nameOf(raw) };
    }
  }
  const survey = surveyFolder(readable(), memory);
  const sharedLines = new Map<string, number>();
  const duplicates = new DuplicateFinder();
  const byText = new Map<string, string>();
  const ordered = [...files.filter((file) => byFile.has(file)), ...files.filter((file) => !byFile.has(file))];
  ordered.forEach((file, done) => {
    progress(done, files.length);
    const raw = open(file);
    if ('reason' in raw) {
      fail(raw);
      return;
    }
    const { source, hashes, shared } = survey.get(file) ?? notCounted;
    const [made, sharedName] = [nameOf(raw), nameOfShared(shared)];
    const result = unchanged(file, made, sharedName) ?? ingestFile(raw, context, shared);
    if (result.problem !== null) {
      fail(result.problem);
      return;
    }
    const { article } = result;
    report.notes.push(...result.notes);
    const key = identityOf(article);
    const same = byText.get(key) ?? (claimed.has(article.id) ? article.id : undefined);
    if (same !== undefined && !byFile.has(file)) {
      report.repeated += 1;
      report.notes.push({
        file,
        kind: 'duplicate',
        message: `the same article as ${same}: not written again`,
      });
      return;
    }
    byText.set(key, article.id);
    claimed.add(article.id);
    const near = duplicates.add(article.id, sketchOf(article.body));
    if (near !== null) {
      const share = Math.round(near.resemblance * 100);
      report.notes.push({
        file,
        kind: 'near-duplicate',
        message: `shares ${share} % of its text with ${near.id}`,
      });
    }
    const { state, sha256: written } = folder.write(article);
    const notes = result.notes.map(({ kind, message }) => ({ kind, message }));
    memory?.keep(file, { made, shared: sharedName, article: written, notes, source, hashes });
    report[state] += 1;
    for (const { rule, text } of article.provenance.removed) {
      report.removed[rule] = (report.removed[rule] ?? 0) + 1;
      if (rule === 'shared-line') sharedLines.set(text, (sharedLines.get(text) ?? 0) + 1);
    }
    report.articles.push({ file, id: article.id, topics: article.topics, state });
  });
  progress(files.length, files.length);
  memory?.commit();
  report.shared = [...sharedLines]
    .map(([text, articles]) => ({ text, articles }))
    .sort((a, b) => b.articles - a.articles || (a.text < b.text ? -1 : 1));
  for (const { id, file } of folder.known) {
    if (claimed.has(id) || present.has(file)) continue;
    if (prune && files.length > 0) {
      folder.remove(id);
      report.pruned.push(id);
      continue;
    }
    report.notes.push({
      file,
      kind: 'raw-file-gone',
      message: `it is gone, its article ${id}.json stays; \`ingest --prune\` deletes such articles`,
    });
  }
  for (const file of lonelyMeta) {
    report.notes.push({
      file,
      kind: 'meta-without-file',
      message: 'no raw file of that name lies beside it',
    });
  }
  for (const { file, name } of rows.lonely) {
    report.notes.push({
      file,
      kind: 'meta-without-file',
      message: `it names "${name}", and no raw file is called so`,
    });
  }
  return report;
}

/** A file that is no text, which `ingestFile` says. */
const notCounted = { source: '', hashes: [], shared: nothingShared };

/** Articles are the same when title and text are, or the address is. */
function identityOf({ url, title, body }: Article): string {
  return url ?? JSON.stringify([title, body]);
}
