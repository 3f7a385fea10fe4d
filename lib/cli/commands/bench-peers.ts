import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchPeers } from '../../bench/peers/bench-peers';
import { peersTable } from '../../bench/peers/peers-table';
import { AppError } from '../../errors';
import type { CommandContext, ExitCode } from '../command';
import { readQueries } from './read-queries';

/** The comparison with Pagefind and plain MiniSearch. */
export async function benchPeersPart({ argv, print, note }: CommandContext): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      articles: { type: 'string', default: 'data/articles' },
      queries: { type: 'string' },
      count: { type: 'string', default: '12' },
      grow: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const count = wholeNumber(values.count);
  const grow = values.grow === undefined ? null : wholeNumber(values.grow);
  const queries = values.queries === undefined ? [] : await readQueries(values.queries);
  const figures = await benchPeers({ articles: values.articles, queries, count, grow, note });
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(figures, null, 1)}\n`);
  print(peersTable(figures));
  return 0;
}

/** A number of things; throws `AppError` for anything but 1, 2, 3 … */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new AppError('arguments-invalid', {
    what: 'This is no number of things.',
    got: text,
    expected: 'a whole number, 1 or more',
    fix: 'see --help',
  });
}
