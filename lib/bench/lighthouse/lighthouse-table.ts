import type { LighthouseFigures, LighthouseRun } from './bench-lighthouse';

/** The figures as a page in Markdown; of several runs the middle one, score by score. */
export function lighthouseTable({ machine, pages, typing }: LighthouseFigures): string {
  const rows = pages.map(({ name, runs }) => {
    const score = (category: keyof LighthouseRun['scores']) =>
      middle(runs.map(({ scores }) => scores[category]));
    const metric = (of: keyof LighthouseRun['metrics']) =>
      middle(runs.map(({ metrics }) => metrics[of] ?? 0));
    return [
      name,
      score('performance'),
      score('accessibility'),
      score('best-practices'),
      score('seo'),
      `${(metric('firstContentfulPaintMs') / 1000).toFixed(1)} s`,
      `${(metric('largestContentfulPaintMs') / 1000).toFixed(1)} s`,
      `${Math.round(metric('totalBlockingTimeMs'))} ms`,
      metric('layoutShift').toFixed(3),
    ];
  });
  const keys = typing.runs[0]?.keys ?? 0;
  return [
    '# Pages, measured by Lighthouse',
    '',
    `Lighthouse 12.8.2 as on a phone (Slow 4G, processor four times slower), production build, the middle of`,
    `${pages[0]?.runs.length ?? 0} runs each. The build lets search engines in (\`indexable\`); results ask them to stay out all the same, which`,
    `Lighthouse counts against their SEO. ${machine.browser}, Node ${machine.node}, ${machine.cores} cores, ${machine.load.toFixed(1)} processes waiting for one.`,
    `${machine.hasPriority ? withPriority : withoutPriority}${machine.remark === null ? '' : ` ${machine.remark}`}`,
    '',
    tableLine(['page', 'performance', 'accessibility', 'best practices', 'SEO', 'FCP', 'LCP', 'TBT', 'CLS']),
    tableLine(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:']),
    ...rows.map(tableLine),
    '',
    '## Typing',
    '',
    `${typing.queries} queries (${keys} keys) typed into the result page one after another, processor ${typing.slowdown} times slower:`,
    '',
    tableLine(['', ...typing.runs.map((_, at) => `run ${at + 1}`), 'middle']),
    tableLine(['---', ...typing.runs.map(() => '---:'), '---:']),
    tableLine([
      'INP',
      ...withMiddle(typing.runs.map(({ inpMs }) => inpMs)).map((ms) => `${Math.round(ms)} ms`),
    ]),
    tableLine([
      'CLS',
      ...withMiddle(typing.runs.map(({ layoutShift }) => layoutShift)).map((shift) => shift.toFixed(3)),
    ]),
    '',
    'Made by `npm run bench:lighthouse`.',
    '',
  ].join('\n');
}

const withPriority =
  'The browser went before all other processes, as it does on a phone: server and Lighthouse had what it left (`--shared`: not so).';
const withoutPriority =
  'Browser, server and Lighthouse shared the cores: the more they are wanted for, the lower the performance.';

const tableLine = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

const withMiddle = (values: readonly number[]) => [...values, middle(values)];

/** The median; of an even number the lower of the two. 0 of none. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}
