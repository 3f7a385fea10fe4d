import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchCurves, type CurvePoint } from '../../bench/bench-curves';
import { curvesSvg } from '../../bench/curves-svg';
import type { CommandContext, ExitCode } from '../command';
import { wholeNumber } from './bench-peers';
import { readText } from './read-queries';

/** The growth of the index with the archive, drawn. */
export async function benchCurvesPart({ argv, print, note }: CommandContext): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      articles: { type: 'string', default: 'data/articles' },
      sizes: { type: 'string', default: '1000,5000,17239,100000' },
      count: { type: 'string', default: '60' },
      with: { type: 'string', multiple: true, default: [] },
      svg: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const sizes = values.sizes
    .split(',')
    .filter((size) => size !== '')
    .map(wholeNumber);
  const count = wholeNumber(values.count);
  const before: CurvePoint[] = [];
  for (const file of values.with) before.push(...JSON.parse(await readText(file)));
  const measured = await benchCurves({ articles: values.articles, sizes, count, note });
  const points = [...before, ...measured];
  const json = JSON.stringify(points, null, 1);
  if (values.svg !== undefined) await writeFile(values.svg, curvesSvg(points));
  if (values.json !== undefined) await writeFile(values.json, `${json}\n`);
  print(json);
  return 0;
}
