import { analysis } from '../config';
import type { Token } from '../types';
import { mayBeAmount } from './amounts';
import { trait, traitsOf } from './character-traits';
import { isInitialLetter } from './spaced-initials';
import { anySpelling, insertCompound, isHyphenAt, joinedEnd, tokenize, wordAt } from './tokenize';
import { nextSpan, readSpan, type Span } from './word-span';

/** Words to be found in texts. */
export interface WantedWords {
  has(word: string): boolean;
  /** A bit for each length with first and last letter, folded to few: what has none of them is not looked up. */
  shapes: Uint8Array;
  /** The same for first letters alone. */
  firsts: Uint8Array;
  /** Whether one of them may be made of initials with spaces between them: of Latin letters, of names of letters. */
  ofLatinInitials: boolean;
  ofNamedInitials: boolean;
  /** Whether one of them may be an amount of two words. */
  ofAmounts: boolean;
}

/** Prepares words, as `tokenize` spells them, to be found. */
export function wantedWords(words: ReadonlySet<string> | ReadonlyMap<string, unknown>): WantedWords {
  const shapes = new Uint8Array(shapeCount);
  const firsts = new Uint8Array(firstCount);
  let ofLatinInitials = false;
  let ofNamedInitials = false;
  let ofAmounts = false;
  for (const word of words.keys()) {
    shapes[shapeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
    firsts[word.charCodeAt(0) & (firstCount - 1)] = 1;
    ofAmounts ||= mayBeAmount(word);
    if (isMadeOfInitials(word)) {
      if (/^[a-z]+$/u.test(word)) ofLatinInitials = true;
      else ofNamedInitials = true;
    }
  }
  return { has: (word) => words.has(word), shapes, firsts, ofLatinInitials, ofNamedInitials, ofAmounts };
}

/**
 * Those tokens of `tokenize(text)` whose word is wanted, to the last offset and position (a property test holds it), in a
 * quarter of the time: a word that cannot be wanted is passed over without being spelled.
 *
 * @example findWords('भारत और रूस', wantedWords(new Set(['रूस']))) // रूस at [8, 11), position 2
 */
export function findWords(text: string, wanted: WantedWords): Token[] {
  const found: Token[] = [];
  const { shapes, firsts, ofLatinInitials, ofNamedInitials, ofAmounts } = wanted;
  // Few queries have one: what words are together is left to the tokenizer.
  if (ofAmounts) return tokenize(text).filter(({ word }) => wanted.has(word));
  const span: Span = { startUtf16: 0, endUtf16: 0, traits: 0 };
  let position = 0;
  let from = 0;
  /** End of the word before, if that may be one of some initials. */
  let initialEnd = -1;
  for (;;) {
    if (!read(text, from, span)) return found;
    const { startUtf16, endUtf16, traits } = span;
    const isBeforeSpace = text.charCodeAt(endUtf16) === space;
    const end = isBeforeSpace ? endUtf16 : joinedEnd(text, span);
    const isSign = traits === unitSign;
    const parts =
      !isBeforeSpace && !isSign && isHyphenAt(text, end) ? hyphenated(text, startUtf16, position) : null;
    const isOneLatin = (traits & latin) !== 0 && (end - startUtf16 === 1 || (traits & respelled) !== 0);
    if (ofNamedInitials || (ofLatinInitials && (isOneLatin || parts !== null))) {
      const first = parts?.[0] ?? wordAt(text, span, position);
      const last = parts?.at(-1) ?? first;
      // Initials side by side are rare: what they are together is left to the tokenizer.
      if (isInitialLetter(first.word) && startUtf16 === initialEnd + 1 && text[initialEnd] === ' ')
        return tokenize(text).filter(({ word }) => wanted.has(word));
      if (isInitialLetter(last.word)) initialEnd = last.endUtf16;
    }
    if (parts !== null) {
      for (const token of parts) if (wanted.has(token.word)) found.push(token);
      const last = parts.at(-1);
      position = (last?.position ?? position) + 1;
      from = last?.endUtf16 ?? end;
      continue;
    }
    const isPlain =
      end === endUtf16 && (traits & unusual) === 0 && !isSign && end - startUtf16 <= wordCharacters;
    const mayBe = isPlain
      ? shapes[shapeOf(text.charCodeAt(startUtf16), text.charCodeAt(end - 1), end - startUtf16)] === 1
      : isSign || mayBeginSo(text, startUtf16, firsts);
    if (mayBe) {
      const token = wordAt(text, span, position);
      if (wanted.has(token.word)) found.push(token);
    }
    position++;
    from = end;
  }
}

/** The parts of a hyphenated word that starts at `from`, and beside the first what they are as one. */
function hyphenated(text: string, from: number, position: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (let next = position; ; next++) {
    const span = nextSpan(text, at);
    if (span === null) break;
    const token = wordAt(text, span, next);
    tokens.push(token);
    at = token.endUtf16;
    if (!isHyphenAt(text, at)) break;
  }
  if (tokens.length > 1) insertCompound(tokens, 0);
  return tokens;
}

const shapeCount = 4096;
const firstCount = 1024;

function shapeOf(first: number, last: number, length: number): number {
  return (first * 61 + last * 17 + length) & (shapeCount - 1);
}

/** False when no wanted word begins as the word at `start` does once it is spelled. */
function mayBeginSo(text: string, start: number, firsts: Uint8Array): boolean {
  const first = text.charCodeAt(start);
  const isKnown = first <= 0x7f || (first >= 0x900 && first <= 0x97f);
  // What stands behind may change the first letter: a nukta, an accent.
  if (!isKnown || ((traitsOf(first) | traitsOf(text.charCodeAt(start + 1))) & respelled) !== 0) return true;
  const isCapital = first >= 0x41 && first <= 0x5a;
  return firsts[(isCapital ? first | 0x20 : first) & (firstCount - 1)] === 1;
}

// Local names: behind a loader an imported name is a getter, which the loop would call for every word.
const { wordCharacters } = analysis;
const { latin, unitSign } = trait;
const unusual = anySpelling;
const respelled = unusual & ~trait.upper;
const read = readSpan;
const space = 0x20;

/** True for a word that two or more initials make. */
function isMadeOfInitials(word: string): boolean {
  const reached = [true];
  for (let end = 1; end <= word.length; end++) {
    reached[end] = false;
    for (let start = 0; start < end; start++) {
      if (end - start === word.length) continue;
      if (reached[start] && isInitialLetter(word.slice(start, end))) reached[end] = true;
    }
  }
  return reached[word.length] ?? false;
}
