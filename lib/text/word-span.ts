import { analysis } from '../config';
import { trait, traitsOf, wordTraits } from './character-traits';
import { isUnitSign, unitWords } from './unit-signs';

// Local names: behind a loader an imported name is a getter, which the loop below would call for every character.
const { letter, number, format, unitSign } = trait;
const inWord = wordTraits;
/** Traits of the characters up to Devanagari that were met, in one row: the loop finds nearly all of its characters here. */
const knownCount = 0x980;
const unknown = 0xffff;
const known = new Uint16Array(knownCount).fill(unknown);

function learn(code: number, codePoint: number): number {
  const traits = traitsOf(codePoint);
  if (code < knownCount) known[code] = traits;
  return traits;
}

/** A run of word characters. */
export interface Span {
  startUtf16: number;
  endUtf16: number;
  /** The union of the traits of its characters. */
  traits: number;
}

/**
 * The next run of letters, marks, numbers and joiners at or after `from` that has a letter or a number, without the
 * joiners at its edges, or the sign of an amount, which is a word by itself; null when there is none. Linear: every character is
 * read once.
 */
export function nextSpan(text: string, from: number): Span | null {
  const span = { startUtf16: 0, endUtf16: 0, traits: 0 };
  return readSpan(text, from, span) ? span : null;
}

/** The same into a span that is there, for loops over every word of a text; false when there is none. */
export function readSpan(text: string, from: number, into: Span): boolean {
  let at = from;
  while (at < text.length) {
    const start = at;
    let end = at;
    let traits = 0;
    let found = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const isHigh = code >= 0xd800 && code < 0xdc00;
      found = code < knownCount ? (known[code] ?? unknown) : unknown;
      if (found === unknown) found = learn(code, isHigh ? (text.codePointAt(at) ?? 0) : code);
      if ((found & inWord) === 0) break;
      at += isHigh ? 2 : 1;
      if (found !== format) end = at;
      traits |= found;
    }
    if (traits & (letter | number)) {
      into.startUtf16 = traits & format ? skipFormat(text, start) : start;
      into.endUtf16 = end;
      into.traits = traits;
      return true;
    }
    if (at === start) {
      at++;
      if (found === unitSign && isUnitSign(text, start)) {
        into.startUtf16 = start;
        into.endUtf16 = at;
        into.traits = unitSign;
        return true;
      }
    }
  }
  return false;
}

function skipFormat(text: string, start: number): number {
  let at = start;
  while (traitsOf(text.charCodeAt(at)) === trait.format) at++;
  return at;
}

const formatOrOrnament = /\p{Cf}|[\u{FE00}-\u{FE0F}]|\u{20E3}/gu;

/**
 * How the index spells a stretch of text: canonical, lower-cased, ASCII digits, no format characters, the sign of an amount as its
 * word. At most `analysis.wordCharacters` long.
 */
export function spell(stretch: string, traits: number): string {
  if (traits === unitSign) return unitWords.get(stretch) ?? stretch;
  let word = stretch.length > analysis.wordCharacters ? cut(stretch) : stretch;
  if (traits & (trait.format | trait.ornament)) word = word.replace(formatOrOrnament, '');
  if (traits & trait.upper) word = word.toLowerCase();
  if (traits & trait.composable) word = word.normalize('NFC');
  if (traits & trait.foreignNumber) word = word.replace(/\p{N}/gu, asciiDigit);
  return word;
}

function cut(stretch: string): string {
  return stretch.slice(0, analysis.wordCharacters).replace(/[\u{D800}-\u{DBFF}]$/u, '');
}

/**
 * A digit of any script, above or below the line too (m², CO₂), in ASCII; other numbers (½) as they are. Unicode gives every script's
 * digits in order from a code point whose value is 0.
 */
function asciiDigit(sign: string): string {
  const digit = sign.normalize('NFKC');
  if (!/^\p{Nd}$/u.test(digit)) return sign;
  let zero = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero--;
    value++;
  }
  return String(value);
}
