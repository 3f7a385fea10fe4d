import { codeNumber, numberModelSize } from './numbers';
import { type BitCoder, BitModel, RangeDecoder, RangeEncoder } from './range-coder';
import { WordsCoder } from './words-coder';

/** A term and the number of documents that have it in any field. */
export interface Word {
  term: string;
  documents: number;
}

/** Words, ascending. */
export function encodeWords(words: readonly Word[]): Uint8Array<ArrayBuffer> {
  const coder = new RangeEncoder();
  codeWords(coder, words);
  return coder.finish();
}

/** Throws `FormatError` for bytes that are no list of words. */
export function decodeWords(bytes: Uint8Array): Word[] {
  return codeWords(new RangeDecoder(bytes), []);
}

function codeWords(coder: BitCoder, words: readonly Word[]): Word[] {
  const numbers = new BitModel(numberModelSize * 2);
  const count = codeNumber(coder, numbers, 0, words.length);
  const spelling = new WordsCoder(coder);
  const coded: Word[] = [];
  for (let at = 0; at < count; at++) {
    const { term, documents } = words[at] ?? { term: '', documents: 1 };
    coded.push({
      term: spelling.code(term),
      documents: codeNumber(coder, numbers, numberModelSize, documents - 1) + 1,
    });
  }
  return coded;
}
