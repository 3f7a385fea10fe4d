import { snippets } from '../config';
import { aksharaEnd, countAksharas } from '../text/aksharas';
import type { Passage } from '../types';

/** Part of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

// A local name: behind a loader an imported one is a getter, which loops would call for every akshara.
const endOf = aksharaEnd;

const sentenceEnd = /([।॥.?!…]["'”’)\]]*)\s+/gu;

export interface Sentence {
  /** Its first character. */
  start: number;
  /** The white space behind its last mark; the end of the text for the last one. */
  end: number;
}

/** The sentences of a text in order; an empty text is one empty sentence. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: match, 1: mark = '' } of text.matchAll(sentenceEnd)) {
    sentences.push({ start, end: index + mark.length });
    start = index + match.length;
  }
  sentences.push({ start, end: text.length });
  return sentences;
}

/**
 * Grows the hits' span to a passage: back to its sentence's beginning when that leaves room for the hits, else to a word;
 * then forward to a sentence end between the least and the greatest length, else to the last word that fits.
 */
export function passageAround(
  text: string,
  sentences: readonly Sentence[],
  hitStart: number,
  hitEnd: number,
): Stretch {
  const { minGraphemes, maxGraphemes } = snippets;
  const hitLength = countAksharas(text.slice(hitStart, hitEnd));
  const room = Math.max(0, maxGraphemes - hitLength);
  const ownSentence = sentences.findLast(({ start }) => start <= hitStart)?.start ?? 0;
  const hasRoom = advance(text, ownSentence, room, hitStart) >= hitStart;
  const start = hasRoom ? ownSentence : nextWord(text, retreat(text, hitStart, room >> 1), hitStart);
  const leastEnd = advance(text, start, minGraphemes);
  const limit = advance(text, leastEnd, maxGraphemes - minGraphemes);
  if (limit < text.length)
    return { start, end: passageEnd(text, sentences, { start, end: limit }, hitEnd, leastEnd) };
  if (start === 0) return { start, end: trimEnd(text, start, text.length) };
  // The text ends early: take in earlier sentences as long as they fit.
  const from = retreat(text, text.length, maxGraphemes);
  const earlier = Math.min(start, sentences.find((sentence) => sentence.start >= from)?.start ?? start);
  return { start: earlier, end: trimEnd(text, earlier, text.length) };
}

/** A sentence end between the least and the greatest length, else the last word that fits. */
function passageEnd(
  text: string,
  sentences: readonly Sentence[],
  { start, end }: Stretch,
  hitEnd: number,
  leastEnd: number,
): number {
  for (let next = sentences.length - 1; next > 0; next--) {
    if ((sentences[next - 1]?.end ?? 0) >= end) continue;
    const behind = Math.min(sentences[next]?.start ?? 0, end);
    if (behind < leastEnd || behind < hitEnd) break;
    return trimEnd(text, start, behind);
  }
  for (let at = end; at >= hitEnd && at > start; at--) if (isSpace(text, at)) return trimEnd(text, start, at);
  return trimEnd(text, start, end);
}

const space = 0x20;
const highestAscii = 0x7f;

/** False behind the end of the text. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === space) return true;
  // Letters of India are by far the most; other white space is rare.
  if (code > 0x8ff && code < 0x1680) return false;
  return code > highestAscii || code < space ? /\s/u.test(text.charAt(at)) : false;
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

/** Which ends of a passage lie within a sentence. */
export function cutsOf(
  text: string,
  sentences: readonly Sentence[],
  { start, end }: Stretch,
): Pick<Passage, 'startsInside' | 'endsInside'> {
  const begins = (at: number) => sentences.some((sentence) => sentence.start === at);
  let behind = end;
  while (isSpace(text, behind)) behind++;
  return { startsInside: !begins(start), endsInside: behind < text.length && !begins(behind) };
}

/** So many aksharas further, or where `until` is reached or passed. */
export function advance(text: string, start: number, aksharas: number, until = text.length): number {
  let at = start;
  for (let count = 0; count < aksharas && at < until; count += 1) at = endOf(text, at);
  return at;
}

/** Start of the akshara that lies `aksharas` before `end`. */
function retreat(text: string, end: number, aksharas: number): number {
  if (aksharas === 0) return end;
  // An akshara has about two code units and rarely more than eight: that is a safe reach.
  for (const reach of [3, 8]) {
    const starts: number[] = [];
    let at = nextWord(text, Math.max(0, end - aksharas * reach), end);
    while (at < end) {
      starts.push(at);
      at = endOf(text, at);
    }
    const found = starts.at(-aksharas) ?? (reach === 8 ? (starts[0] ?? end) : undefined);
    if (found !== undefined) return found;
  }
  return end;
}
