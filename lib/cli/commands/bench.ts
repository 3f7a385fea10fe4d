import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchIndex } from '../../bench/bench-index';
import { indexTable } from '../../bench/index-table';
import { AppError } from '../../errors';
import type { Command } from '../command';

const help = `Usage: npm run --silent khoj -- bench index [options]

Measures on a corpus of your own: size and shape of the index, time and memory of its building, and what a first
query costs: bytes, requests, rounds of requests, milliseconds. Nothing is written but a temporary folder.

  --articles PATH   folder of cleaned articles, or a .jsonl or .jsonl.gz file  (data/articles)
  --queries FILE    .jsonl with a "query" a line, measured beside words taken from the corpus
  --count N         queries of each set                                        (60)
  --grow N          grow the corpus to N articles by recombining its sentences
  --peer            measure plain MiniSearch beside it; its JSON takes minutes to compress
  --json            print the figures as JSON

Exit code: 0 measured; 2 unusable arguments, nothing was done.

Example: npm run --silent khoj -- bench index --articles archive.jsonl.gz --peer`;

export const bench: Command = {
  name: 'bench',
  summary: 'measure the index on a corpus of your own',
  help,
  async run({ argv, print }) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        articles: { type: 'string', default: 'data/articles' },
        queries: { type: 'string' },
        count: { type: 'string', default: '60' },
        grow: { type: 'string' },
        peer: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [part = 'index', ...others] = positionals;
    const count = Number(values.count);
    const grow = values.grow === undefined ? null : Number(values.grow);
    const isNumber = (value: number) => Number.isInteger(value) && value >= 1;
    if (part !== 'index' || others.length > 0 || !isNumber(count) || !isNumber(grow ?? 1)) {
      throw new AppError('arguments-invalid', {
        what: 'This cannot be measured.',
        got: argv.join(' '),
        expected: 'the part "index", and whole numbers for --count and --grow',
        fix: 'see `npm run --silent khoj -- bench --help`',
      });
    }
    const queries = values.queries === undefined ? [] : await readQueries(values.queries);
    const figures = await benchIndex({ articles: values.articles, queries, count, grow, peer: values.peer });
    print(values.json ? JSON.stringify(figures) : indexTable(figures));
    return 0;
  },
};

async function readQueries(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError(
      'file-unreadable',
      { what: `${file} cannot be read.`, fix: 'name a .jsonl file' },
      { cause },
    );
  });
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => String(JSON.parse(line).query));
}
