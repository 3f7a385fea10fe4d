import { compareStrings } from './dictionary-key';
import { FormatError } from './format-error';
import { type BitCoder, RangeDecoder, RangeEncoder } from './range-coder';
import { WordsCoder } from './words-coder';

/** Article ids ascending with the number of each, to find an article by its id. `ids`: by document number. */
export function encodeIds(ids: readonly string[]): Uint8Array<ArrayBuffer> {
  const coder = new RangeEncoder();
  const sorted = ids.map((id, document) => [id, document] as const).sort(([a], [b]) => compareStrings(a, b));
  codeIds(coder, sorted, ids.length);
  return coder.finish();
}

/** Document number by id. Throws `FormatError` unless the bytes name `documentCount` articles. */
export function decodeIds(bytes: Uint8Array, documentCount: number): Map<string, number> {
  const ids = new Map(codeIds(new RangeDecoder(bytes), [], documentCount));
  if (ids.size !== documentCount) throw new FormatError('an id stands twice');
  return ids;
}

function codeIds(
  coder: BitCoder,
  sorted: readonly (readonly [string, number])[],
  count: number,
): [string, number][] {
  const spelling = new WordsCoder(coder);
  return Array.from({ length: count }, (_, at) => {
    const [id, document] = sorted[at] ?? ['', 0];
    return [spelling.code(id), coder.uniform(document, count)];
  });
}
