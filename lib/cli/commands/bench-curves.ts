import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchCurves } from '../../bench/bench-curves';
import { curvesSvg } from '../../bench/curves-svg';
import type { CommandContext, ExitCode } from '../command';
import { wholeNumber } from './bench-peers';

/** The growth of the index with the archive, drawn. */
export async function benchCurvesPart({ argv, print, note }: CommandContext): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      articles: { type: 'string', default: 'data/articles' },
      sizes: { type: 'string', default: '1000,5000,17239,100000' },
      count: { type: 'string', default: '60' },
      svg: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const sizes = values.sizes.split(',').map(wholeNumber);
  const count = wholeNumber(values.count);
  const points = await benchCurves({ articles: values.articles, sizes, count, note });
  const json = JSON.stringify(points, null, 1);
  if (values.svg !== undefined) await writeFile(values.svg, curvesSvg(points));
  if (values.json !== undefined) await writeFile(values.json, `${json}\n`);
  print(json);
  return 0;
}
