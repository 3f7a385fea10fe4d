import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../../content/problems';
import { topicsSchema } from '../../store/article-schema';
import { readJson } from '../../store/read-json';
import type { Command, ExitCode } from '../command';
import { ingestFolder } from '../ingest-folder';
import type { IngestReport } from '../ingest-report';

const shownLines = 20;
const shownShared = 5;
/** Problems of files that are no raw articles. */
const noRawFile: ReadonlySet<Problem['reason']> = new Set(['metadata-invalid', 'article-unreadable']);

const help = `Usage: npm run --silent khoj -- ingest [options]

Cleans the raw articles of a folder: takes out menus, advertisements, links and footers, reads title, dates, place and
byline, finds topics, and writes one JSON for each article. Review them and commit them.

  --in FOLDER      raw articles, .txt or .html in UTF-8; <file>.meta.json beside one, or a metadata.json of
                   rows by file name, adds what a text does not say                              (data/raw)
  --out FOLDER     where the articles are written                                                (data/articles)
  --topics FILE    topics with their cue words                                                   (data/topics.json)
  --cache FILE     remembers which articles need not be made anew; '' for none                    (.khoj/ingest.json)
  --prune          delete articles whose raw file is gone
  --report FILE    write the report as JSON
  --json           print the report as JSON

What is removed from a page stands in the article's provenance. Without --prune nothing is deleted:
an article whose raw file is gone stays.

Exit code: 0 done; 1 done, but some files gave no article (the report says which, why and what to do); 2 nothing was done.

Example: npm run --silent khoj -- ingest --report ingest.json`;

export const ingest: Command = {
  name: 'ingest',
  summary: 'clean raw articles into data/articles',
  help,
  async run({ argv, print, note }) {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        in: { type: 'string', default: 'data/raw' },
        out: { type: 'string', default: 'data/articles' },
        topics: { type: 'string', default: 'data/topics.json' },
        cache: { type: 'string', default: '.khoj/ingest.json' },
        prune: { type: 'boolean', default: false },
        report: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const topics = await readJson(values.topics, topicsSchema, {
      invalid: 'config-invalid',
      fix: 'mend it, or restore it from version control',
    });
    const started = performance.now();
    const report = ingestFolder({
      from: values.in,
      to: values.out,
      topics,
      prune: values.prune,
      ...(values.cache !== '' && { memory: values.cache }),
      progress: showProgress,
    });
    const json = JSON.stringify(report, null, 2);
    if (values.report !== undefined) {
      mkdirSync(path.dirname(values.report), { recursive: true });
      writeFileSync(values.report, `${json}\n`);
    }
    for (const line of [...describeTroubles(report), ...describeShared(report)]) note(line);
    print(values.json ? json : describe(report, values.out, (performance.now() - started) / 1000));
    return report.problems.length > 0 ? 1 : (0 satisfies ExitCode);
  },
};

/** One line on a terminal, rewritten; nothing in a pipe or a log. */
function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || (done % 50 !== 0 && done !== total)) return;
  process.stderr.write(done === total ? '\r\u{1b}[K' : `\r\u{1b}[Kcleaning ${done}/${total}`);
}

function describeTroubles({ problems, notes }: IngestReport): string[] {
  const lines = [
    ...problems.map(({ file, reason, message, fix }) => {
      const what = noRawFile.has(reason) ? file : `no article from ${file}`;
      return `${what}: ${message}. To mend it: ${fix}.`;
    }),
    ...notes.map(({ file, message }) => `note on ${file}: ${message}.`),
  ];
  const more = lines.length - shownLines;
  return more > 0 ? [...lines.slice(0, shownLines), `and ${more} more: see --report`] : lines;
}

/** What was taken out because most pages of a source have it: a publisher sees at a glance when that was text. */
function describeShared({ shared }: IngestReport): string[] {
  if (shared.length === 0) return [];
  const times = shared.reduce((sum, { articles }) => sum + articles, 0);
  const shown = shared.slice(0, shownShared).map(({ text, articles }) => `  ${articles} × ${text}`);
  const more = shared.length > shownShared ? [`  and ${shared.length - shownShared} more: see --report`] : [];
  return [`taken out because most pages of a source have it, ${times} lines:`, ...shown, ...more];
}

function describe(report: IngestReport, out: string, seconds: number): string {
  const { files, written, unchanged, repeated, joined, pruned, problems } = report;
  const counts = [`${written} written`, `${unchanged} unchanged`];
  if (repeated > 0) counts.push(`${repeated} repeated`);
  if (joined > 0) counts.push(`${joined} joined`);
  if (pruned.length > 0) counts.push(`${pruned.length} deleted`);
  if (problems.length > 0) counts.push(`${problems.length} with problems`);
  return `${files} raw files → ${out}: ${counts.join(', ')}, ${seconds.toFixed(1)} s`;
}
