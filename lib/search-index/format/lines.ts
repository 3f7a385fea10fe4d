import { codeNumber, numberModelSize } from './numbers';
import { type BitCoder, BitModel, RangeDecoder, RangeEncoder } from './range-coder';
import { WordsCoder } from './words-coder';

/** Lines of text, coded as words are: best where they are ascending and in Devanagari or ASCII. */
export function encodeLines(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const coder = new RangeEncoder();
  codeLines(coder, lines);
  return coder.finish();
}

/** Throws `FormatError` for bytes that are no lines. */
export function decodeLines(bytes: Uint8Array): string[] {
  return codeLines(new RangeDecoder(bytes), []);
}

function codeLines(coder: BitCoder, lines: readonly string[]): string[] {
  const count = codeNumber(coder, new BitModel(numberModelSize), 0, lines.length);
  const spelling = new WordsCoder(coder);
  const coded: string[] = [];
  for (let at = 0; at < count; at++) coded.push(spelling.code(lines[at] ?? ''));
  return coded;
}
