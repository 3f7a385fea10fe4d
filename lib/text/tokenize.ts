import { analysis } from '../config';
import type { Token } from '../types';
import { amountOf, isFactor } from './amounts';
import { trait } from './character-traits';
import { apostropheEnd, initialsEnd, numberEnd, visargaColonEnd } from './joined-word';
import { areInitials, isInitialLetter } from './spaced-initials';
import { nextSpan, type Span, spell } from './word-span';

/**
 * The words of a text, in order of their start, with UTF-16 offsets into the very string given. Linear in its length.
 *
 * 1. A word is a run of letters, marks and numbers with the joiners inside it.
 * 2. Joined to one word: digits with grouping or a decimal point (1,00,000; 3.5), initials with dots (ए.पी.जे.),
 *    a colon typed for the visarga (दु:ख), an apostrophe inside a Latin word.
 * 3. The sign of an amount is the word that it is read out as: 50% gives 50 and प्रतिशत.
 * 4. The parts of a hyphenated word are words, and beside the first stands the joined word (को-प्रोडक्शन gives को,
 *    कोप्रोडक्शन, प्रोडक्शन). So it is with initials that have spaces between them (डी पी आई आई टी gives डीपीआईआईटी besides), and with
 *    amounts (5 लाख gives 500000 besides).
 *
 * Empty text gives none. A word is cut at `analysis.wordCharacters`; its offsets still span all of it.
 *
 * @example tokenize('₹१,००,००० मिले।') // रुपये at [0, 1), 100000 at [1, 9), मिले at [10, 14)
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let chainStart = 0;
  let initials: Token[] = [];
  let position = 0;
  let from = 0;
  for (;;) {
    const span = nextSpan(text, from);
    if (span === null) {
      insertInitials(tokens, initials);
      return tokens;
    }
    const token = wordAt(text, span, position++);
    const isInitial = isInitialLetter(token.word);
    if (initials.length > 0 && !(isInitial && isBehind(text, initials.at(-1), token))) {
      const before = tokens.length;
      insertInitials(tokens, initials);
      chainStart += tokens.length - before;
      initials = [];
    }
    if (isInitial) initials.push(token);
    else if (isFactor(token.word) && insertAmount(text, tokens, token)) chainStart++;
    tokens.push(token);
    from = token.endUtf16;
    if (span.traits !== trait.unitSign && isHyphenAt(text, from)) continue;
    if (tokens.length - chainStart > 1) insertCompound(tokens, chainStart);
    chainStart = tokens.length;
  }
}

/** A joined word may hold characters of any kind behind its first run. */
export const anySpelling =
  trait.upper | trait.composable | trait.foreignNumber | trait.format | trait.ornament;

/** The word that starts with `span`, with what punctuation joins to it. */
export function wordAt(text: string, span: Span, position: number): Token {
  const { startUtf16, traits } = span;
  const runEnd = span.endUtf16;
  const end = joinedEnd(text, span);
  let word = spell(text.slice(startUtf16, end), traits | (end > runEnd ? anySpelling : 0));
  if (end > runEnd) word = withoutPunctuation(word, (traits & trait.number) !== 0);
  return { startUtf16, endUtf16: end, position, word, kind: 'word' };
}

export function joinedEnd(text: string, span: Span): number {
  if (span.traits === trait.unitSign) return span.endUtf16;
  if (!(span.traits & trait.letter)) return numberEnd(text, span);
  switch (text[span.endUtf16]) {
    case '.':
      return initialsEnd(text, span);
    case ':':
      return visargaColonEnd(text, span);
    case "'":
    case '’':
      return apostropheEnd(text, span);
    default:
      return span.endUtf16;
  }
}

function withoutPunctuation(word: string, isNumber: boolean): string {
  return isNumber ? word.replaceAll(',', '') : word.replaceAll(':', 'ः').replace(/[.'’]/gu, '');
}

/** A hyphen with a word right after it: it makes a compound. */
export function isHyphenAt(text: string, at: number): boolean {
  const character = text[at];
  if (character !== '-' && character !== '‐' && character !== '‑' && character !== '–') return false;
  return nextSpanStartsAt(text, at + 1);
}

function nextSpanStartsAt(text: string, at: number): boolean {
  const window = text.slice(at, at + 4);
  const span = nextSpan(window, 0);
  return span?.startUtf16 === 0 && span.traits !== trait.unitSign;
}

/** A space and nothing else between them. */
function isBehind(text: string, before: Token | undefined, token: Token): boolean {
  return before === undefined || (token.startUtf16 === before.endUtf16 + 1 && text[before.endUtf16] === ' ');
}

/** Puts the amount that a number and the word behind it are, if they are one, behind the number; true when it did. */
function insertAmount(text: string, tokens: Token[], unit: Token): boolean {
  const number = tokens.at(-1);
  if (number === undefined || !(number.endUtf16 === unit.startUtf16 || isBehind(text, number, unit)))
    return false;
  const word = amountOf([...tokens.slice(-2), unit].map((token) => token.word));
  if (word === null) return false;
  const { startUtf16, position } = number;
  tokens.push({ startUtf16, endUtf16: unit.endUtf16, position, word, kind: 'compound' });
  return true;
}

/** Puts the word that spaced initials are, if they are, behind the first of them. */
function insertInitials(tokens: Token[], initials: readonly Token[]): void {
  const [start] = initials;
  const end = initials.at(-1);
  const letters = initials.map(({ word }) => word);
  if (start === undefined || end === undefined || !areInitials(letters)) return;
  const word = letters.join('').slice(0, analysis.wordCharacters);
  tokens.splice(tokens.lastIndexOf(start) + 1, 0, {
    startUtf16: start.startUtf16,
    endUtf16: end.endUtf16,
    position: start.position,
    word,
    kind: 'compound',
  });
}

/**
 * Puts the joined word behind the first of the parts `tokens[first…]`. Not for numbers alone (2024-2028), nor for a
 * word said twice (बार-बार), nor for more than `analysis.compoundParts` parts.
 */
export function insertCompound(tokens: Token[], first: number): void {
  const parts = tokens.slice(first);
  const start = parts[0];
  const end = parts.at(-1);
  if (start === undefined || end === undefined || parts.length > analysis.compoundParts) return;
  const word = parts.map((part) => part.word).join('');
  if (!/\p{L}/u.test(word) || word.length > analysis.wordCharacters) return;
  if (parts.every((part) => part.word === start.word)) return;
  tokens.splice(first + 1, 0, {
    startUtf16: start.startUtf16,
    endUtf16: end.endUtf16,
    position: start.position,
    word,
    kind: 'compound',
  });
}
