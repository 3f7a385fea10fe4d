import { ByteReader, ByteWriter, FormatError } from './bytes';

/**
 * Field lengths by document number. Documents are numbered by their lengths, so that each column is nearly sorted and
 * its differences are small and repeat.
 */
export function encodeLengths(columns: readonly Uint16Array[]): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.varint(columns[0]?.length ?? 0);
  for (const column of columns) {
    let previous = 0;
    for (const length of column) {
      out.varint(zigzag(length - previous));
      previous = length;
    }
  }
  return out.finish();
}

/** Throws `FormatError` unless the bytes hold `fieldCount` columns of `documentCount` lengths. */
export function decodeLengths(bytes: Uint8Array, fieldCount: number, documentCount: number): Uint16Array[] {
  const input = new ByteReader(bytes);
  if (input.varint() !== documentCount) throw new FormatError('lengths of another number of documents');
  const columns = Array.from({ length: fieldCount }, () => {
    let previous = 0;
    return Uint16Array.from({ length: documentCount }, () => {
      previous += unzigzag(input.varint());
      return previous;
    });
  });
  input.end();
  return columns;
}

function zigzag(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

/**
 * The mean of a column, summed as MiniSearch sums it while documents are added in the order of their numbers: to the
 * last bit the same, so that scores are equal and not merely near.
 */
export function runningAverage(column: Uint16Array): number {
  let average = 0;
  column.forEach((length, count) => {
    average = (average * count + length) / (count + 1);
  });
  return average;
}
