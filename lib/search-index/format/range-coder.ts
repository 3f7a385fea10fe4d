import { FormatError } from './format-error';

/**
 * Adaptive binary range coding as in LZMA (Igor Pavlov, LZMA specification, public domain): a bit that was foreseen
 * costs next to nothing. One description of a format serves both directions: `bit` writes the bit it is given or
 * reads one and ignores the argument; both return the bit that stands in the file.
 */
export interface BitCoder {
  /** Bit number `at` of a model. */
  bit(model: BitModel, at: number, bit: number): number;
  /** A whole number from 0 to `size - 1` about which nothing else is known; `size` from 1 to 2²⁸. */
  uniform(value: number, size: number): number;
}

/** Chances of a number of bits to be 0, each learnt from what it was before: quickly at first, then steadily. */
export class BitModel {
  /** In 65,536ths. */
  readonly zero: Uint16Array;
  readonly seen: Uint8Array;

  /** A number of bits of which nothing is known, or a copy of a model with what it has learnt. */
  constructor(of: number | BitModel) {
    this.zero = typeof of === 'number' ? new Uint16Array(of).fill(0x8000) : of.zero.slice();
    this.seen = typeof of === 'number' ? new Uint8Array(of) : of.seen.slice();
  }

  learn(at: number, bit: number): void {
    const chance = this.zero[at] ?? 0x8000;
    const seen = this.seen[at] ?? 0;
    const shift = seen < slowest ? seen + 1 : slowest;
    this.zero[at] = bit === 0 ? chance + ((0xffff - chance) >>> shift) : chance - (chance >>> shift);
    if (seen < slowest) this.seen[at] = seen + 1;
  }

  /** The chance of 0 in 4,096ths, never certain. */
  chance(at: number): number {
    const chance = (this.zero[at] ?? 0x8000) >>> 4;
    return chance < 32 ? 32 : chance > 4064 ? 4064 : chance;
  }
}

const slowest = 5;
/** Up to here a number is coded in one step without losing precision. */
const widest = 0x1_0000;

export class RangeEncoder implements BitCoder {
  #low = 0;
  #range = 0xffff_ffff;
  #cache = 0;
  #pending = 0;
  #started = false;
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** Bytes so far, near enough to know when a shard is full. */
  get length(): number {
    return this.#length + this.#pending;
  }

  bit(model: BitModel, at: number, bit: number): number {
    const bound = (this.#range >>> 12) * model.chance(at);
    if (bit === 0) this.#range = bound;
    else {
      this.#low += bound;
      this.#range -= bound;
    }
    model.learn(at, bit);
    while (this.#range < 0x100_0000) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
    return bit;
  }

  uniform(value: number, size: number): number {
    if (size > widest) {
      const high = this.uniform(Math.floor(value / 256), Math.ceil(size / 256));
      return high * 256 + this.uniform(value % 256, 256);
    }
    this.#range = Math.floor(this.#range / size);
    this.#low += this.#range * value;
    while (this.#range < 0x100_0000) {
      this.#range = (this.#range << 8) >>> 0;
      this.#shift();
    }
    return value;
  }

  /** The bytes; up to four zeros at the end are left out, for the decoder reads zeros there. */
  finish(): Uint8Array<ArrayBuffer> {
    for (let byte = 0; byte < 5; byte++) this.#shift();
    let end = this.#length;
    while (end > this.#length - 4 && this.#bytes[end - 1] === 0) end--;
    return this.#bytes.slice(0, end);
  }

  /** Moves the top byte out; a byte of 255 waits, since a carry may still run through it. */
  #shift(): void {
    if (this.#low < 0xff00_0000 || this.#low > 0xffff_ffff) {
      const carry = this.#low > 0xffff_ffff ? 1 : 0;
      if (this.#started) this.#put((this.#cache + carry) & 0xff);
      this.#started = true;
      for (; this.#pending > 0; this.#pending--) this.#put((0xff + carry) & 0xff);
      this.#cache = Math.floor(this.#low / 0x100_0000) & 0xff;
    } else this.#pending++;
    this.#low = (this.#low % 0x100_0000) * 256;
  }

  #put(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = byte;
  }
}

export class RangeDecoder implements BitCoder {
  #range = 0xffff_ffff;
  #code = 0;
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let byte = 0; byte < 4; byte++) this.#code = ((this.#code << 8) | this.#next()) >>> 0;
  }

  bit(model: BitModel, at: number): number {
    const bound = (this.#range >>> 12) * model.chance(at);
    let bit = 0;
    if (this.#code < bound) this.#range = bound;
    else {
      this.#code -= bound;
      this.#range -= bound;
      bit = 1;
    }
    model.learn(at, bit);
    this.#refill();
    return bit;
  }

  uniform(_value: number, size: number): number {
    if (size > widest) return this.uniform(0, Math.ceil(size / 256)) * 256 + this.uniform(0, 256);
    this.#range = Math.floor(this.#range / size);
    const value = Math.min(Math.floor(this.#code / this.#range), size - 1);
    this.#code -= value * this.#range;
    this.#refill();
    return value;
  }

  #refill(): void {
    while (this.#range < 0x100_0000) {
      this.#range = (this.#range << 8) >>> 0;
      this.#code = ((this.#code << 8) | this.#next()) >>> 0;
    }
  }

  /** Zeros stand behind the end; a file that asks for many of them is damaged. */
  #next(): number {
    if (this.#at >= this.#bytes.length + 4) throw new FormatError('the bits end too soon');
    return this.#bytes[this.#at++] ?? 0;
  }
}
