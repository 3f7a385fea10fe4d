/** A file's bytes are not what their header promises: cut short, altered or of another kind. The reader drops the file. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

const utf8Encoder = new TextEncoder();
const utf8Decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Grows as it is written to. Integers are LEB128 varints: seven bits a byte, low bits first. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** An integer from 0 to 2³² − 1. */
  varint(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  bytes(value: Uint8Array): void {
    this.#reserve(value.length);
    this.#bytes.set(value, this.#length);
    this.#length += value.length;
  }

  /** Length in bytes, then UTF-8. A lone surrogate becomes U+FFFD. */
  string(value: string): void {
    const encoded = utf8Encoder.encode(value);
    this.varint(encoded.length);
    this.bytes(encoded);
  }

  /** What was written, as a copy of its own. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
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
      if (byte < 0x80) {
        if (value > 0xffff_ffff) break;
        return value;
      }
    }
    throw new FormatError('a number does not end');
  }

  /** A varint that counts things of at least one byte each, so that damage cannot ask for endless memory. */
  count(): number {
    const value = this.varint();
    if (value > this.#bytes.length - this.#at) throw new FormatError(`${value} items do not fit in the rest`);
    return value;
  }

  bytes(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new FormatError('the bytes end too soon');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  string(): string {
    const encoded = this.bytes(this.varint());
    try {
      return utf8Decoder.decode(encoded);
    } catch (error) {
      throw new FormatError('a string is not UTF-8', { cause: error });
    }
  }

  /** To be called when all has been read. */
  end(): void {
    if (!this.atEnd) throw new FormatError(`${this.#bytes.length - this.#at} bytes are left over`);
  }
}
