import { compareStrings } from './dictionary-key';
import { codeNumber, numberModelSize } from './numbers';
import { type Postings, PostingsCoder } from './postings';
import { type BitCoder, BitModel, RangeDecoder, RangeEncoder } from './range-coder';
import { WordsCoder } from './words-coder';

/** A term with its postings by field; null where no article has it in the field. */
export interface Term {
  term: string;
  fields: readonly (Postings | null)[];
  /** Of a rare word that is English in Devanagari (मिनिस्टर): its line of the English table; default: it is none. */
  english?: string | undefined;
}

/** What the bytes of a shard depend on, from the manifest. */
export interface ShardShape {
  fieldCount: number;
  documentCount: number;
}

/** One shard of the dictionary: its terms, ascending, with their postings. See `README.md` for the bytes. */
export function encodeTerms(terms: readonly Term[], shape: ShardShape): Uint8Array<ArrayBuffer> {
  const coder = new RangeEncoder();
  codeTerms(coder, terms, shape);
  return coder.finish();
}

/** Throws `FormatError` for bytes that are no shard. */
export function decodeTerms(bytes: Uint8Array, shape: ShardShape): Term[] {
  return codeTerms(new RangeDecoder(bytes), [], shape);
}

function codeTerms(
  coder: BitCoder,
  terms: readonly Term[],
  { fieldCount, documentCount }: ShardShape,
): Term[] {
  const count = codeNumber(coder, new BitModel(numberModelSize), 0, terms.length);
  const words = new WordsCoder(coder);
  const postings = new PostingsCoder(coder, fieldCount, documentCount);
  const hasEnglish = new BitModel(1);
  // One word in three hundred.
  hasEnglish.zero.fill(0xff00);
  let lines: WordsCoder | null = null;
  const coded: Term[] = [];
  for (let at = 0; at < count; at++) {
    const { term, fields, english } = terms[at] ?? { term: '', fields: [] };
    const read: Term = { term: words.code(term), fields: postings.code(fields) };
    if (coder.bit(hasEnglish, 0, english === undefined ? 0 : 1) === 1) {
      lines ??= new WordsCoder(coder);
      read.english = lines.code(english ?? '');
    }
    coded.push(read);
  }
  return coded;
}

/** Ordinal of the shard that holds a key, or would; −1 without shards. `shardKeys`: first key of each, ascending. */
export function shardOf(shardKeys: readonly string[], key: string): number {
  let low = 0;
  let high = shardKeys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareStrings(shardKeys[middle] ?? '', key) <= 0) low = middle + 1;
    else high = middle;
  }
  return shardKeys.length === 0 ? -1 : Math.max(0, low - 1);
}
