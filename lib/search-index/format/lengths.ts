import { FormatError } from './format-error';
import { codeNumber, numberModelSize } from './numbers';
import { type BitCoder, BitModel, RangeDecoder, RangeEncoder } from './range-coder';

/**
 * Field lengths by document number. Documents are numbered by length, field by field, so that a column only grows
 * while the columns before it stay the same: what is written is mostly a run of zeros and ones.
 */
export function encodeLengths(
  columns: readonly Uint16Array[],
  documentCount: number,
): Uint8Array<ArrayBuffer> {
  const coder = new RangeEncoder();
  codeLengths(coder, columns, columns.length, documentCount);
  return coder.finish();
}

/** Throws `FormatError` unless the bytes hold such columns. */
export function decodeLengths(bytes: Uint8Array, fieldCount: number, documentCount: number): Uint16Array[] {
  return codeLengths(new RangeDecoder(bytes), [], fieldCount, documentCount);
}

const stepClasses = 4;

function codeLengths(
  coder: BitCoder,
  given: readonly Uint16Array[],
  fieldCount: number,
  documentCount: number,
): Uint16Array[] {
  const columns = Array.from({ length: fieldCount }, () => new Uint16Array(documentCount));
  const model = new BitModel(fieldCount * (stepClasses + 1) * numberModelSize);
  const steps = new Uint16Array(fieldCount);
  for (let document = 0; document < documentCount; document++) {
    let isNewRow = document === 0;
    for (const [field, column] of columns.entries()) {
      const before = isNewRow ? 0 : (column[document - 1] ?? 0);
      const kind = isNewRow ? stepClasses : Math.min(stepClasses - 1, steps[field] ?? 0);
      const base = (field * (stepClasses + 1) + kind) * numberModelSize;
      const step = codeNumber(coder, model, base, (given[field]?.[document] ?? before) - before);
      if (before + step > 0xffff) throw new FormatError('a length beyond all bounds');
      column[document] = before + step;
      steps[field] = isNewRow ? 0 : step;
      if (step > 0) isNewRow = true;
    }
  }
  return columns;
}

/**
 * The mean of a column, summed as MiniSearch sums it while documents are added in the order of their numbers: to the
 * last bit the same, so that scores are equal and not merely near.
 */
export function runningAverage(column: Uint16Array): number {
  let average = 0;
  let count = 0;
  for (const length of column) average = (average * count + length) / ++count;
  return average;
}
