import { codeNumber, numberModelSize } from './numbers';
import { type BitCoder, BitModel, RangeDecoder, RangeEncoder } from './range-coder';
import { WordsCoder } from './words-coder';

/**
 * Lines of text, ascending, each letter foreseen: of two kilobytes a sixth less than deflate leaves, which finds little to repeat in so
 * few; larger tables, which every query reads, are deflated (`lines.ts`), since that is quicker to undo.
 */
export function encodePhrases(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const coder = new RangeEncoder();
  codePhrases(coder, lines);
  return coder.finish();
}

/** Throws `FormatError` for bytes that are no lines. */
export function decodePhrases(bytes: Uint8Array): string[] {
  return codePhrases(new RangeDecoder(bytes), []);
}

function codePhrases(coder: BitCoder, lines: readonly string[]): string[] {
  const count = codeNumber(coder, new BitModel(numberModelSize), 0, lines.length);
  const words = new WordsCoder(coder);
  return Array.from({ length: count }, (_, at) => words.code(lines[at] ?? ''));
}
