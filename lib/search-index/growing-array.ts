/** A list of unsigned 32-bit integers that grows without copying: four bytes an item, for tens of millions. */
export class GrowingArray {
  readonly #chunks: Uint32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length++;
    if ((at & chunkMask) === 0) this.#chunks.push(new Uint32Array(chunkItems));
    const chunk = this.#chunks[at >>> chunkBits];
    if (chunk !== undefined) chunk[at & chunkMask] = value;
  }

  /** 0 past the end. */
  at(index: number): number {
    return this.#chunks[index >>> chunkBits]?.[index & chunkMask] ?? 0;
  }
}

const chunkBits = 18;
const chunkItems = 1 << chunkBits;
const chunkMask = chunkItems - 1;
