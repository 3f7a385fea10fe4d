import { parseArgs } from 'node:util';
import { AppError } from '../../errors';
import { type BuildOptions, type BuildReport, buildIndex } from '../../search-index/build-index';
import type { IndexField } from '../../types';
import type { Command, ExitCode } from '../command';
import { countsFile } from '../counts-file';
import { type DocumentProblem, readDocuments } from '../index-documents';
import { fileSpool, indexFolder } from '../index-folder';
import { readLexicon } from '../lexicon-folder';

const allFields: readonly IndexField[] = ['title', 'summary', 'body'];
const shownProblems = 20;

const help = `Usage: npm run --silent khoj -- index [options]

Builds the search index of all articles. The old index is replaced only when the new one is complete.

  --articles PATH   folder of cleaned articles, or a .jsonl or .jsonl.gz file  (data/articles)
                    a line needs id and body; title, summary, published, topics, source and url may stand
  --out FOLDER      where the index is written                                 (public/search-index)
  --lexicon FOLDER  tables of other names and English words                    (data/lexicon)
  --cache FILE      keeps the words of each article, so that the next build
                    need not analyse those that are unchanged; '' for none      (.khoj/index-words)
  --fields LIST     what is searched, of title,summary,body                    (all three)
  --json            print the report as JSON

Exit code: 0 done; 1 done, but some articles could not be read and were left out; 2 nothing was done.

Example: npm run --silent khoj -- index --articles archive.jsonl.gz --out public/search-index`;

export const indexArticles: Command = {
  name: 'index',
  summary: 'build the search index of all articles',
  help,
  async run({ argv, print, note }) {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        articles: { type: 'string', default: 'data/articles' },
        out: { type: 'string', default: 'public/search-index' },
        lexicon: { type: 'string', default: 'data/lexicon' },
        cache: { type: 'string', default: '.khoj/index-words' },
        fields: { type: 'string', default: allFields.join(',') },
        json: { type: 'boolean', default: false },
      },
    });
    const fields = readFields(values.fields);
    const problems: DocumentProblem[] = [];
    const lexicon = await readLexicon(values.lexicon);
    const documents = readDocuments(values.articles, (problem) => problems.push(problem));
    const started = performance.now();
    const report = await buildInto({ ...values, documents, fields, lexicon });
    const seconds = (performance.now() - started) / 1000;
    for (const { where, reason } of problems.slice(0, shownProblems)) note(`left out ${where}: ${reason}`);
    if (problems.length > shownProblems) note(`and ${problems.length - shownProblems} more`);
    if (values.json) print(JSON.stringify({ ...report, seconds, problems }));
    else print(describe(report, values.out, seconds));
    return problems.length > 0 ? 1 : (0 satisfies ExitCode);
  },
};

interface Build extends Pick<BuildOptions, 'fields' | 'lexicon'> {
  documents: ReturnType<typeof readDocuments>;
  out: string;
  cache: string;
}

async function buildInto({ documents, out, cache, ...contents }: Build): Promise<BuildReport> {
  const sink = indexFolder(out);
  const spool = fileSpool();
  const counts = cache === '' ? null : countsFile(cache);
  try {
    const options = { ...contents, sink, spool, progress: showProgress(), ...(counts && { counts }) };
    const report = await buildIndex(documents, options);
    counts?.commit();
    return report;
  } finally {
    counts?.close();
    spool.close();
    await sink.abandon();
    if (process.stderr.isTTY) process.stderr.write('\r\u{1b}[K');
  }
}

/** One line on a terminal, rewritten at most ten times a second; nothing in a pipe or a log. */
function showProgress(): (phase: string, done: number, total: number | null) => void {
  let next = 0;
  return (phase, done, total) => {
    if (!process.stderr.isTTY || performance.now() < next) return;
    next = performance.now() + 100;
    process.stderr.write(`\r\u{1b}[K${phase} ${done}${total === null ? '' : `/${total}`}`);
  };
}

/** The fields that a list names, in their order; throws `AppError` for an unknown one. */
export function readFields(list: string): IndexField[] {
  const named = list.split(',').map((name) => name.trim());
  const fields = allFields.filter((field) => named.includes(field));
  const unknown = named.find((name) => !allFields.some((field) => field === name));
  if (unknown === undefined && fields.length > 0) return fields;
  throw new AppError('arguments-invalid', {
    what: '--fields does not name fields of an article.',
    got: list,
    expected: `a list of ${allFields.join(', ')}`,
    fix: `write for example --fields ${allFields.join(',')}`,
  });
}

function describe(
  { manifest, files, analysed, sizeBytes }: BuildReport,
  out: string,
  seconds: number,
): string {
  const size =
    sizeBytes < 1_000_000 ? `${Math.ceil(sizeBytes / 1000)} kB` : `${(sizeBytes / 1e6).toFixed(1)} MB`;
  const known = manifest.documentCount - analysed;
  const unchanged = known === 0 ? '' : ` (${known} unchanged)`;
  return `${manifest.documentCount} articles${unchanged}, ${manifest.termCount} words → ${out}: ${files} files, ${size}, ${seconds.toFixed(1)} s`;
}
