import { endsWithColon, type Feature, feature, isLabelled, signFeatures } from './line-signs';
import { pageWords, wordFeatures } from './line-words';
import type { Line } from './lines';
import { isDevanagari, lineKey } from './plain';
import { contentOf } from './spoken-words';
import { isSentence, textEnd } from './text-end';
import type { Verdicts } from './verdicts';

/** A page as the rules leave it. */
export interface ReadPage {
  lines: readonly Line[];
  /** Index of the headline; -1 when the page has none. */
  headline: number;
  /** What was taken out. */
  gone: Verdicts;
}

/** A line's features; those that it lacks are left out. */
export type Features = readonly Feature[];

const bucket = (count: number, bounds: readonly number[]) => {
  const at = bounds.findIndex((bound) => count <= bound);
  return at === -1 ? `${(bounds.at(-1) ?? 0) + 1}+` : `≤${bounds[at]}`;
};
const sizeOf = (line: Line) => bucket(line.words.length, [2, 4, 7, 11, 17]);

/** What is known of a page before its lines are looked at one by one. */
interface PageShape extends ReadPage {
  isText(at: number): boolean;
  /** First paragraph, and last one of the article. */
  first: number;
  last: number;
  /** For each line, how many lines without running text stand in a row there. */
  runs: readonly number[];
  /** The words of each line, to find lines that are printed again. */
  keys: readonly string[];
  printed: ReadonlyMap<string, number>;
  isHindi: boolean;
}

/** What changes from line to line on the way down the page. */
interface Descent {
  lastText: number;
  goneSince: number;
  textsBelow: number;
  colonAt: number;
  /** Words of the headline and of the paragraphs above. */
  above: Set<string>;
}

/**
 * What tells text from furniture on a page whose words no list knows, for each line below the headline that is still there:
 *
 * 1. its place: above the first paragraph (`head`), between paragraphs (`text`), behind the last one of the article (`tail`);
 * 2. its form: whether it ends as a sentence, its length and signs, a finite verb or a request at its end;
 * 3. its words: how many of them the article's text and headline have, how many are those of sites' buttons and labels;
 * 4. its neighbours: running text, other labels, lines that were taken out, and how many of these stand in a row.
 */
export function lineFeatures(page: ReadPage): Map<number, Features> {
  const { lines, headline, gone } = page;
  const shape = shapeOfPage(page);
  const texts = lines.flatMap((_, at) => (shape.isText(at) ? [at] : []));
  const words = pageWords(
    lines,
    headline,
    texts.filter((at) => at <= shape.last),
  );
  const down: Descent = {
    lastText: headline,
    goneSince: 0,
    textsBelow: texts.length,
    colonAt: -10,
    above: new Set(words.title),
  };
  const features = new Map<number, Features>();
  lines.forEach((line, at) => {
    if (at <= headline) return;
    if (gone.has(at)) {
      down.goneSince += 1;
      return;
    }
    const isText = shape.isText(at);
    if (isText) down.textsBelow -= 1;
    const place = at < shape.first ? 'head' : at > shape.last ? 'tail' : 'text';
    const form = `${place} ${isSentence(line) ? 'sentence' : 'label'}`;
    features.set(at, [
      ...placeFeatures(shape, line, at, place, form),
      ...wordFeatures(line, form, words, down.above, isText && at <= shape.last),
      ...signFeatures(line, place, form, shape.isHindi),
      ...neighbourFeatures(shape, line, at, form, down),
    ]);
    if (isText) {
      Object.assign(down, { lastText: at, goneSince: 0 });
      for (const word of contentOf(line)) down.above.add(word);
    }
    if (endsWithColon(line)) down.colonAt = at;
  });
  return features;
}

function shapeOfPage(page: ReadPage): PageShape {
  const { lines, headline, gone } = page;
  const isText = (at: number) => at > headline && lines[at]?.isParagraph === true && !gone.has(at);
  const texts = lines.filter((_, at) => isText(at));
  const first = lines.findIndex((_, at) => isText(at));
  const keys = lines.map(({ text }) => lineKey(text));
  const printed = new Map<string, number>();
  for (const key of keys) printed.set(key, (printed.get(key) ?? 0) + 1);
  return {
    ...page,
    isText,
    first: first === -1 ? lines.length : first,
    last: textEnd(lines, headline, gone),
    runs: runLengths(lines, isText),
    keys,
    printed,
    isHindi: texts.filter(({ text }) => isDevanagari(text)).length * 2 > texts.length,
  };
}

/** Where a line stands, and what kinds of lines are right above and below it. */
function placeFeatures(shape: PageShape, line: Line, at: number, place: string, form: string): Feature[] {
  const [size, up, down] = [sizeOf(line), stateOf(shape, at - 1), stateOf(shape, at + 1)];
  const prefixes = isSentence(line) ? ['', `${form} `] : ['', `${form} `, `${size} words ${place} `];
  const row = shape.isText(at) ? 'text' : bucket(shape.runs[at] ?? 0, [1, 2, 4, 8]);
  return [
    ...feature(form, true),
    ...feature(`${form} of ${size} words`, true),
    ...feature(`${place} in a row of ${row}`, true),
    ...prefixes.flatMap((prefix) => [
      ...feature(`${prefix}below ${up}`, true),
      ...feature(`${prefix}above ${down}`, true),
    ]),
    ...feature('heads text', !isSentence(line) && line.words.length <= 8 && up === 'text' && down === 'text'),
  ];
}

function stateOf({ lines, headline, gone, isText }: PageShape, at: number): string {
  if (at <= headline) return 'title';
  if (at >= lines.length) return 'end';
  if (gone.has(at)) return 'gone';
  if (isText(at)) return 'text';
  const line = lines[at];
  return line !== undefined && isSentence(line) ? 'sentence' : 'label';
}

/** What stands further around a line: the like of it, what was taken out, the last paragraph above, paragraphs to come. */
function neighbourFeatures(shape: PageShape, line: Line, at: number, form: string, down: Descent): Feature[] {
  const { lines, headline, gone } = shape;
  const around = [-4, -3, -2, -1, 1, 2, 3, 4].filter((by) => at + by > headline && gone.has(at + by));
  const behindColon = at - down.colonAt;
  return [
    ...feature(
      'labelled in a row',
      isLabelled(line) && (isLabelled(lines[at - 1]) || isLabelled(lines[at + 1])),
    ),
    ...feature('again', (shape.printed.get(shape.keys[at] ?? '') ?? 0) > 1),
    ...feature('behind colon', behindColon === 1),
    ...feature('near behind colon', behindColon > 1 && behindColon <= 6),
    ...feature(`${form} taken out around`, around.length / 8),
    ...feature(`${form} since text`, Math.min(8, at - down.lastText - 1) / 8),
    ...feature(`${form} taken out since text`, Math.min(4, down.goneSince) / 4),
    ...feature('paragraphs below', Math.min(4, down.textsBelow) / 4),
  ];
}

function runLengths(lines: readonly Line[], isText: (at: number) => boolean): number[] {
  const runs: number[] = [];
  let start = 0;
  lines.forEach((_, at) => {
    if (!isText(at) && at + 1 < lines.length) return;
    const end = isText(at) ? at : at + 1;
    for (let inside = start; inside < end; inside += 1) runs[inside] = end - start;
    start = at + 1;
  });
  return runs;
}
