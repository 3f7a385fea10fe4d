import { type ByteReader, type ByteWriter, FormatError } from './bytes';

/**
 * Strings in ascending order as the number of UTF-16 units shared with the one before, and the rest.
 * सरकार, सरकारी, सरकारों → 0 "सरकार", 5 "ी", 5 "ों".
 */
export class FrontWriter {
  #previous = '';
  readonly #out: ByteWriter;

  constructor(out: ByteWriter) {
    this.#out = out;
  }

  write(value: string): void {
    const longest = Math.min(value.length, this.#previous.length);
    let shared = 0;
    while (shared < longest && value.charCodeAt(shared) === this.#previous.charCodeAt(shared)) shared++;
    // A surrogate pair is not cut: its halves would not survive UTF-8.
    if (shared > 0 && isHighSurrogate(value.charCodeAt(shared - 1))) shared--;
    this.#out.varint(shared);
    this.#out.string(value.slice(shared));
    this.#previous = value;
  }
}

export class FrontReader {
  #previous = '';
  readonly #in: ByteReader;

  constructor(input: ByteReader) {
    this.#in = input;
  }

  read(): string {
    const shared = this.#in.varint();
    if (shared > this.#previous.length) throw new FormatError('a string shares more than there is');
    this.#previous = this.#previous.slice(0, shared) + this.#in.string();
    return this.#previous;
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
