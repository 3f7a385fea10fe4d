import { joinParts, partsByFirst, saysLaterPart } from '../content/article-parts';
import { readCues } from '../content/assign-topics';
import { type Ingested, ingestFile, type RawFile } from '../content/ingest-file';
import { DuplicateFinder, sketchOf } from '../content/near-duplicates';
import type { Problem } from '../content/problems';
import { nothingShared, type SharedLines } from '../content/shared-lines';
import type { Article, Topic } from '../types';
import { openArticleFolder, sha256 } from './article-folder';
import { madeOf, nameOfShared, openIngestMemory } from './ingest-memory';
import { emptyReport, type IngestReport, lonelyNotes, removedCounter } from './ingest-report';
import { readMetadataFiles } from './metadata-files';
import { listRaw, readRaw } from './raw-folder';
import { surveyFolder } from './survey-folder';

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
 * 5. An article in parts, by the names of its files and its headline, becomes one.
 * 6. What fails is reported and the rest goes on. Articles whose raw file is gone stay, unless they are to be pruned.
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
  const report = emptyReport(files.length, [...folder.problems, ...rows.problems]);
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
  const unchanged = (
    file: string,
    made: string,
    others: string,
  ): (Ingested & { problem: null; joined: number }) | null => {
    const [before, known] = [memory?.of(file), byFile.get(file)];
    if (before === undefined || known === undefined || claimed.has(known.id)) return null;
    if (before.made !== made || before.others !== others || before.article !== known.written) return null;
    const notes = before.notes.map((note) => ({ ...note, file }));
    return { article: folder.read(known.id), notes, problem: null, joined: before.joined };
  };
  const open = (file: string) => {
    const raw = readRaw(from, file);
    return 'reason' in raw ? raw : { ...raw, meta: raw.meta ?? rows.of(file) };
  };
  const readableRaw = (file: string): RawFile[] => {
    const raw = open(file);
    return 'reason' in raw ? [] : [raw];
  };
  function* readable() {
    for (const file of files) for (const raw of readableRaw(file)) yield { raw, made: nameOf(raw) };
  }
  const survey = surveyFolder(readable(), memory);
  const removed = removedCounter();
  const duplicates = new DuplicateFinder();
  const byText = new Map<string, string>();
  const byHeadline = new Map<string, string>();
  const parts = partsByFirst(files);
  const isLater = new Set([...parts.values()].flat());
  const joinedTo = new Map<string, string>();
  /** Where a file stands: articles that are known first, the later parts of one behind all others. */
  const placeOf = (file: string) => (isLater.has(file) ? 2 : byFile.has(file) ? 0 : 1);
  const ordered = [0, 1, 2].flatMap((place) => files.filter((file) => placeOf(file) === place));
  /** Name of all that other files add to a file's article. */
  const othersOf = (shared: SharedLines, later: readonly RawFile[]) =>
    [
      nameOfShared(shared),
      ...later.map((raw) => sha256(Buffer.from(nameOf(raw) + nameOfShared(sharedIn(raw.file))))),
    ].join(' ');
  const sharedIn = (file: string) => (survey.get(file) ?? notCounted).shared;
  const withParts = (raw: RawFile, later: readonly RawFile[]) => {
    const result = ingestFile(raw, context, sharedIn(raw.file));
    if (result.problem !== null) return { ...result, joined: 0 };
    const rest = later.map((part) => ingestFile(part, context, sharedIn(part.file)).article);
    return { ...result, ...joinParts(result.article, rest, context.cues) };
  };
  ordered.forEach((file, done) => {
    progress(done, files.length);
    const whole = joinedTo.get(file);
    if (whole !== undefined) {
      report.joined += 1;
      report.notes.push({ file, kind: 'part', message: `a later part of ${whole}: joined to it` });
      return;
    }
    const raw = open(file);
    if ('reason' in raw) {
      fail(raw);
      return;
    }
    const { source, hashes, shared } = survey.get(file) ?? notCounted;
    const later = (parts.get(file) ?? []).flatMap(readableRaw);
    const [made, others] = [nameOf(raw), othersOf(shared, later)];
    const result = unchanged(file, made, others) ?? withParts(raw, later);
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
    const headline = `${source} ${article.title}`;
    const first = byHeadline.get(headline);
    if (first === undefined) byHeadline.set(headline, article.id);
    else if (saysLaterPart(article)) {
      const message = `it says that it is a later part, and has the headline of ${first}: named like that one's file with -page-2 behind it, it is joined`;
      report.notes.push({ file, kind: 'part', message });
    }
    const { state, sha256: written } = folder.write(article);
    const notes = result.notes.map(({ kind, message }) => ({ kind, message }));
    const { joined } = result;
    for (const part of later.slice(0, joined)) joinedTo.set(part.file, article.id);
    memory?.keep(file, { made, others, joined, article: written, notes, source, hashes });
    report[state] += 1;
    removed.add(article.provenance.removed);
    report.articles.push({ file, id: article.id, topics: article.topics, state });
  });
  progress(files.length, files.length);
  memory?.commit();
  Object.assign(report, removed.counts());
  for (const { id, file } of folder.known) {
    if (claimed.has(id) || (present.has(file) && !joinedTo.has(file))) continue;
    if (prune && files.length > 0) {
      folder.remove(id);
      report.pruned.push(id);
      continue;
    }
    report.notes.push({
      file,
      kind: 'raw-file-gone',
      message: `it ${joinedTo.has(file) ? 'is part of another article now' : 'is gone'}, its article ${id}.json stays; \`ingest --prune\` deletes such articles`,
    });
  }
  report.notes.push(...lonelyNotes(lonelyMeta, rows.lonely));
  return report;
}

/** A file that is no text, which `ingestFile` says. */
const notCounted = { source: '', hashes: [], shared: nothingShared };

/** Articles are the same when title and text are, or the address is. */
function identityOf({ url, title, body }: Article): string {
  return url ?? JSON.stringify([title, body]);
}
