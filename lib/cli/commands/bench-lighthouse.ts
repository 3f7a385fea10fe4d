import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchLighthouse } from '../../bench/lighthouse/bench-lighthouse';
import { lighthouseTable } from '../../bench/lighthouse/lighthouse-table';
import type { CommandContext, ExitCode } from '../command';
import { wholeNumber } from './bench-peers';

/** `bench lighthouse`: measures the pages of the site and writes the figures as JSON and as a page. */
export async function benchLighthousePart({ argv, print, note }: CommandContext): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      runs: { type: 'string', default: '3' },
      shared: { type: 'boolean', default: false },
      out: { type: 'string', default: 'lib/bench' },
      remark: { type: 'string' },
    },
  });
  const figures = await benchLighthouse({
    runs: wholeNumber(values.runs),
    priority: !values.shared,
    remark: values.remark ?? null,
    note,
  });
  await writeFile(path.join(values.out, 'lighthouse.json'), `${JSON.stringify(figures, null, 2)}\n`);
  await writeFile(path.join(values.out, 'LIGHTHOUSE.md'), lighthouseTable(figures));
  print(lighthouseTable(figures));
  return 0;
}
