import type { QualityFigures } from './bench-quality';
import type { Interval } from './bootstrap';
import type { SetFigures } from './measure-sets';
import { type QualityRow, qualityRows } from './quality-rows';

/** Data sets with sources and licences, as their makers ask. */
const sources = `| data set | what it is here | source | licence |
| --- | --- | --- | --- |
| XQuAD, Hindi | 240 paragraphs of Wikipedia (body only), 579 questions; keywords: each question's three rarest content words; the other sets change one word of those by rule | github.com/google-deepmind/xquad | CC BY-SA 4.0 |
| Pratham Books stories | 146 stories, titles romanised by people | github.com/global-asp/pb-source | CC BY 4.0 |
| Dakshina v1.0, Hindi | words romanised by people; asked: dev, among the words of train and dev | github.com/google-research-datasets/dakshina | CC BY-SA 4.0 |
| Hindi Wikipedia | 17,239 short articles, for speed | github.com/umangk279/NLP-Hindi-Text-Coherence | CC BY-SA 3.0 |
| MIRACL topics, Hindi | questions people typed, for speed | github.com/project-miracl/miracl | Apache-2.0 |
| spelling variants | pairs counted in public corpora that share a romanisation | counts of our own | facts |
| look-alikes | pairs of different words that look or sound alike | our own | MIT |`;

/** The figures as a Markdown page: the measures beside their bars, every set, and where the data come from. */
export function qualityTable(figures: QualityFigures): string {
  const { words, speed } = figures;
  return [
    '# Quality of finding and ranking',
    '',
    'Written by `npm run bench:quality`. Plain MiniSearch 7.2 runs over the same documents in the same process: with its defaults, and with',
    '`prefix: true, fuzzy: 0.2`.',
    '',
    '| measure | bar | ours | plain MiniSearch | prefix + fuzzy 0.2 | met |',
    '| --- | --: | --: | --: | --: | :-: |',
    ...qualityRows(figures).map(rowLine),
    '',
    '## Every set',
    '',
    'nDCG@10 of ours / plain / prefix + fuzzy; the gain over plain is paired by query, with its 95 % bootstrap interval.',
    '',
    '| set | queries | nDCG@10 | unchanged | gain | find nothing |',
    '| --- | --: | --: | --: | --: | --: |',
    ...figures.sets.map(setLine),
    '',
    `Words: ${words.romanised.queries} romanisations, ${words.variants.pairs} pairs of variants and ${words.lookAlikes.pairs} of look-alikes, asked both ways, against articles of one word each.`,
    `Speed: ${speed.queries} questions over ${speed.articles} articles, warm; median / 95 % in ms: ours ${times(speed, 'ours')}, plain ${times(speed, 'plain')}, prefix + fuzzy ${times(speed, 'fuzzy')}.`,
    `Ours is the whole answer: snippets, counts of filters and notes besides the list.`,
    '',
    '## Data',
    '',
    sources,
    '',
  ].join('\n');
}

function rowLine({ measure, bar, figures, met }: QualityRow): string {
  const cells = [figures.ours, figures.plain, figures.fuzzy].map((figure) =>
    figure === null ? '–' : figure.toFixed(3),
  );
  return `| ${measure} | ${bar.sense === 'least' ? '≥' : '≤'} ${bar.at} | ${cells.join(' | ')} | ${met ? 'yes' : 'no'} |`;
}

function setLine({ file, queries, quality, clean, gain }: SetFigures): string {
  const three = (of: SetFigures['quality'], read: 'ndcg10' | 'zeroRate') =>
    [of.ours, of.plain, of.fuzzy].map((each) => each[read].toFixed(3)).join(' / ');
  const cells = [
    queries,
    three(quality, 'ndcg10'),
    clean === null ? '–' : three(clean, 'ndcg10'),
    interval(gain),
    three(quality, 'zeroRate'),
  ];
  return `| ${file.replace('.jsonl', '')} | ${cells.join(' | ')} |`;
}

function interval({ mean, low, high }: Interval): string {
  const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
  return `${signed(mean)} (${signed(low)} to ${signed(high)})`;
}

function times({ medianMs, p95Ms }: QualityFigures['speed'], engine: 'ours' | 'plain' | 'fuzzy'): string {
  return `${medianMs[engine].toFixed(1)} / ${p95Ms[engine].toFixed(1)}`;
}
