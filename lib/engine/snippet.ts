import { snippets } from '../config';
import type { Block, Part, Passage, Token } from '../types';
import { advance, cutsOf, passageAround, type Stretch, sentencesIn } from './passage-bounds';

/** A word of a text that the query asked for. */
export interface HitToken {
  token: Token;
  /** Which query word it answers, and how much that is worth. */
  word: number;
  worth: number;
}

/** A stretch of the body with its hits. */
export interface HitText {
  text: string;
  kind: Block['kind'];
  hits: readonly HitToken[];
}

interface Span extends Stretch {
  block: number;
}

/** The hits that fit into one passage. */
interface Cluster extends Span {
  score: number;
  words: ReadonlySet<number>;
}

/** The text cut into marked and unmarked stretches; joined they are the text. Overlapping hits are one. */
export function markParts(
  text: string,
  hits: readonly Pick<HitToken, 'token'>[],
  from = 0,
  to = text.length,
): Part[] {
  const spans = hits
    .map(({ token }) => ({ start: token.startUtf16, end: token.endUtf16 }))
    .filter(({ start, end }) => start >= from && end <= to)
    .sort((a, b) => a.start - b.start);
  const parts: Part[] = [];
  let at = from;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const begin = Math.max(start, at);
    if (begin > at) parts.push({ text: text.slice(at, begin), hit: false });
    const last = parts.at(-1);
    if (begin === at && last?.hit === true) last.text += text.slice(begin, end);
    else parts.push({ text: text.slice(begin, end), hit: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), hit: false });
  return parts;
}

/**
 * The passages that show best why an article answers the query.
 * 1. From each hit the next `snippets.maxGraphemes` aksharas are weighed: each query word once at full worth, its
 *    repetitions little.
 * 2. The best stretch is cut at sentence ends or spaces, never inside a word unless the word alone is longer.
 * 3. A second one is added when it has a word the first lacks, or the first is short.
 * Without any hit the body's beginning stands. In reading order; an empty body gives none.
 */
export function bestPassages(blocks: readonly HitText[]): Passage[] {
  const clusters = blocks.flatMap((block, index) => hitClusters(block, index));
  clusters.sort((a, b) => b.score - a.score || a.block - b.block || a.start - b.start);
  const chosen: Span[] = [];
  const seen = new Set<number>();
  let areShort = true;
  const textOf = ({ block }: Span) => blocks[block]?.text ?? '';
  const sentencesOf = memo((block: number) => sentencesIn(blocks[block]?.text ?? ''));
  const passage = (block: number, start: number, end: number): Span => ({
    block,
    ...passageAround(blocks[block]?.text ?? '', sentencesOf(block), start, end),
  });
  for (const cluster of clusters) {
    if (chosen.length === snippets.passages) break;
    if (chosen.some((other) => overlaps(other, cluster))) continue;
    const isNew = [...cluster.words].some((word) => !seen.has(word));
    if (!isNew && !areShort) continue;
    const span = passage(cluster.block, cluster.start, cluster.end);
    if (chosen.some((other) => overlaps(other, span))) continue;
    chosen.push(span);
    areShort &&= isShort(textOf(span), span);
    for (const word of cluster.words) seen.add(word);
  }
  if (chosen.length === 0) {
    const paragraph = blocks.findIndex(({ text, kind }) => text !== '' && kind === 'paragraph');
    const block = paragraph === -1 ? blocks.findIndex(({ text }) => text !== '') : paragraph;
    if (block !== -1) chosen.push(passage(block, 0, 0));
  }
  chosen.sort((a, b) => a.block - b.block || a.start - b.start);
  return chosen.map((span) => ({
    parts: markParts(textOf(span), blocks[span.block]?.hits ?? [], span.start, span.end),
    ...cutsOf(textOf(span), sentencesOf(span.block), span),
  }));
}

function memo<Value>(make: (key: number) => Value): (key: number) => Value {
  const made = new Map<number, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function isShort(text: string, { start, end }: Span): boolean {
  return advance(text, start, snippets.minGraphemes / 2 - 1, end) >= end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

function hitClusters({ text, kind, hits }: HitText, block: number): Cluster[] {
  // A heading announces what the paragraph below it says.
  const factor = kind === 'heading' ? snippets.headingFactor : 1;
  const ordered = [...hits].sort((a, b) => a.token.startUtf16 - b.token.startUtf16);
  const limitOf = passageLimits(text, ordered);
  return ordered.map(({ token: { startUtf16: start, endUtf16 } }, index) => {
    const limit = limitOf(index);
    const inside: HitToken[] = [];
    for (let next = index; next < ordered.length; next += 1) {
      const hit = ordered[next];
      if (hit === undefined || hit.token.startUtf16 >= limit) break;
      if (hit.token.endUtf16 <= limit) inside.push(hit);
    }
    const end = Math.max(endUtf16, ...inside.map(({ token }) => token.endUtf16));
    return {
      block,
      start,
      end,
      score: factor * clusterScore(inside),
      words: new Set(inside.map(({ word }) => word)),
    };
  });
}

/**
 * How far a passage reaches that begins at the hit of an ordinal: `snippets.maxGraphemes` aksharas. The aksharas are counted
 * only where the next hit may lie outside, and but once for all hits.
 */
function passageLimits(text: string, hits: readonly HitToken[]): (ordinal: number) => number {
  const { maxGraphemes } = snippets;
  const lastEnd = hits.reduce((end, { token }) => Math.max(end, token.endUtf16), 0);
  let at = hits[0]?.token.startUtf16 ?? 0;
  const bounds = [at];
  const ordinals = new Map([[at, 0]]);
  const step = () => {
    at = advance(text, at, 1);
    ordinals.set(at, bounds.length);
    bounds.push(at);
  };
  return (ordinal) => {
    const start = hits[ordinal]?.token.startUtf16 ?? 0;
    // An akshara is one unit at least: so many units are surely inside.
    if (lastEnd <= Math.min(start + maxGraphemes, text.length)) return lastEnd;
    while (at < start) step();
    const own = ordinals.get(start);
    if (own === undefined) return advance(text, start, maxGraphemes);
    while (bounds.length <= own + maxGraphemes && at < text.length) step();
    return bounds[own + maxGraphemes] ?? text.length;
  };
}

/** Each word counts once with its best worth; repetitions add a tenth, so that density breaks ties. */
function clusterScore(hits: readonly HitToken[]): number {
  const best = new Map<number, number>();
  let repeated = 0;
  for (const { word, worth } of hits) {
    const before = best.get(word);
    if (before === undefined) best.set(word, worth);
    else {
      best.set(word, Math.max(before, worth));
      repeated += Math.min(before, worth) / 10;
    }
  }
  return [...best.values()].reduce((sum, worth) => sum + worth, 0) + Math.min(repeated, 1);
}
