import { content } from '../config';
import { lineKey } from './plain';
import type { PlacedLine, Verdicts } from './verdicts';

const cutOff = /(?:\.\.|…)$/u;
const quoted = /^["“‘'].*["”’'][।.]?$/u;

/**
 * Words of a paragraph, five or more in a row, on a line of their own: a quotation pulled out of it below the first paragraph, or the
 * paragraph's cut-off beginning above it. The paragraph has them still.
 */
export function pulledOut(kept: readonly PlacedLine[], headline: number): Verdicts {
  const verdicts: Verdicts = new Map();
  const paragraphs = kept.filter(({ line, index }) => line.isParagraph && index > headline);
  const texts = paragraphs.map(({ line, index }) => ({ index, key: ` ${lineKey(line.text)} ` }));
  const first = texts[0]?.index ?? Number.POSITIVE_INFINITY;
  const candidates = kept.filter(({ line, index }) => {
    const isPulled = cutOff.test(line.text) || (index > first && quoted.test(line.text));
    return index > headline && line.words.length >= 5 && !line.isListItem && !line.isTableRow && isPulled;
  });
  // A page of nothing but quotations is an anthology, and each against all would take long.
  if (candidates.length > content.pulledOut) return verdicts;
  for (const { line, index } of candidates) {
    const key = ` ${lineKey(line.text)} `;
    const source = texts.find(
      (text) => text.index !== index && text.key.length > key.length && text.key.includes(key),
    );
    if (source === undefined) continue;
    const isQuoted = index > first && quoted.test(line.text);
    if (isQuoted || source.key.startsWith(key)) verdicts.set(index, 'pull-quote');
  }
  return verdicts;
}

/**
 * A long paragraph printed twice is kept once; a label printed three times is furniture, where a page has other furniture,
 * unless a line beside it comes again with it: verse.
 */
export function repeatVerdicts(kept: readonly PlacedLine[], isScraped: boolean): Verdicts {
  const verdicts: Verdicts = new Map();
  const keys = kept.map(({ line }) => lineKey(line.text));
  const places = new Map<string, number[]>();
  const couplets = new Map<string, number>();
  keys.forEach((key, at) => {
    const same = places.get(key);
    if (same === undefined) places.set(key, [at]);
    else same.push(at);
    const couplet = `${key}\n${keys[at + 1]}`;
    couplets.set(couplet, (couplets.get(couplet) ?? 0) + 1);
  });
  const comesAgain = (at: number) => (couplets.get(`${keys[at]}\n${keys[at + 1]}`) ?? 0) > 1;
  for (const [first = 0, ...others] of places.values()) {
    const line = kept[first]?.line;
    if (line === undefined || others.length === 0) continue;
    if (line.words.length >= content.repeatedWords) {
      for (const at of others) verdicts.set(kept[at]?.index ?? -1, 'repeated-paragraph');
      continue;
    }
    const all = [first, ...others];
    const isLabel = all.length >= 3 && line.words.length <= 4 && !line.endsSentence;
    if (!isScraped || !isLabel || all.some((at) => comesAgain(at) || comesAgain(at - 1))) continue;
    for (const at of all) verdicts.set(kept[at]?.index ?? -1, 'repeated-label');
  }
  return verdicts;
}
