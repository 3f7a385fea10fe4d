import { analysis } from '../config';
import { aksharas } from './aksharas';
import { unaspiratedOf } from './aspirates';
import { soundFold } from './sound-fold';
import { numberedAkshara, Spelling } from './spelling';

/**
 * Signs that are mistaken for one another besides those that sound alike (`soundFold`), by place of the tongue or of the key. Each
 * pair differs by half an edit, and so does an aspirated consonant from its plain sister.
 */
const confusedPairs = new Set(
  'डद तट थठ धढ रड िे ुो ाॉ'
    .split(' ')
    .concat(Object.entries(unaspiratedOf).map(([aspirated, plain]) => aspirated + plain))
    .flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
);

const half = 0.5;
const virama = '्';

/** Tells how far a dictionary's words are from one word; made once for a word, asked for many. */
export type TypoMatcher = (candidate: Spelling) => number;

/**
 * A matcher of typos: the distance in aksharas (in letters for Latin) between `folded` and a word, infinite beyond what a
 * word of its length may have. An akshara put in, left out, swapped with its neighbour or replaced by one that shares a
 * consonant or the vowel counts 1; 0.5 where Hindi writers often slip: स/श/ष, न/ण, ब/व, aspiration, a missing anusvara, a
 * missing half letter or virama. Allowed: in two aksharas, and against two (अरब, अब), only a missing or added anusvara;
 * in three 1; in four 1.5, one typo and a slip; from five on 2.
 *
 * @param folded what `fold` gave
 * @example typoMatcher('हिदी')(new Spelling('हिंदी')) === 0.5
 */
export function typoMatcher(folded: string): TypoMatcher {
  const ours = aksharas(folded);
  const most = typosAllowed(folded, ours.length);
  const mayBe = likenessFilter(folded, most);
  const sound = soundFold(folded);
  const align = aligner(ours, most);
  // Hearing a word takes longer than looking at it.
  const mayBeginSo = ({ folded: other }: Spelling) => soundOf(other.slice(0, 3)).startsWith(sound.charAt(0));
  return (candidate) => {
    if (candidate.folded === folded) return 0;
    if (most === 0 || !mayBe(candidate)) return Number.POSITIVE_INFINITY;
    if (mayBeginSo(candidate) && candidate.sound === sound) return half;
    if (Math.min(ours.length, candidate.aksharas.length) <= 2)
      return withoutAnusvara(candidate.folded) === withoutAnusvara(folded) ? half : Number.POSITIVE_INFINITY;
    return align(candidate.aksharas);
  };
}

/** Tells which words may be so many edits away: most words of a dictionary are told apart by their letters, without an alignment. */
export function likenessFilter(folded: string, edits: number): (candidate: Spelling) => boolean {
  const { consonants, others } = new Spelling(folded);
  return (candidate) =>
    Math.abs(candidate.folded.length - folded.length) <= 4 * edits &&
    bitsSet(consonants ^ candidate.consonants) + bitsSet(others ^ candidate.others) <= 2 * edits + 3;
}

function typosAllowed(folded: string, count: number): number {
  const { oneTypo, twoTypos } = /\p{Script=Devanagari}/u.test(folded)
    ? analysis.typosByAksharas
    : analysis.typosByLetters;
  if (/\p{N}/u.test(folded)) return 0;
  if (count >= twoTypos) return 2;
  if (count > oneTypo) return 1 + half;
  if (count === oneTypo) return 1;
  return count === 2 && /\p{Script=Devanagari}/u.test(folded) ? half : 0;
}

function withoutAnusvara(word: string): string {
  return word.replaceAll('ं', '');
}

/**
 * Damerau-Levenshtein distance over aksharas, in three rows that serve every word; infinite as soon as it must pass `most`. Counted
 * in halves.
 */
