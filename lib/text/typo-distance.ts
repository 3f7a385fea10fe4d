import { analysis } from '../config';
import { aksharas } from './aksharas';

/**
 * Letters that Hindi writers mistake for one another, by sound or by a neighbouring key; aspirated pairs too. Signs of one
 * group differ by half an edit.
 */
const confusions = [
  'सशष',
  'नणङञ',
  'बव',
  'डद',
  'तट',
  'थठ',
  'धढ',
  'रड',
  'कख',
  'गघ',
  'चछ',
  'जझ',
  'टठ',
  'डढ',
  'तथ',
  'दध',
  'पफ',
  'बभ',
  'िी',
  'ुू',
  'ेै',
  'ोौ',
  'ाॉ',
  'ोॉ',
  'इई',
  'उऊ',
  'एऐ',
  'ओऔ',
  'िे',
  'ुो',
];
const confusedPairs = new Set(
  confusions.flatMap((group) => Array.from(group, (one) => Array.from(group, (other) => one + other)).flat()),
);

const half = 0.5;
const virama = '्';

/** Tells how far words are from one word; made once for a word, asked for many. */
export type TypoMatcher = (folded: string) => number;

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
  const signs = signSet(folded);
  const onlyAnusvara = ours.length <= 2;
  return (candidate) => {
    if (most === 0 || candidate === folded) return candidate === folded ? 0 : Number.POSITIVE_INFINITY;
    // Two edits change few letters: most words of a dictionary are told apart without an alignment.
    if (Math.abs(candidate.length - folded.length) > 4 * most) return Number.POSITIVE_INFINITY;
    if (bitsSet(signs ^ signSet(candidate)) > 3 * most + 1) return Number.POSITIVE_INFINITY;
    if (onlyAnusvara)
      return withoutAnusvara(candidate) === withoutAnusvara(folded) ? half : Number.POSITIVE_INFINITY;
    return align(ours, aksharas(candidate), most);
  };
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
function align(ours: readonly string[], theirs: readonly string[], most: number): number {
  if (Math.abs(ours.length - theirs.length) > 2 * most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = theirs.map((_, at) => at);
  last.push(theirs.length);
  for (const [row, akshara] of ours.entries()) {
    const current = [row + 1];
    for (const [column, other] of theirs.entries()) {
      const above = last[column + 1] ?? 0;
      const left = current[column] ?? 0;
      let best = Math.min(above + 1, left + 1, (last[column] ?? 0) + replacementCost(akshara, other));
      const ourBefore = ours[row - 1];
      const theirBefore = theirs[column - 1];
      if (ourBefore !== undefined && isSplit(other, ourBefore, akshara)) {
        best = Math.min(best, (beforeLast[column] ?? Number.POSITIVE_INFINITY) + half);
      }
      if (theirBefore !== undefined && isSplit(akshara, theirBefore, other)) {
        best = Math.min(best, (last[column - 1] ?? Number.POSITIVE_INFINITY) + half);
      }
      if (ourBefore === other && theirBefore === akshara)
        best = Math.min(best, (beforeLast[column - 1] ?? 0) + 1);
      current.push(best);
    }
    // A split may reach back two rows.
    if (Math.min(...last) > most && Math.min(...current) > most) return Number.POSITIVE_INFINITY;
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

function replacementCost(one: string, other: string): number {
  if (one === other) return 0;
  if (withoutAnusvara(one) === withoutAnusvara(other)) return half;
  if (one.length === other.length) {
    const differing = Array.from(one, (sign, at) => sign + other.charAt(at)).filter(([a, b]) => a !== b);
    if (differing.length === 1 && confusedPairs.has(differing[0] ?? '')) return half;
  }
  if (withoutHalf(one, other) || withoutHalf(other, one)) return half;
  return Array.from(one).some((sign) => sign !== virama && other.includes(sign)) || isPlainVowel(one, other)
    ? 1
    : 1.5;
}

/** स्टी and टी, पत्त and पत: a half letter more. */
function withoutHalf(longer: string, shorter: string): boolean {
  return (
    longer.length === shorter.length + 2 && longer.includes(virama) && longer.replace(/.्/u, '') === shorter
  );
}

/** Two bare consonants share the inherent a. */
function isPlainVowel(one: string, other: string): boolean {
  return one.length === 1 && other.length === 1;
}

/** Which letters a word has, one bit for several letters. */
function signSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bitsSet(set: number): number {
  let rest = set;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
  }
  return count;
}
