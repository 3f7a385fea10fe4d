import type { PlacedLine, Verdicts } from '../verdicts';

const around: ReadonlySet<string> = new Set([
  'date-line', 'byline', 'share-bar', 'counter', 'menu', 'reading-time', 'advertisement', 'no-words', 'font-size', 'agency-credit',
]); // biome-ignore format: a word list

const saysWhen: ReadonlySet<string> = new Set(['date-line', 'byline', 'share-bar', 'counter']);

/**
 * Labels that a site sets among date, author and buttons: the section, a number of comments. A line of one or two words that
 * is no sentence, below the headline and above the third paragraph, with furniture right above and right below it.
 */
export function headLabelVerdicts(kept: readonly PlacedLine[], gone: Verdicts): Verdicts {
  const verdicts: Verdicts = new Map();
  const headline = kept.findIndex(({ line }) => line.words.length >= 5);
  if (headline === -1) return verdicts;
  const paragraphs = kept.filter(({ line }) => line.isParagraph);
  const end = (paragraphs[2] ?? paragraphs.at(-1))?.index ?? 0;
  for (const { line, index } of kept.slice(headline + 1)) {
    const above = gone.get(index - 1) ?? verdicts.get(index - 1) ?? '';
    const below = gone.get(index + 1) ?? '';
    const isBetween = around.has(above) && around.has(below) && (saysWhen.has(above) || saysWhen.has(below));
    if (index < end && isBetween && line.words.length <= 2 && !line.endsSentence)
      verdicts.set(index, 'section-label');
  }
  return verdicts;
}
