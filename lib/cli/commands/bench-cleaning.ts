import { parseArgs } from 'node:util';
import { benchCleaning, cleaningFigures, pageSets } from '../../bench/bench-cleaning';
import type { CommandContext, ExitCode } from '../command';

/** `bench cleaning`: how the cleaner reads pages that no rule and no weight was made on. */
export async function benchCleaningPart({ argv, print }: CommandContext): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...argv],
    options: { lines: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  });
  const sets = pageSets().map((set) => ({ set, pages: benchCleaning(set) }));
  const figures = [
    ...sets.map(({ set, pages }) => cleaningFigures(set, pages)),
    cleaningFigures(
      'all',
      sets.flatMap(({ pages }) => pages),
    ),
  ];
  if (values.json) print(JSON.stringify(figures, null, 2));
  else
    for (const row of figures) {
      const kept = `kept ${row.keptPrecision} / ${row.keptRecall}`;
      const removed = `removed ${row.removedPrecision} / ${row.removedRecall}`;
      print(
        `${row.set}: ${row.pages} pages, ${row.lines} lines; precision / recall of ${kept}, ${removed}; ` +
          `headlines ${row.titlesRight}, wrong facts ${row.factsWrong} of ${row.facts}`,
      );
    }
  if (!values.lines) return 0;
  for (const page of sets.flatMap(({ pages }) => pages)) {
    print(`\n${page.name}${page.titleRight ? '' : ' (headline)'} ${page.wrongFacts.join('; ')}`);
    for (const line of page.wronglyRemoved) print(`  lost  ${line}`);
    for (const line of page.wronglyKept) print(`  kept  ${line}`);
  }
  return 0;
}
