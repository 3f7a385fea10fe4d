import { unitWords } from './unit-signs';

/** What the tokenizer asks of a character, as bits. A character with none of them parts words. */
export const trait = {
  letter: 1,
  mark: 2,
  number: 4,
  /** Joiners and other format characters: inside a word they belong to it, at its edge they do not. */
  format: 8,
  /** Has a lower-case form. */
  upper: 16,
  /** May change under NFC. */
  composable: 32,
  /** A number that is not ASCII. */
  foreignNumber: 64,
  latin: 128,
  devanagari: 256,
  /** Variation selectors and the keycap: no part of a spelling. */
  ornament: 512,
  /** A sign that is read out as a word: see `unit-signs`. */
  unitSign: 1024,
} as const;

export const wordTraits = trait.letter | trait.mark | trait.number | trait.format;

/** Worked out once for each block of 256 code points, when a text first touches it. */
const blocks: (Uint16Array | undefined)[] = [];

/** The traits of a code point. Lone surrogates, symbols, punctuation and spaces have none. */
export function traitsOf(codePoint: number): number {
  const row = blocks[codePoint >>> 8] ?? fillBlock(codePoint >>> 8);
  return row[codePoint & 0xff] ?? 0;
}

function fillBlock(block: number): Uint16Array {
  const row = new Uint16Array(256);
  for (let offset = 0; offset < row.length; offset++) row[offset] = traitsOfCharacter(block * 256 + offset);
  blocks[block] = row;
  return row;
}

/** The zero-width space parts words. */
const formatCharacter = /(?!\u{200B})\p{Cf}/u;
const ornament = /[\u{FE00}-\u{FE0F}]|\u{20E3}/u;

function traitsOfCharacter(codePoint: number): number {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return 0;
  const character = String.fromCodePoint(codePoint);
  if (unitWords.has(character)) return trait.unitSign;
  if (formatCharacter.test(character)) return trait.format;
  let traits = 0;
  if (/\p{L}/u.test(character)) traits |= trait.letter;
  else if (/\p{M}/u.test(character)) traits |= trait.mark;
  else if (/\p{N}/u.test(character)) traits |= trait.number;
  else return 0;
  if (character.toLowerCase() !== character) traits |= trait.upper;
  if (codePoint > 0x7f && traits & trait.number) traits |= trait.foreignNumber;
  if (/\p{Script=Latin}/u.test(character)) traits |= trait.latin;
  if (/\p{Script=Devanagari}/u.test(character)) traits |= trait.devanagari;
  if (ornament.test(character)) traits |= trait.ornament;
  if (character.normalize('NFC') !== character || (traits & trait.mark && !isPlainSign(codePoint))) {
    traits |= trait.composable;
  }
  return traits;
}

/** Devanagari signs except the nukta never compose. */
function isPlainSign(codePoint: number): boolean {
  return codePoint >= 0x900 && codePoint <= 0x97f && codePoint !== 0x93c;
}
