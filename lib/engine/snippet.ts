import { snippets } from '../config';
import { aksharaEnd, countAksharas } from '../text/aksharas';
import type { Block, Part, Passage, Token } from '../types';

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

interface Stretch {
  start: number;
  end: number;
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
  const textOf = ({ block }: Span) => blocks[block]?.text ?? '';
  for (const cluster of clusters) {
    if (chosen.length === snippets.passages) break;
    if (chosen.some((other) => overlaps(other, cluster))) continue;
    const isNew = [...cluster.words].some((word) => !seen.has(word));
    if (!isNew && !chosen.every((span) => isShort(textOf(span), span))) continue;
    const span = { block: cluster.block, ...passageAround(textOf(cluster), cluster.start, cluster.end) };
    if (chosen.some((other) => overlaps(other, span))) continue;
    chosen.push(span);
    for (const word of cluster.words) seen.add(word);
  }
  if (chosen.length === 0) {
    const paragraph = blocks.findIndex(({ text, kind }) => text !== '' && kind === 'paragraph');
    const block = paragraph === -1 ? blocks.findIndex(({ text }) => text !== '') : paragraph;
    if (block !== -1) chosen.push({ block, ...passageAround(blocks[block]?.text ?? '', 0, 0) });
  }
  chosen.sort((a, b) => a.block - b.block || a.start - b.start);
  return chosen.map((span) => ({
    parts: markParts(textOf(span), blocks[span.block]?.hits ?? [], span.start, span.end),
    ...cutsOf(textOf(span), span),
  }));
}

/** Which ends of a passage lie within a sentence. */
function cutsOf(text: string, { start, end }: Stretch): Pick<Passage, 'startsInside' | 'endsInside'> {
  const starts = new Set(sentenceStarts(text));
  const behind = end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0);
  return { startsInside: !starts.has(start), endsInside: behind < text.length && !starts.has(behind) };
}

function isShort(text: string, { start, end }: Span): boolean {
  return countAksharas(text.slice(start, end)) < snippets.minGraphemes / 2;
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
    at = aksharaEnd(text, at);
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

const sentenceEnd = /[।॥.?!…]["'”’)\]]*\s+/gu;

function sentenceStarts(text: string): number[] {
  return [0, ...[...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length)];
}

/**
 * Grows the hits' span to a passage: back to its sentence's beginning when that leaves room for the hits, else to a word;
 * then forward to a sentence end between the least and the greatest length, else to the last word that fits.
 */
function passageAround(text: string, hitStart: number, hitEnd: number): Stretch {
  const { minGraphemes, maxGraphemes } = snippets;
  const hitLength = countAksharas(text.slice(hitStart, hitEnd));
  const room = Math.max(0, maxGraphemes - hitLength);
  const earliest = retreat(text, hitStart, room);
  const sentences = sentenceStarts(text);
  const ownSentence = sentences.findLast((start) => start <= hitStart) ?? 0;
  let start =
    ownSentence >= earliest ? ownSentence : nextWord(text, retreat(text, hitStart, room >> 1), hitStart);
  let limit = advance(text, start, maxGraphemes);
  if (limit >= text.length) {
    // The text ends early: take in earlier sentences as long as they fit.
    const from = retreat(text, text.length, maxGraphemes);
    start = Math.min(start, sentences.find((each) => each >= from) ?? start);
    limit = text.length;
  }
  return { start, end: passageEnd(text, { start, end: limit }, hitEnd, advance(text, start, minGraphemes)) };
}

function passageEnd(text: string, { start, end }: Stretch, hitEnd: number, leastEnd: number): number {
  if (end >= text.length) return trimEnd(text, start, text.length);
  const ends = [...text.slice(0, end).matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const sentence = ends.findLast((each) => each >= leastEnd && each >= hitEnd);
  if (sentence !== undefined) return trimEnd(text, start, sentence);
  const space = text.slice(0, end + 1).search(/\s\S*$/u);
  return trimEnd(text, start, space >= hitEnd && space > start ? space : end);
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Beginning of the first word at or behind `from`, at most `to`. */
function nextWord(text: string, from: number, to: number): number {
  if (from === 0) return 0;
  const space = text.slice(from - 1, to).search(/\s/u);
  return space === -1 ? to : from + space;
}

function advance(text: string, start: number, aksharas: number): number {
  let at = start;
  for (let count = 0; count < aksharas && at < text.length; count += 1) at = aksharaEnd(text, at);
  return at;
}

/** Start of the akshara that lies `aksharas` before `end`. */
function retreat(text: string, end: number, aksharas: number): number {
  if (aksharas === 0) return end;
  const starts: number[] = [];
  // An akshara has rarely more than eight code units; four times that is a safe reach.
  let at = nextWord(text, Math.max(0, end - aksharas * 8), end);
  while (at < end) {
    starts.push(at);
    at = aksharaEnd(text, at);
  }
  return starts.at(-aksharas) ?? starts[0] ?? end;
}
