import { ByteReader, ByteWriter } from './bytes';
import { FrontReader, FrontWriter } from './front-coding';

/** A term and the number of documents that have it in any field. */
export interface Word {
  term: string;
  documents: number;
}

/** Words ascending: all spellings first, then all counts. */
export function encodeWords(words: readonly Word[]): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.varint(words.length);
  const terms = new FrontWriter(out);
  for (const { term } of words) terms.write(term);
  for (const { documents } of words) out.varint(documents);
  return out.finish();
}

/** Throws `FormatError` for bytes that are no list of words. */
export function decodeWords(bytes: Uint8Array): Word[] {
  const input = new ByteReader(bytes);
  const terms = new FrontReader(input);
  const words = Array.from({ length: input.count() }, () => ({ term: terms.read(), documents: 0 }));
  for (const word of words) word.documents = input.varint();
  input.end();
  return words;
}
