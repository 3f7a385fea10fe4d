import { parseArgs } from 'node:util';
import { benchCleaning, cleaningFigures, markedPages, pageSets } from '../../bench/bench-cleaning';
import { corpusOf } from '../../bench/corpus';
import { benchDressed, couldBeDressed } from '../../bench/dress-articles';
import type { IndexDocument } from '../../types';
import type { CommandContext, ExitCode } from '../command';

/** `bench cleaning`: how the cleaner reads pages that no rule and no weight was made on. */
export async function benchCleaningPart({ argv, print }: CommandContext): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      lines: { type: 'boolean', default: false },
      dress: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.dress !== undefined) return benchDressedPart(values.dress, print);
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

/** Articles of a corpus in the furniture of the pages, six for each as if of one site: read one by one, then as an ingest reads them. */
async function benchDressedPart(articles: string, print: CommandContext['print']): Promise<ExitCode> {
  const bare: IndexDocument[] = [];
  for await (const document of corpusOf({ articles, grow: null }))
    if (couldBeDressed(document)) bare.push(document);
  const pages = pageSets().flatMap(markedPages);
  for (const knowsSite of [false, true]) {
    const figures = benchDressed(pages, bare, knowsSite);
    print(
      `${knowsSite ? 'knowing what the pages of a site share' : 'each page by itself'}: ${figures.articles} articles, ` +
        `headlines ${figures.titlesRight}; furniture kept ${figures.furnitureKept} of ${figures.furniture} lines, ` +
        `lost ${figures.paragraphsLost.length} of ${figures.paragraphs} paragraphs and ${figures.labelsLost.length} of ${figures.labels} other lines`,
    );
  }
  return 0;
}
