import { decodeCompact, encodeCompact } from './compact-text';

/**
 * Lines of text, to be deflated: as many bytes as letters foreseen one by one would leave of the aliases, and a worker that has only
 * just begun reads them in a third of the time.
 */
export function encodeLines(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  return encodeCompact(lines.join('\n'));
}

/** Throws `FormatError` for bytes that are no lines. */
export function decodeLines(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : decodeCompact(bytes).split('\n');
}
