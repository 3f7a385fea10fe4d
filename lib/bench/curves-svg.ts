import type { CurvePoint } from './bench-curves';

interface Series {
  name: string;
  /** Class in the style sheet. */
  look: string;
  /** Kilobytes or megabytes; null where not measured. */
  read(point: CurvePoint): number | null;
}

interface Panel {
  title: string;
  unit: string;
  series: readonly Series[];
}

const panels: readonly Panel[] = [
  {
    title: 'index that a first query reads',
    unit: 'kB',
    series: [
      { name: 'three words, p95', look: 'second faint', read: ({ threeWords }) => threeWords.p95 / 1000 },
      { name: 'three words, median', look: 'second', read: ({ threeWords }) => threeWords.p50 / 1000 },
      { name: 'one word, p95', look: 'first faint', read: ({ oneWord }) => oneWord.p95 / 1000 },
      { name: 'one word, median', look: 'first', read: ({ oneWord }) => oneWord.p50 / 1000 },
    ],
  },
  {
    title: 'whole index as sent, without the texts',
    unit: 'MB',
    series: [
      {
        name: 'MiniSearch JSON',
        look: 'peer',
        read: ({ plainBytes }) => (plainBytes === null ? null : plainBytes / 1e6),
      },
      { name: 'Khabar Khoj', look: 'first', read: ({ indexBytes }) => indexBytes / 1e6 },
    ],
  },
];

const width = 880;
const height = 300;
const plot = { left: 52, top: 48, width: 230, height: 210, step: 440 };
const labelGap = 15;

const style = `
  text { font: 12px system-ui, sans-serif; fill: #333; }
  .title { font-weight: 600; font-size: 13px; }
  .grid { stroke: #8886; stroke-width: .5; }
  .first { stroke: #b3261e; fill: #b3261e; } .second { stroke: #1f5fa8; fill: #1f5fa8; } .peer { stroke: #6b6b6b; fill: #6b6b6b; }
  @media (prefers-color-scheme: dark) {
    text { fill: #ddd; }
    .first { stroke: #ff8a80; fill: #ff8a80; } .second { stroke: #82b1ff; fill: #82b1ff; } .peer { stroke: #aaa; fill: #aaa; }
  }
  .line { fill: none; stroke-width: 2; }
  .faint { stroke-dasharray: 2 4; }`;

/**
 * Draws the points as an SVG that reads on light and dark pages: what a first query reads, and the whole index, over the
 * number of articles (logarithmic; sizes are linear from zero). Every point is labelled with what was measured.
 */
export function curvesSvg(points: readonly CurvePoint[]): string {
  const inOrder = points.toSorted((a, b) => a.articles - b.articles);
  const drawn = panels.map((panel, at) => drawPanel(panel, inOrder, plot.left + at * plot.step));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">${describe(inOrder)}</title>
<style>${style}
</style>
${drawn.join('\n')}
</svg>
`;
}

function drawPanel({ title, unit, series }: Panel, points: readonly CurvePoint[], left: number): string {
  const values = series.flatMap(({ read }) => points.map((point) => read(point) ?? 0));
  const top = niceTop(Math.max(...values, 0));
  const [least = 1, most = 1] = [points[0]?.articles, points.at(-1)?.articles];
  const x = (articles: number) =>
    left + (most === least ? 0.5 : Math.log(articles / least) / Math.log(most / least)) * plot.width;
  const y = (value: number) => plot.top + plot.height * (1 - value / top);
  const bottom = plot.top + plot.height;
  const right = left + plot.width;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => share * top);
  const lines = series.map(({ name, look, read }) => {
    const known = points.flatMap((point) => {
      const value = read(point);
      return value === null ? [] : [{ x: x(point.articles), y: y(value), articles: point.articles, value }];
    });
    return { name, look, known, end: known.at(-1) };
  });
  const labelled = lines.flatMap(({ name, end }) => (end === undefined ? [] : [{ name, ...end }]));
  const atEdge = labelled.filter(({ articles }) => articles === most);
  const short = labelled.filter(({ articles }) => articles !== most);
  return [
    text(left - 36, 20, `${title}, ${unit}`, 'class="title"'),
    ...ticks.map((tick) => `<path class="grid" d="M${left} ${round(y(tick))}H${right}"/>`),
    ...ticks.map((tick) => text(left - 6, y(tick) + 4, number(tick), 'text-anchor="end"')),
    ...points.map(({ articles }) =>
      text(x(articles), bottom + 18, tickName(articles), 'text-anchor="middle"'),
    ),
    text((left + right) / 2, bottom + 38, 'articles', 'text-anchor="middle"'),
    ...lines.map(({ look, known }) => {
      const path = known.map((point) => `${round(point.x)} ${round(point.y)}`).join('L');
      return known.length === 0 ? '' : `<path class="line ${look}" d="M${path}"/>`;
    }),
    ...lines.flatMap(({ name, look, known }) =>
      known.map(
        (point) =>
          `<circle class="${look}" cx="${round(point.x)}" cy="${round(point.y)}" r="2.5"><title>${name}: ${number(point.value)} ${unit} at ${point.articles} articles</title></circle>`,
      ),
    ),
    ...apart(atEdge).map(({ name, value, labelY }) =>
      text(right + 8, labelY + 4, `${name}: ${number(value)}`, ''),
    ),
    ...short.map(({ name, value, ...end }) =>
      text(end.x, end.y - 10, `${name}: ${number(value)}`, 'text-anchor="end"'),
    ),
  ].join('\n');
}

/** Labels at the ends of lines, moved down where they would cover one another. */
function apart<Label extends { y: number }>(labels: readonly Label[]): (Label & { labelY: number })[] {
  let free = Number.NEGATIVE_INFINITY;
  return labels
    .toSorted((a, b) => a.y - b.y)
    .map((label) => {
      const labelY = Math.max(label.y, free);
      free = labelY + labelGap;
      return { ...label, labelY };
    });
}

function describe(points: readonly CurvePoint[]): string {
  const said = points.map(
    ({ articles, indexBytes, oneWord, threeWords }) =>
      `${articles} articles: one word ${number(oneWord.p50 / 1000)} kB, three words ${number(threeWords.p50 / 1000)} kB, whole index ${number(indexBytes / 1e6)} MB`,
  );
  return said.join('; ');
}

/** The least of 1, 2, 4, 6 and 8 times a power of ten that is not below a value. */
function niceTop(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 6, 8, 10].find((factor) => factor * power >= value) ?? 10) * power;
}

function number(value: number): string {
  return String(Number(value.toPrecision(value < 10 ? 2 : 3)));
}

function tickName(articles: number): string {
  return articles < 10_000 ? `${articles}` : `${number(articles / 1000)}k`;
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${content}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
