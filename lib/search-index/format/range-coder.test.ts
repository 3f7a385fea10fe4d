import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeNumber, numberModelSize } from './numbers';
import { type BitCoder, BitModel, RangeDecoder, RangeEncoder } from './range-coder';
import { WordsCoder } from './words-coder';

/** Writes with one description, then reads with the same. */
function roundTrip<Value>(
  describe: (coder: BitCoder) => Value,
  read: (coder: BitCoder) => Value,
): [Value, Value] {
  const encoder = new RangeEncoder();
  const written = describe(encoder);
  return [written, read(new RangeDecoder(encoder.finish()))];
}

describe('range coding', () => {
  it('gives back bits of any likelihood, mixed with evenly spread numbers', () => {
    const step = fc.oneof(
      fc.record({ at: fc.nat(7), bit: fc.nat(1) }),
      fc
        .integer({ min: 1, max: 2 ** 28 })
        .chain((size) => fc.record({ size: fc.constant(size), value: fc.nat(size - 1) })),
      fc.constant({ at: 0, bit: 0 }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const run = (isRead: boolean) => (coder: BitCoder) => {
          const model = new BitModel(8);
          return steps.map((one) =>
            'at' in one
              ? coder.bit(model, one.at, isRead ? 0 : one.bit)
              : coder.uniform(isRead ? 0 : one.value, one.size),
          );
        };
        const [written, read] = roundTrip(run(false), run(true));
        expect(read).toEqual(written);
      }),
    );
  });

  it('carries through long runs of full bytes', () => {
    // The least likely bit every time pushes `low` to its upper end, again and again.
    const run = (bits: readonly number[]) => (coder: BitCoder) => {
      const model = new BitModel(1);
      return bits.map((bit) => coder.bit(model, 0, bit));
    };
    for (let length = 1; length < 3000; length += 97) {
      const bits = Array.from({ length }, (_, at) => (at % 41 === 40 ? 0 : 1));
      const [written, read] = roundTrip(run(bits), run(bits.map(() => 0)));
      expect(read).toEqual(written);
    }
  });

  it('gives back numbers up to 2³¹ − 2', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(20), fc.nat(2 ** 31 - 2))), (numbers) => {
        const run = (values: readonly number[]) => (coder: BitCoder) => {
          const model = new BitModel(numberModelSize);
          return values.map((value) => codeNumber(coder, model, 0, value));
        };
        const [written, read] = roundTrip(run(numbers), run(numbers.map(() => 0)));
        expect(written).toEqual(numbers);
        expect(read).toEqual(numbers);
      }),
    );
  });

  it('gives back words in any script', () => {
    const unit = fc.oneof(fc.constantFrom(...'कखािी्ं़ँabc019-'), fc.string({ unit: 'binary', maxLength: 1 }));
    fc.assert(
      fc.property(fc.array(fc.array(unit).map((units) => units.join(''))), (words) => {
        const sorted = words.sort();
        const run = (values: readonly string[]) => (coder: BitCoder) => {
          const spelling = new WordsCoder(coder);
          return values.map((value) => spelling.code(value));
        };
        const [written, read] = roundTrip(run(sorted), run(sorted.map(() => '')));
        expect(written).toEqual(sorted);
        expect(read).toEqual(sorted);
      }),
    );
  });

  it('spends little on what repeats: a thousand equal bits in a few bytes', () => {
    const encoder = new RangeEncoder();
    const model = new BitModel(1);
    for (let n = 0; n < 1000; n++) encoder.bit(model, 0, 1);
    expect(encoder.finish().length).toBeLessThan(20);
  });

  it('does not read on for ever in damaged bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const decoder = new RangeDecoder(bytes.length < 4 ? new Uint8Array(4) : bytes);
        const spelling = new WordsCoder(decoder);
        expect(() => {
          for (let n = 0; n < 100_000; n++) spelling.code('');
        }).toThrow();
      }),
      { numRuns: 20 },
    );
  });
});
