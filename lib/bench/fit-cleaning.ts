import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { content } from '../config';
import { canonicalText } from '../content/canonical-text';
import { keeps, type Texts } from '../content/line-agreement';
import { type Features, lineFeatures } from '../content/line-features';
import { splitLines } from '../content/lines';
import { readByRules } from '../content/read-by-rules';
import { hasFurniture } from '../content/tail';
import { generator } from './sample-queries';

/**
 * Fits the table `lib/content/line-weights.ts` to the golden pages of `lib/content/fixtures`, by logistic regression. The rules were
 * mended on these pages and know nearly all of their furniture, as they never do on a new site: so each page is also read with part
 * of what the rules say forgotten, rule by rule, and these lines are examples too. Run by hand when features or pages change:
 *
 *     npx jiti lib/bench/fit-cleaning.ts
 */
const forgetting = [0, 0, 0, 0.3, 0.3, 0.6, 0.6, 0.8, 1];
const rounds = 40;
const batch = 64;
const step = 0.3;
/** Weight of the squares of the weights beside all examples' error. */
const shrinking = 30;
/** Smaller weights are left out of the table. */
const leastWeight = 0.02;

const root = path.resolve(import.meta.dirname, '../..');
const fixtures = path.join(root, 'lib/content/fixtures');
const texts = z.object({
  title: z.string(),
  summary: z.string().nullable(),
  body: z.array(z.object({ kind: z.enum(['heading', 'paragraph']), text: z.string() })),
});

/** A page in canonical form, and what a careful person keeps of it. */
export interface ReadByPeople {
  name: string;
  text: string;
  kept: Texts;
}

/** A line of a page as the model sees it. */
export interface Example {
  page: string;
  text: string;
  features: Features;
  isFurniture: boolean;
}

/** The golden pages, by name. */
export function goldenPages(): ReadByPeople[] {
  return readdirSync(fixtures)
    .sort()
    .map((name) => {
      const pointer = path.join(fixtures, name, 'raw.path');
      const file = existsSync(pointer)
        ? path.join(root, readFileSync(pointer, 'utf8').trim())
        : path.join(fixtures, name, 'raw.txt');
      const { text } = canonicalText(readFileSync(file), content.maxLineCharacters);
      const expected = readFileSync(path.join(fixtures, name, 'expected.json'), 'utf8');
      return { name, text: text ?? '', kept: texts.parse(JSON.parse(expected)) };
    });
}

/** Examples of one page whose rules forget a part of what they know, the same for the same seed. Clean text gives none. */
export function examplesOf({ name, text, kept }: ReadByPeople, forgotten: number, seed: number): Example[] {
  const random = generator(seed);
  const { lines, verdicts, headline } = readByRules(splitLines(text));
  if (!hasFurniture(verdicts)) return [];
  const keptByPeople = keeps(kept);
  const top = headline?.index ?? -1;
  const gone = new Map(verdicts);
  const isForgotten = new Map<string, boolean>();
  for (const [index, rule] of [...verdicts].sort(([a], [b]) => a - b)) {
    if (!isForgotten.has(rule)) isForgotten.set(rule, random() < forgotten);
    const chance = isForgotten.get(rule) ? 0.9 : forgotten * 0.2;
    if (index > top && random() < chance) gone.delete(index);
  }
  return [...lineFeatures({ lines, headline: top, gone })].flatMap(([index, features]) => {
    const line = lines[index];
    if (line === undefined) return [];
    return [{ page: name, text: line.text, features, isFurniture: !keptByPeople(line.text) }];
  });
}

/** All examples of a page for fitting. */
export const trainingExamples = (page: ReadByPeople, seed: number): Example[] =>
  forgetting.flatMap((forgotten, reading) => examplesOf(page, forgotten, seed * 31 + reading));

/** Logistic regression, by steps that grow smaller where a weight has moved much (Adagrad). Deterministic. */
export function fitWeights(examples: readonly Example[]): Record<string, number> {
  const places = new Map([['bias', 0]]);
  const placeOf = (name: string) => {
    const known = places.get(name) ?? places.size;
    places.set(name, known);
    return known;
  };
  const rows = examples.map(({ features, isFurniture }) => ({
    wanted: isFurniture ? 1 : 0,
    cells: [[0, 1] as const, ...features.map(([name, value]) => [placeOf(name), value] as const)],
  }));
  const weights = new Float64Array(places.size);
  const moved = new Float64Array(places.size).fill(1e-8);
  for (let round = 0; round < rounds; round += 1) {
    for (let from = 0; from < rows.length; from += batch) {
      const size = Math.min(batch, rows.length - from);
      const slopes = new Map<number, number>();
      for (let at = from; at < from + size; at += 1) {
        // In leaps by a prime: neighbours of one page do not come together.
        const row = rows[(at * 7919) % rows.length];
        if (row === undefined) continue;
        const score = row.cells.reduce((sum, [place, value]) => sum + (weights[place] ?? 0) * value, 0);
        const error = 1 / (1 + Math.exp(-score)) - row.wanted;
        for (const [place, value] of row.cells)
          slopes.set(place, (slopes.get(place) ?? 0) + (error * value) / size);
      }
      for (const [place, slope] of slopes) {
        const weight = weights[place] ?? 0;
        const whole = slope + (place === 0 ? 0 : (shrinking * weight) / rows.length);
        const square = (moved[place] ?? 0) + whole * whole;
        moved[place] = square;
        weights[place] = weight - (step * whole) / Math.sqrt(square);
      }
    }
  }
  return Object.fromEntries([...places].map(([name, place]) => [name, weights[place] ?? 0]));
}

function tableOf(fitted: Readonly<Record<string, number>>): string {
  const rows = Object.entries(fitted)
    .filter(([, weight]) => Math.abs(weight) >= leastWeight)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  '${name}': ${Number(weight.toFixed(2))},`);
  return `/**
 * What each feature of \`line-features.ts\` says for furniture, in log-odds; below zero, for text. Fitted by lib/bench/fit-cleaning.ts
 * to the golden pages of \`fixtures\`.
 */
export const weights: Readonly<Record<string, number>> = {
${rows.join('\n')}
}; // biome-ignore format: a table
`;
}

if (process.argv[1]?.endsWith('fit-cleaning.ts')) {
  const fitted = fitWeights(goldenPages().flatMap(trainingExamples));
  writeFileSync(path.join(root, 'lib/content/line-weights.ts'), tableOf(fitted));
}
