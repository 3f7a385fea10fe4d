import { ByteReader, ByteWriter, FormatError } from './bytes';
import { compareStrings } from './dictionary-key';
import { FrontReader, FrontWriter } from './front-coding';

/** Article ids ascending with the number of each, to find an article by its id. `ids`: by document number. */
export function encodeIds(ids: readonly string[]): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.varint(ids.length);
  const order = ids.map((_, document) => document).sort((a, b) => compareStrings(ids[a] ?? '', ids[b] ?? ''));
  const sorted = new FrontWriter(out);
  for (const document of order) sorted.write(ids[document] ?? '');
  for (const document of order) out.varint(document);
  return out.finish();
}

/** Document number by id. Throws `FormatError` unless the bytes name each of `documentCount` documents once. */
export function decodeIds(bytes: Uint8Array, documentCount: number): Map<string, number> {
  const input = new ByteReader(bytes);
  if (input.varint() !== documentCount) throw new FormatError('ids of another number of documents');
  const sorted = new FrontReader(input);
  const ids = Array.from({ length: documentCount }, () => sorted.read());
  const documents = new Map(ids.map((id) => [id, input.varint()]));
  input.end();
  if (documents.size !== documentCount) throw new FormatError('an id stands twice');
  return documents;
}
