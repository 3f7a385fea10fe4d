import { parseArgs } from 'node:util';
import { benchServer } from '../../bench/bench-server';
import { serverTable } from '../../bench/server-table';
import type { CommandContext, ExitCode } from '../command';
import { wholeNumber } from './bench-peers';
import { readQueries } from './read-queries';

/** The built site as a server: its first answer, the others, its memory. */
export async function benchServerPart({ argv, print }: CommandContext): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      articles: { type: 'string' },
      queries: { type: 'string' },
      grow: { type: 'string' },
      count: { type: 'string', default: '500' },
      json: { type: 'boolean', default: false },
    },
  });
  const { articles, queries, grow } = values;
  const figures = await benchServer({
    corpus: articles === undefined ? null : { articles, grow: grow === undefined ? null : wholeNumber(grow) },
    queries: queries === undefined ? [] : await readQueries(queries),
    count: wholeNumber(values.count),
  });
  print(values.json ? JSON.stringify(figures) : serverTable(figures));
  return 0;
}
