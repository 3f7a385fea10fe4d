import { analysis } from '../config';
import { aksharas } from './aksharas';
import { unaspiratedOf } from './aspirates';
import { soundFold } from './sound-fold';

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

/**
 * Tells how far words are from one word; made once for a word, asked for many. Who asks again and again for the same ones keeps what
 * `signsOf` gives for them.
 */
export type TypoMatcher = (folded: string, signs?: number) => number;

/**
 * A matcher of typos: the distance in aksharas (in letters for Latin) between `folded` and a word, infinite beyond what a
 * word of its length may have. An akshara put in, left out, swapped with its neighbour or replaced by one that shares a
 * consonant or the vowel counts 1; 0.5 where Hindi writers often slip: स/श/ष, न/ण, ब/व, aspiration, a missing anusvara, a
 * missing half letter or virama. Allowed: in two aksharas only a missing or added anusvara; in three 1; in four
 * 1.5, one typo and a slip; from five on 2.
 *
 * @param folded what `fold` gave
 * @example typoMatcher('हिदी')('हिंदी') === 0.5
 */
export function typoMatcher(folded: string): TypoMatcher {
  const ours = aksharas(folded);
  const most = typosAllowed(folded, ours.length);
  const mayBe = likenessFilter(folded, most);
  const sound = soundFold(folded);
  const rows = ours.map((akshara) => ({ akshara, costOf: replacementCosts(akshara) }));
  // Hearing a word takes longer than looking at it.
  const mayBeginSo = (candidate: string) => soundOf(candidate.slice(0, 3)).startsWith(sound.charAt(0));
  return (candidate, signs) => {
    if (most === 0 || candidate === folded) return candidate === folded ? 0 : Number.POSITIVE_INFINITY;
    if (!mayBe(candidate, signs)) return Number.POSITIVE_INFINITY;
    if (mayBeginSo(candidate) && soundFold(candidate) === sound) return half;
    if (ours.length <= 2)
      return withoutAnusvara(candidate) === withoutAnusvara(folded) ? half : Number.POSITIVE_INFINITY;
    return align(rows, aksharas(candidate), most);
  };
}

/** Tells which words may be so many edits away: most words of a dictionary are told apart by their letters, without an alignment. */
export function likenessFilter(
  folded: string,
  edits: number,
): (candidate: string, signs?: number) => boolean {
  const ours = signsOf(folded);
  return (candidate, signs = signsOf(candidate)) =>
    Math.abs(candidate.length - folded.length) <= 4 * edits && bitsSet(ours ^ signs) <= 2 * edits + 3;
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

/** Damerau-Levenshtein distance over aksharas, in three rows; infinite as soon as it must pass `most`. */
function align(
  ours: readonly { akshara: string; costOf: (other: string) => number }[],
  theirs: readonly string[],
  most: number,
): number {
  if (Math.abs(ours.length - theirs.length) > 2 * most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: theirs.length + 1 }, (_, at) => at);
  let leastOfLast = 0;
  for (const [row, { akshara, costOf }] of ours.entries()) {
    const ourBefore = ours[row - 1]?.akshara;
    const current = [row + 1];
    let least = row + 1;
    for (let column = 0; column < theirs.length; column++) {
      const other = theirs[column] ?? '';
      const theirBefore = theirs[column - 1];
      const across = last[column] ?? 0;
      let best = Math.min((last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, across + costOf(other));
      if (ourBefore !== undefined && isSplit(other, ourBefore, akshara)) {
        best = Math.min(best, (beforeLast[column] ?? Number.POSITIVE_INFINITY) + half);
      }
      if (theirBefore !== undefined && isSplit(akshara, theirBefore, other)) {
        best = Math.min(best, (last[column - 1] ?? Number.POSITIVE_INFINITY) + half);
      }
      if (ourBefore === other && theirBefore === akshara)
        best = Math.min(best, (beforeLast[column - 1] ?? 0) + 1);
      current.push(best);
      least = Math.min(least, best);
    }
    // A split may reach back two rows.
    if (leastOfLast > most && least > most) return Number.POSITIVE_INFINITY;
    leastOfLast = least;
    beforeLast = last;
    last = current;
  }
  const distance = last[theirs.length] ?? Number.POSITIVE_INFINITY;
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

/** त्री typed as तरी: the virama was missed. */
function isSplit(joined: string, first: string, second: string): boolean {
  return joined.length === first.length + second.length + 1 && joined === first + virama + second;
}

/** What each akshara costs in the place of one; a dictionary has few different ones, and asks for them again and again. */
function replacementCosts(one: string): (other: string) => number {
  const known = new Map<string, number>();
  const sound = soundFold(one);
  return (other) => {
    const cost = known.get(other) ?? replacementCost(one, other, sound);
    known.set(other, cost);
    return cost;
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

/** Which letters a word has, one bit for several letters. */
export function signsOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bitsSet(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
