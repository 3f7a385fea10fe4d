import { decodeCompact, encodeCompact } from './compact-text';
import { FormatError } from './format-error';

/** Grows as it is written to. Integers are LEB128 varints: seven bits a byte, low bits first. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** An integer from 0 to 2³² − 1. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  bytes(value: Uint8Array): void {
    this.#reserve(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  /** Length in bytes, then the text as `encodeCompact` has it. */
  string(value: string): void {
    const encoded = encodeCompact(value);
    this.varint(encoded.length);
    this.bytes(encoded);
  }

  /** What was written, as a copy of its own. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Reads what `ByteWriter` wrote. Every method throws `FormatError` rather than read past the end. */
export class ByteReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new FormatError('the bytes end too soon');
    return value;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new FormatError('a number does not end');
  }

  /** A varint that counts things of at least one byte each, so that damage cannot ask for endless memory. */
  count(): number {
    const value = this.varint();
    if (value > this.#bytes.length - this.#at) throw new FormatError(`${value} items do not fit in the rest`);
    return value;
  }

  string(): string {
    const length = this.count();
    this.#at += length;
    return decodeCompact(this.#bytes.subarray(this.#at - length, this.#at));
  }
}
