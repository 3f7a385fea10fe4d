import { content } from '../config';
import type { Block } from '../types';
import { plainWords } from './plain';

/** The smallest hashes of a text's five-word shingles: two sketches tell how much two texts share. */
export type Sketch = Uint32Array;

const shingleWords = 5;

/** Sketch of an article's text; empty for texts of fewer than five words. */
export function sketchOf(body: readonly Block[]): Sketch {
  const words = body.flatMap(({ text }) => plainWords(text));
  const hashes = new Set<number>();
  for (let at = 0; at + shingleWords <= words.length; at += 1) {
    hashes.add(hashOf(words, at));
  }
  return Uint32Array.from(hashes).sort().slice(0, content.sketchSize);
}

/** FNV-1a over the UTF-16 units of five words. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + shingleWords; at += 1) {
    const word = words[at] ?? '';
    for (let unit = 0; unit <= word.length; unit += 1) {
      hash = Math.imul(hash ^ (word.charCodeAt(unit) || 0), 0x01000193);
    }
  }
  return hash >>> 0;
}

/** Estimated share of shingles that two texts have in common, 0 to 1 (Broder 1997, bottom-k sketches). */
export function resemblance(a: Sketch, b: Sketch): number {
  const size = Math.min(content.sketchSize, a.length + b.length);
  let [fromA, fromB, seen, shared] = [0, 0, 0, 0];
  while (seen < size && (fromA < a.length || fromB < b.length)) {
    const [left, right] = [a[fromA] ?? Number.POSITIVE_INFINITY, b[fromB] ?? Number.POSITIVE_INFINITY];
    if (left === right) shared += 1;
    if (left <= right) fromA += 1;
    if (right <= left) fromB += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}

/** Finds, among the texts added before, the one that a text repeats. Looks only at texts that share one of the smallest hashes. */
export class DuplicateFinder {
  private readonly sketches: { id: string; sketch: Sketch }[] = [];
  private readonly byHash = new Map<number, number[]>();

  /** The earlier text with the highest resemblance at or above the configured one, or null; the text is then added. */
  add(id: string, sketch: Sketch): { id: string; resemblance: number } | null {
    let best: { id: string; resemblance: number } | null = null;
    const heads = sketch.slice(0, content.sketchProbes);
    const candidates = new Set([...heads].flatMap((hash) => this.byHash.get(hash) ?? []));
    for (const candidate of candidates) {
      const other = this.sketches[candidate];
      if (other === undefined) continue;
      const value = resemblance(sketch, other.sketch);
      if (value >= content.duplicateResemblance && value > (best?.resemblance ?? 0))
        best = { id: other.id, resemblance: value };
    }
    const index = this.sketches.push({ id, sketch }) - 1;
    for (const hash of heads) {
      const known = this.byHash.get(hash) ?? [];
      if (known.length < content.duplicateCandidates) this.byHash.set(hash, [...known, index]);
    }
    return best;
  }
}
