import { limits } from '../config';
import { analyzeWord, tokenize } from '../text/analyze';
import type { NameTier } from '../text/lexicon';
import { areInitials, isInitialLetter } from '../text/spaced-initials';
import type { Token } from '../types';

/** One word to look for. */
export interface QueryWord {
  /** As `tokenize` gives it. */
  word: string;
  /** The word as typed. */
  typed: string;
  /** Spellings joined with a neighbour that count as this word too: को-प्रोडक्शन → कोप्रोडक्शन. */
  joined: readonly string[];
  /** From a quoted phrase: only the same spelling or a variant of it. */
  exact: boolean;
  /** The text ends with it, so it may be half typed. */
  unfinished: boolean;
  /** The tier of a word that another name of the query's word put here; null for what was typed. */
  named: NameTier | null;
}

/** Words that must all be there; of a phrase, side by side and in order. */
export interface QueryUnit {
  words: readonly QueryWord[];
  phrase: boolean;
}

/** What one place of the query asks for: any of its units (`a OR b` has two). */
export interface QuerySlot {
  units: readonly QueryUnit[];
}

export interface ParsedQuery {
  slots: readonly QuerySlot[];
  excluded: readonly QueryUnit[];
  /** Words behind the cap, which were not read. */
  cutWords: number;
}

type Piece = { kind: 'or' } | { kind: 'unit'; unit: QueryUnit; excluded: boolean };

