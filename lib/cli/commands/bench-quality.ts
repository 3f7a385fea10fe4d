import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchQuality } from '../../bench/bench-quality';
import { qualityTable } from '../../bench/quality-table';
import type { CommandContext, ExitCode } from '../command';
import { wholeNumber } from './bench-peers';

/** `bench quality`: measures on the data sets of a folder and writes the figures as JSON and as a page. Without a folder it says so. */
export async function benchQualityPart({ argv, print, note }: CommandContext): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string', default: process.env.KHOJ_BENCH_DATA },
      out: { type: 'string', default: 'lib/bench' },
      sample: { type: 'string', default: '1' },
    },
  });
  const sample = wholeNumber(values.sample);
  if (values.data === undefined) {
    note('Nothing was measured: KHOJ_BENCH_DATA names no folder of data sets.');
    return 0;
  }
  const figures = await benchQuality(values.data, sample);
  await writeFile(path.join(values.out, 'quality.json'), `${JSON.stringify(figures, null, 2)}\n`);
  await writeFile(path.join(values.out, 'QUALITY.md'), qualityTable(figures));
  print(qualityTable(figures));
  return 0;
}
