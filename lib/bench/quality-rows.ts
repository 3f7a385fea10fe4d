import type { QualityFigures } from './bench-quality';
import type { SetFigures } from './measure-sets';
import type { OfEngines } from './rankers';
import type { Quality } from './relevance';

/** One measure beside its bar. */
export interface QualityRow {
  measure: string;
  /** What is aimed at: at least or at most so much. */
  bar: { at: number; sense: 'least' | 'most' };
  /** Null where the measure means nothing for an engine. */
  figures: OfEngines<number | null>;
  met: boolean;
}

type Bar = readonly [sense: QualityRow['bar']['sense'], at: number];

const ndcgBars: readonly (readonly [file: string, measure: string, at: number])[] = [
  ['xquad-hi/queries', 'questions, nDCG@10', 0.962],
  ['xquad-hi/queries-keyword', 'keywords, nDCG@10', 0.918],
  ['xquad-hi/queries-p6-inflection', 'one word in another inflection, nDCG@10', 0.88],
  ['xquad-hi/queries-p7-roman', 'Latin letters, nDCG@10', 0.9],
  ['xquad-hi/queries-p7b-roman-noisy', 'Latin letters, casual, nDCG@10', 0.9],
  ['xquad-hi/queries-p7c-roman-english', 'Latin letters, English words in English spelling, nDCG@10', 0.87],
  ['xquad-hi/queries-p7d-roman-icu', 'Latin letters by ICU, nDCG@10', 0.85],
];

const ratioBars: readonly (readonly [file: string, measure: string])[] = [
  ['xquad-hi/queries-p1-nukta', 'without nukta'],
  ['xquad-hi/queries-p2-nasal', 'nasal written otherwise'],
  ['xquad-hi/queries-p3-chandrabindu', 'anusvara for chandrabindu'],
  ['xquad-hi/queries-p4-vowel-length', 'one i or u of the other length'],
  ['xquad-hi/queries-p5-typo', 'one typo'],
  ['xquad-hi/queries-p8-digits', 'other digits'],
];
const leastRatio = 0.97;

/** The measures of the table, in its order. */
export function qualityRows({ sets, words, speed }: QualityFigures): QualityRow[] {
  const byFile = new Map(sets.map((set) => [set.file.replace('.jsonl', ''), set]));
  const ofFile = <Rest>(file: string, rows: (set: SetFigures) => Rest[]): Rest[] => {
    const set = byFile.get(file);
    return set === undefined ? [] : rows(set);
  };
  const worst = zeroRates(sets);
  return [
    ...ndcgBars.flatMap(([file, measure, at]) =>
      ofFile(file, ({ quality }) => [
        row(
          measure,
          ['least', at],
          each(quality, ({ ndcg10 }) => ndcg10),
        ),
      ]),
    ),
    ...['queries', 'queries-keyword'].flatMap((name, index) =>
      ofFile(`xquad-hi/${name}`, ({ gain }) => [
        row(
          `${index === 0 ? 'questions' : 'keywords'}: nDCG@10 above plain MiniSearch, lower end of the 95 % interval`,
          ['least', 0],
          ours(gain.low),
        ),
      ]),
    ),
    ...ratioBars.flatMap(([file, measure]) =>
      ofFile(file, (set) => [row(`${measure} ÷ the same unchanged`, ['least', leastRatio], ratios(set))]),
    ),
    row('queries that find nothing, in the worst set', ['most', 0.005], worst),
    ...ofFile('pratham-stories-hi/roman-title-queries', ({ quality }) => [
      row(
        'titles romanised by people, recall@1',
        ['least', 0.92],
        each(quality, ({ recall1 }) => recall1),
      ),
    ]),
    row(
      'words romanised by people, first',
      ['least', 0.82],
      each(words.romanised.found, ({ first }) => first),
    ),
    row(
      '… among the first five',
      ['least', 0.95],
      each(words.romanised.found, ({ five }) => five),
    ),
    row('spelling variants found', ['least', 0.95], words.variants.found),
    row('look-alikes that meet', ['most', 0.03], words.lookAlikes.met),
    row('median warm query, 1 is MiniSearch with prefix and fuzzy 0.2', ['most', 1], {
      ours: speed.medianMs.ours / speed.medianMs.fuzzy,
      plain: speed.medianMs.plain / speed.medianMs.fuzzy,
      fuzzy: 1,
    }),
  ];
}

function row(measure: string, [sense, at]: Bar, figures: OfEngines<number | null>): QualityRow {
  const own = figures.ours ?? 0;
  return { measure, bar: { at, sense }, figures, met: sense === 'least' ? own >= at : own <= at };
}

function ours(figure: number): OfEngines<number | null> {
  return { ours: figure, plain: null, fuzzy: null };
}

function each<Figure>(of: OfEngines<Figure>, read: (figure: Figure) => number): OfEngines<number> {
  return { ours: read(of.ours), plain: read(of.plain), fuzzy: read(of.fuzzy) };
}

/** Changed ÷ unchanged, each engine against itself. */
function ratios({ quality, clean }: SetFigures): OfEngines<number | null> {
  const ratio = (changed: Quality, unchanged: Quality | undefined) =>
    unchanged === undefined || unchanged.ndcg10 === 0 ? null : changed.ndcg10 / unchanged.ndcg10;
  return {
    ours: ratio(quality.ours, clean?.ours),
    plain: ratio(quality.plain, clean?.plain),
    fuzzy: ratio(quality.fuzzy, clean?.fuzzy),
  };
}

function zeroRates(sets: readonly SetFigures[]): OfEngines<number> {
  const worst = (read: (of: OfEngines<Quality>) => Quality) =>
    Math.max(0, ...sets.map(({ quality }) => read(quality).zeroRate));
  return {
    ours: worst(({ ours }) => ours),
    plain: worst(({ plain }) => plain),
    fuzzy: worst(({ fuzzy }) => fuzzy),
  };
}
