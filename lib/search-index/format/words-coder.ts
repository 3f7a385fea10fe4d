import { FormatError } from './format-error';
import { codeNumber, numberModelSize } from './numbers';
import { type BitCoder, BitModel } from './range-coder';

const end = 0;
const otherUnit = 255;
const devanagari = 0x0900;
const ascii = 0x20;

/** Devanagari and ASCII in one byte, with an end and a sign for all else. */
function symbolOf(unit: number): number {
  if (unit > devanagari && unit < devanagari + 128) return unit - devanagari;
  if (unit >= ascii && unit < 0x7f) return unit - ascii + 128;
  return otherUnit;
}

function unitOf(symbol: number): number {
  return symbol < 128 ? symbol + devanagari : symbol - 128 + ascii;
}

/**
 * Words in ascending order: how much of the word before is kept, then letter by letter, each foreseen from the letter
 * before it.
 */
export class WordsCoder {
  readonly #shared = new BitModel(numberModelSize * 2);
  readonly #alone = new BitModel(256);
  readonly #after = new BitModel(256 * 256);
  #previous = '';

  constructor(private readonly coder: BitCoder) {}

  /** Writes the word, or reads one and ignores the argument. */
  code(word: string): string {
    const base = this.#previous === '' ? 0 : numberModelSize;
    const shared = codeNumber(this.coder, this.#shared, base, sharedUnits(this.#previous, word));
    if (shared > this.#previous.length) throw new FormatError('a word shares more than there is');
    const units: number[] = [];
    let before = shared === 0 ? end : symbolOf(this.#previous.charCodeAt(shared - 1));
    for (let at = shared; ; at++) {
      const unit = at < word.length ? word.charCodeAt(at) : -1;
      const symbol = this.#symbol(before, unit === -1 ? end : symbolOf(unit));
      if (symbol === end) break;
      units.push(symbol === otherUnit ? this.coder.uniform(Math.max(0, unit), 0x1_0000) : unitOf(symbol));
      before = symbol;
    }
    this.#previous = this.#previous.slice(0, shared) + String.fromCharCode(...units);
    return this.#previous;
  }

  /** Eight bits from the top; where the letter before has not been seen here, letters alone foresee. */
  #symbol(before: number, symbol: number): number {
    let node = 1;
    for (let depth = 7; depth >= 0; depth--) {
      const wanted = (symbol >>> depth) & 1;
      node = node * 2 + this.#bit(before * 256 + node, node, wanted);
    }
    return node - 256;
  }

  #bit(at: number, alone: number, wanted: number): number {
    if (this.#after.seen[at] === 0) {
      const bit = this.coder.bit(this.#alone, alone, wanted);
      this.#after.zero[at] = this.#alone.zero[alone] ?? 0x8000;
      this.#after.learn(at, bit);
      return bit;
    }
    const bit = this.coder.bit(this.#after, at, wanted);
    this.#alone.learn(alone, bit);
    return bit;
  }
}

function sharedUnits(a: string, b: string): number {
  const longest = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < longest && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}
