import { FormatError } from './format-error';
import type { BitCoder, BitModel } from './range-coder';

/** Bits of a model that one kind of number needs. */
export const numberModelSize = 128;
const longest = 31;

/**
 * A whole number from 0 to 2³¹ − 2: how many bits it has in unary, then its bits from the top, of which the first two
 * are learnt (Elias gamma coding with adaptive bits). `base`: where the kind's bits begin in the model.
 */
export function codeNumber(coder: BitCoder, model: BitModel, base: number, value: number): number {
  const wanted = value + 1;
  const width = 31 - Math.clz32(wanted);
  let bits = 0;
  while (coder.bit(model, base + bits, bits < width ? 1 : 0) === 1) {
    if (++bits === longest) throw new FormatError('a number does not end');
  }
  if (bits === 0) return 0;
  const row = base + 32 + bits * 3;
  let result = 2 + coder.bit(model, row, (wanted >>> (bits - 1)) & 1);
  let left = bits - 1;
  if (left > 0) {
    left--;
    result = result * 2 + coder.bit(model, row + (result & 1) + 1, (wanted >>> left) & 1);
  }
  while (left > 0) {
    const step = Math.min(left, 16);
    left -= step;
    const size = 2 ** step;
    result = result * size + coder.uniform(Math.floor(wanted / 2 ** left) % size, size);
  }
  return result - 1;
}
