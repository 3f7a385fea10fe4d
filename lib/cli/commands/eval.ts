import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { engineOver, evaluate } from '../../bench/evaluate';
import { type JudgedQuery, type Quality, summarize } from '../../bench/relevance';
import { AppError } from '../../errors';
import type { Command } from '../command';
import { type DocumentProblem, readDocuments } from '../index-documents';
import { readFields } from './index-articles';

const help = `Usage: npm run --silent khoj -- eval --queries FILE [options]

Searches every judged query over a temporary index and measures the first ten results.

  --queries FILE     one JSON object a line: {"id", "query", "relevant": [article ids]}   (data/relevance/queries.jsonl)
                     without relevant articles a query counts only in the zero-result rate
  --articles PATH    folder of cleaned articles, or a .jsonl or .jsonl.gz file            (data/articles)
  --fields LIST      what is searched, of title,summary,body                              (all three)
  --per-query FILE   write what each query found, one JSON object a line
  --json             print {n, ndcg10, mrr10, recall1, recall5, recall10, zeroRate}

Exit code: 0 done; 1 done, but some lines could not be read and were left out; 2 nothing was done.

Example: npm run --silent khoj -- eval --articles corpus.jsonl --queries queries.jsonl --fields body --json`;

const judgedQuery = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  query: z.string(),
  relevant: z.array(z.union([z.string(), z.number().transform(String)])),
});

export const evalCommand: Command = {
  name: 'eval',
  summary: 'measure the ranking on judged queries',
  help,
  async run({ argv, print, note }) {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        queries: { type: 'string', default: 'data/relevance/queries.jsonl' },
        articles: { type: 'string', default: 'data/articles' },
        fields: { type: 'string', default: 'title,summary,body' },
        'per-query': { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const problems: DocumentProblem[] = [];
    const queries = await readQueries(values.queries, problems);
    const fields = readFields(values.fields);
    const engine = await engineOver(
      readDocuments(values.articles, (problem) => problems.push(problem)),
      fields,
    );
    const results = await evaluate(engine, queries);
    const perQuery = values['per-query'];
    if (perQuery !== undefined)
      await writeFile(perQuery, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
    for (const { where, reason } of problems) note(`left out ${where}: ${reason}`);
    const quality = summarize(queries, results);
    print(values.json ? JSON.stringify(quality) : describe(quality));
    return problems.length > 0 ? 1 : 0;
  },
};

async function readQueries(file: string, problems: DocumentProblem[]): Promise<JudgedQuery[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError(
      'file-unreadable',
      { what: `The queries cannot be read from ${file}.`, fix: 'name a .jsonl file with --queries' },
      { cause },
    );
  });
  const queries: JudgedQuery[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const where = `${file}:${index + 1}`;
    const parsed = judgedQuery.safeParse(parseJson(line));
    if (parsed.success) queries.push(parsed.data);
    else problems.push({ where, reason: 'not {"id", "query", "relevant": [ids]}' });
  });
  return queries;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function describe(quality: Quality): string {
  return Object.entries(quality)
    .map(([name, value]) => `${name.padEnd(10)}${value}`)
    .join('\n');
}
