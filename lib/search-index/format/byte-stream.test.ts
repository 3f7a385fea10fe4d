import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './byte-stream';
import { decodeCompact, encodeCompact } from './compact-text';
import { FormatError } from './format-error';

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...'भारत रूस।\n\u{0}\u{1}“₹'), fc.string({ unit: 'binary', maxLength: 1 })),
});

describe('bytes of text', () => {
  it('give back any text, Hindi in one byte a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeCompact(encodeCompact(text))).toBe(text);
      }),
    );
    expect(encodeCompact('भारत और रूस।')).toHaveLength(12);
    const long = 'हिन्दी “ख़बर” '.repeat(5000);
    expect(decodeCompact(encodeCompact(long))).toBe(long);
    // Half of a surrogate pair, as a broken scraper may leave it.
    expect(decodeCompact(encodeCompact('\u{d83d}'))).toBe('\u{d83d}');
  });

  it('give back numbers and texts one after the other', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), anyText);
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const out = new ByteWriter();
        for (const one of values) typeof one === 'number' ? out.varint(one) : out.string(one);
        const input = new ByteReader(out.finish());
        expect(values.map((one) => (typeof one === 'number' ? input.varint() : input.string()))).toEqual(
          values,
        );
        expect(input.atEnd).toBe(true);
      }),
    );
  });

  it('are never read past their end', () => {
    expect(() => new ByteReader(new Uint8Array(0)).byte()).toThrow(FormatError);
    expect(() => new ByteReader(Uint8Array.of(200)).varint()).toThrow(FormatError);
    expect(() => new ByteReader(new Uint8Array(9).fill(255)).varint()).toThrow(FormatError);
    expect(() => new ByteReader(Uint8Array.of(5, 65)).string()).toThrow(FormatError);
    expect(() => decodeCompact(Uint8Array.of(65, 1, 9))).toThrow(FormatError);
  });
});