const quotes = /["“”„‟«»]/gu;
/** Fields and sites are for filters to choose: `title:` says nothing more here, and of `site:…` nothing can be sought in a text. */
const fieldName = /(?<=^|\s)(?:(?:in)?(?:title|text):|(?:site|filetype):\S*)/giu;
const spaceInAmount = /(?<=\p{Nd})\s(?=[%€£])|(?<=[₹$€£])\s(?=\p{Nd})/gu;
/** What would be words by themselves: the ending of `india's`, the scale of 45°C, which texts print in several ways or leave out. */
const endings = /(?<=[a-z])['’]s(?![a-z])|(?<=\p{Nd}\s?°)\s?[cf](?![a-z])/giu;
const dashes = /[-\u{2010}-\u{2015}\u{2212}]/u;
const exclusion = /^[-\u{2212}]+(?=[\p{L}\p{N}])/u;

/**
 * Reads a query as typed: words, "phrases", -word or NOT word, OR or | between alternatives. Every text is a query: what makes
 * no sense as an operator (a lone `-` or `|`, the last of an odd number of quotes, an emoji) is passed over.
 * Words beyond `limits.queryWords` are counted, not read; repeated words count once. नहीं, और, या are words.
 *
 * @example parseQuery('भारत "विदेश मंत्री" -चीन') // two slots, the second a phrase, and one excluded word
 */
export function parseQuery(text: string): ParsedQuery {
  const read = text.slice(0, limits.queryCharacters);
  const pieces = pieceList(read);
  const { kept, cutWords } = capWords(pieces);
  const beyond = text.length > read.length ? tokenize(text.slice(read.length, read.length * 40)).length : 0;
  const slots: { units: QueryUnit[] }[] = [];
  const excluded: QueryUnit[] = [];
  let joinNext = false;
  for (const piece of kept) {
    if (piece.kind === 'or') {
      joinNext = slots.length > 0;
    } else if (piece.excluded) {
      excluded.push(piece.unit);
    } else {
      const open = slots.at(-1);
      if (joinNext && open !== undefined) open.units.push(piece.unit);
      else slots.push({ units: [piece.unit] });
      joinNext = false;
    }
  }
  return { slots: withNeighbours(distinct(withInitials(slots))), excluded, cutWords: cutWords + beyond };
}

function pieceList(text: string): Piece[] {
  const chunks = balanced(text).split('"');
  const pieces: Piece[] = [];
  let minus = false;
  chunks.forEach((chunk, index) => {
    if (index % 2 === 1) {
      const words = phraseWords(chunk);
      const unit = { words, phrase: words.length > 1 };
      if (words.length > 0) pieces.push({ kind: 'unit', unit, excluded: minus });
      return;
    }
    for (const raw of withSigns(chunk).split(/\s+|(?=\|)|(?<=\|)/u)) pieces.push(...plainPieces(raw));
    minus = /(?:^|\s)[-\u{2212}]$/u.test(withSigns(chunk));
    if (index === chunks.length - 1) markUnfinished(pieces, chunk);
  });
  return pieces;
}

/**
 * Operators in words, as other searches know them, by our signs; in a text without small letters they are words like the others. The
 * sign of an amount stands at its number (50 %).
 */
function withSigns(typed: string): string {
  const chunk = typed.replace(spaceInAmount, '').replace(endings, '');
  if (!/[\p{Ll}\p{Lo}]/u.test(chunk)) return chunk;
  return chunk
    .replace(/(?<=^|\s)(?:AND\s+)?NOT\s+/gu, '-')
    .replace(/\sAND(?=\s)/gu, ' ')
    .replace(fieldName, '');
}

/** All quotes as `"`; the last of an odd number opens nothing and becomes a space. */
function balanced(text: string): string {
  const plain = text.replaceAll(quotes, '"');
  const last = plain.lastIndexOf('"');
  const odd = plain.split('"').length % 2 === 0;
  return odd ? `${plain.slice(0, last)} ${plain.slice(last + 1)}` : plain;
}

function phraseWords(chunk: string): QueryWord[] {
  return tokenize(chunk)
    .filter((token) => token.kind === 'word')
    .map((token) => queryWord(token, chunk, true));
}

function queryWord(token: Token, text: string, exact: boolean, joined: readonly string[] = []): QueryWord {
  const typed = text.slice(token.startUtf16, token.endUtf16);
  return { word: token.word, typed, joined, exact, unfinished: false, named: null };
}

function plainPieces(raw: string): Piece[] {
  if (raw === '|' || raw === '||' || raw === 'OR') return [{ kind: 'or' }];
  const excluded = exclusion.test(raw);
  const words = wordsOf(raw.replace(exclusion, ''));
  if (excluded && words.length > 1) return [{ kind: 'unit', unit: { words, phrase: true }, excluded }];
  return words.map((word) => ({ kind: 'unit', unit: { words: [word], phrase: false }, excluded }));
}

/** Words of a stretch without spaces. Hyphenated parts count as words that know their joined spelling; initials with dots are one word. */
function wordsOf(raw: string): QueryWord[] {
  const tokens = tokenize(raw);
  const compounds = tokens.filter((token) => token.kind === 'compound');
  const within = (token: Token, compound: Token) =>
    token.startUtf16 >= compound.startUtf16 && token.endUtf16 <= compound.endUtf16;
  const hyphenated = (compound: Token) => dashes.test(raw.slice(compound.startUtf16, compound.endUtf16));
  const words: QueryWord[] = [];
  for (const token of tokens) {
    if (token.kind === 'compound') {
      if (!hyphenated(token)) words.push(queryWord(token, raw, false));
      continue;
    }
    const around = compounds.filter((compound) => within(token, compound));
    if (around.some((compound) => !hyphenated(compound))) continue;
    words.push(
      queryWord(
        token,
        raw,
        false,
        around.map((compound) => compound.word),
      ),
    );
  }
  return words;
}

function markUnfinished(pieces: Piece[], chunk: string): void {
  const last = pieces.at(-1);
  if (last?.kind !== 'unit' || last.excluded || last.unit.phrase) return;
  const word = last.unit.words.at(-1);
  if (word === undefined || word.exact || !chunk.endsWith(word.typed)) return;
  pieces[pieces.length - 1] = {
    ...last,
    unit: { ...last.unit, words: [...last.unit.words.slice(0, -1), { ...word, unfinished: true }] },
  };
}

function capWords(pieces: readonly Piece[]): { kept: Piece[]; cutWords: number } {
  const kept: Piece[] = [];
  let count = 0;
  let cutWords = 0;
  for (const piece of pieces) {
    const size = piece.kind === 'unit' ? piece.unit.words.length : 0;
    if (count + size > limits.queryWords) cutWords += size;
    else kept.push(piece);
    count += size;
  }
  return { kept, cutWords };
}

/** Initials typed with spaces between them are one word: डी पी आई आई टी, B J P. */
function withInitials(slots: readonly QuerySlot[]): QuerySlot[] {
  const read: QuerySlot[] = [];
  let letters: QueryWord[] = [];
  const flush = () => {
    const [first] = letters;
    if (first !== undefined && areInitials(letters.map(({ word }) => word))) {
      const joined = (key: 'word' | 'typed', by: string) => letters.map((letter) => letter[key]).join(by);
      read.push(
        slotOf({ ...first, word: joined('word', ''), typed: joined('typed', ' '), unfinished: false }),
      );
    } else read.push(...letters.map(slotOf));
    letters = [];
  };
  for (const slot of slots) {
    const word = plainWord(slot);
    if (word !== undefined && isInitialLetter(word.word)) {
      letters.push(word);
      continue;
    }
    flush();
    read.push(slot);
  }
  flush();
  return read;
}

function slotOf(word: QueryWord): QuerySlot {
  return { units: [{ words: [word], phrase: false }] };
}

/** The one word of a slot that offers no choice and was not quoted. */
function plainWord({ units }: QuerySlot): QueryWord | undefined {
  const [unit] = units;
  const word = units.length === 1 && unit?.words.length === 1 ? unit.words[0] : undefined;
  return word?.exact ? undefined : word;
}

/** Repeating a word asks for nothing more. */
function distinct(slots: readonly QuerySlot[]): QuerySlot[] {
  const seen = new Set<string>();
  return slots.filter((slot) => {
    const key = slot.units
      .map(({ words, phrase }) => `${phrase}:${words.map(({ word, exact }) => `${exact}${word}`).join(' ')}`)
      .join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Two plain words side by side, neither a stop word (के बल is not केबल), may stand in an article as one: प्रधान मंत्री, प्रधानमंत्री. */
function withNeighbours(slots: readonly QuerySlot[]): QuerySlot[] {
  const plain = slots.map((slot) => {
    const word = plainWord(slot);
    return word === undefined || analyzeWord(word.word).isStopWord ? undefined : word;
  });
  return slots.map((slot, index) => {
    const word = plain[index];
    if (word === undefined) return slot;
    const before = plain[index - 1];
    const after = plain[index + 1];
    const joined = [...word.joined];
    if (before !== undefined) joined.push(before.word + word.word);
    if (after !== undefined) joined.push(word.word + after.word);
    // Two numbers are none (26/11).
    return slotOf({ ...word, joined: [...new Set(joined)].filter((each) => /\D/u.test(each)) });
  });
}