function aligner(ours: readonly string[], most: number): (theirs: readonly number[]) => number {
  const mostHalves = 2 * most;
  const rows = ours.map((akshara, row) => aksharaRow(akshara, ours[row - 1]));
  const width = ours.length + mostHalves + 1;
  let beforeLast = new Uint16Array(width);
  let last = new Uint16Array(width);
  let current = new Uint16Array(width);
  return (theirs) => {
    if (Math.abs(ours.length - theirs.length) > mostHalves) return Number.POSITIVE_INFINITY;
    for (let column = 0; column <= theirs.length; column++) last[column] = 2 * column;
    let leastOfLast = 0;
    for (let row = 0; row < rows.length; row++) {
      const akshara = rows[row];
      const before = rows[row - 1];
      if (akshara === undefined) break;
      let least = 2 * row + 2;
      current[0] = least;
      for (let column = 0; column < theirs.length; column++) {
        const other = theirs[column] ?? 0;
        const theirBefore = theirs[column - 1];
        let best = (last[column] ?? 0) + akshara.costOf(other);
        best = Math.min(best, (last[column + 1] ?? 0) + 2, (current[column] ?? 0) + 2);
        if (before !== undefined) {
          if (akshara.isTiedTo(other)) best = Math.min(best, (beforeLast[column] ?? 0) + 1);
          if (theirBefore !== undefined && before.costOf(other) === 0 && akshara.costOf(theirBefore) === 0)
            best = Math.min(best, (beforeLast[column - 1] ?? 0) + 2);
        }
        if (theirBefore !== undefined && akshara.isSplitInto(theirBefore, other))
          best = Math.min(best, (last[column - 1] ?? 0) + 1);
        current[column + 1] = best;
        if (best < least) least = best;
      }
      // A split may reach back two rows.
      if (leastOfLast > mostHalves && least > mostHalves) return Number.POSITIVE_INFINITY;
      leastOfLast = least;
      [beforeLast, last, current] = [last, current, beforeLast];
    }
    const distance = (last[theirs.length] ?? 0) / 2;
    return distance <= most ? distance : Number.POSITIVE_INFINITY;
  };
}

/** One of our aksharas, with the one before it, beside those of a dictionary, which has few different ones and brings them again and again. */
function aksharaRow(akshara: string, before: string | undefined) {
  const sound = soundFold(akshara);
  const tied = before === undefined ? null : before + virama + akshara;
  const parts = Array.from(akshara.matchAll(/्/gu), ({ index }) => [
    akshara.slice(0, index),
    akshara.slice(index + 1),
  ]);
  /** By number: 1 more than the cost, 0 where it is not known yet. */
  let costs = new Uint8Array(256);
  return {
    /** What another in its place costs, in halves. */
    costOf(other: number): number {
      if (other >= costs.length) {
        const grown = new Uint8Array(2 * other);
        grown.set(costs);
        costs = grown;
      }
      if (costs[other] === 0) costs[other] = 1 + 2 * replacementCost(akshara, numberedAkshara(other), sound);
      return (costs[other] ?? 0) - 1;
    },
    /** त्री for तरी: the virama was missed. */
    isTiedTo: (other: number) => tied !== null && numberedAkshara(other) === tied,
    /** तरी for त्री. */
    isSplitInto: (first: number, second: number) =>
      parts.some(([one, two]) => numberedAkshara(first) === one && numberedAkshara(second) === two),
  };
}

function replacementCost(one: string, other: string, sound: string): number {
  if (one === other) return 0;
  if (soundFold(other) === sound) return half;
  if (one.length === other.length) {
    const differing = Array.from(one, (sign, at) => sign + other.charAt(at)).filter(([a, b]) => a !== b);
    if (differing.length === 1 && confusedPairs.has(differing[0] ?? '')) return half;
  }
  if (withoutHalf(one, other) || withoutHalf(other, one)) return half;
  // Two bare consonants share the inherent a.
  const areBare = one.length + other.length === 2;
  return areBare || Array.from(one).some((sign) => sign !== virama && other.includes(sign)) ? 1 : 1.5;
}

/** Of the beginnings of a dictionary's words, which are few. */
const knownSounds = new Map<string, string>();

function soundOf(beginning: string): string {
  const known = knownSounds.get(beginning) ?? soundFold(beginning);
  knownSounds.set(beginning, known);
  return known;
}

/** स्टी and टी: a half letter more. */
function withoutHalf(longer: string, shorter: string): boolean {
  return (
    longer.length === shorter.length + 2 && longer.includes(virama) && longer.replace(/.्/u, '') === shorter
  );
}

function bitsSet(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
